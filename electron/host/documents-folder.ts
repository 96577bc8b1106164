import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The archive where none is named: a folder of ours among the person's documents. */
export const defaultArchive = (): string => join(documentsFolder(process.env, homedir()), 'Caibian');

/** On Linux desktops the documents folder has a name in the person's language, which user-dirs.dirs tells. */
export function documentsFolder(env: NodeJS.ProcessEnv, home: string): string {
  const named = env['XDG_DOCUMENTS_DIR'] ?? namedInUserDirs(join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'user-dirs.dirs'));
  return named === undefined || named === '' ? join(home, 'Documents') : named.replace(/^\$HOME/, home);
}

function namedInUserDirs(file: string): string | undefined {
  try {
    return /^XDG_DOCUMENTS_DIR="(.*)"$/m.exec(readFileSync(file, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
