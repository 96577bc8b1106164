import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeenFile } from '../../archive/jobs/watched.ts';
import { entriesOf } from '../import/folder-entries.ts';

/** Endings of files that a browser, a cloud or a copying program is still writing. */
const unfinished = /\.(?:part|partial|crdownload|download|tmp|temp|filepart|td|!ut|opdownload)$/i;
/** Levels of folders looked through. */
const deepest = 20;

/** The files in a folder and below that a person may have put there, with their size and time as they are now. */
export async function* filesBelow(folder: string, level = 0): AsyncGenerator<SeenFile> {
  for await (const { name, isFolder } of entriesOf(folder)) {
    const path = join(folder, name);
    if (unfinished.test(name)) continue;
    if (isFolder && level < deepest) yield* filesBelow(path, level + 1);
    if (isFolder) continue;
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
