import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { WriteError } from '../files/write-aside.ts';

/**
 * Why a file may not be written where it was asked for: among an archive's own files it could take the place of one.
 * Undefined where it stands outside, links followed. A folder that is not there is left to whoever writes.
 */
export function insideArchive(folder: string, file: string): WriteError | undefined {
  try {
    const path = relative(realpathSync(folder), join(realpathSync(dirname(file)), basename(file)));
    return path === '..' || path.startsWith(`..${sep}`) ? undefined : { kind: 'cannot-write', path: file, detail: 'inside-archive' };
  } catch {
    return undefined;
  }
}
