import { basename, dirname, resolve } from 'node:path';

/** The folder of an archive from the file a person opened in it: `archive.caibian`, the one the app is associated with. */
export const archiveOf = (file: string): string | undefined => (/\.caibian$/i.test(basename(file)) ? dirname(file) : undefined);

/** The archive a command line names, if it names one. The first word is the program. */
export function archiveNamed(argv: readonly string[], workingFolder: string): string | undefined {
  return argv.slice(1).filter((word) => !word.startsWith('-')).map((word) => archiveOf(resolve(workingFolder, word))).find((folder) => folder !== undefined);
}
