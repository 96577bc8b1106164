import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeenFile } from '../../archive/jobs/watched.ts';
import { isOfMachine } from '../../intake/containers/container.ts';
import { savedBeside } from '../../intake/containers/saved-pages.ts';

/** Endings of files that a browser, a cloud or a copying program is still writing. */
const unfinished = /\.(?:part|partial|crdownload|download|tmp|temp|filepart|td|!ut|opdownload)$/i;
/** Levels of folders looked through. */
const deepest = 20;

/** The files in a folder and below that a person may have put there, with their size and time as they are now. */
export async function* filesBelow(folder: string, level = 0): AsyncGenerator<SeenFile> {
  const entries = await readdir(folder, { withFileTypes: true });
  const beside = savedBeside(entries.map((entry) => (entry.isDirectory() ? `${entry.name}/-` : entry.name)));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (isOfMachine(entry.name) || unfinished.test(entry.name) || beside.has(`${entry.name}/-`)) continue;
    if (entry.isDirectory() && level < deepest) yield* filesBelow(path, level + 1);
    if (!entry.isFile()) continue;
    // Gone again since it was listed.
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && found.size > 0) yield { path, size: found.size, modified: found.mtimeMs };
  }
}

/** Tells files that rest from those still being written: one rests whose size and time are as they were the last time it was looked at. */
export class Rest {
  #last = new Map<string, SeenFile>();

  /** Those that rest; the others are asked about again in the next look. */
  settled(now: readonly SeenFile[]): { readonly resting: SeenFile[]; readonly moving: boolean } {
    const before = this.#last;
    const rests = ({ path, size, modified }: SeenFile): boolean => before.get(path)?.size === size && before.get(path)?.modified === modified;
    const resting = now.filter(rests);
    this.#last = new Map(now.filter((file) => !rests(file)).map((file) => [file.path, file]));
    return { resting, moving: this.#last.size > 0 };
  }
}
