import { z } from 'zod';
import { one, run, type ReadDb, type WriteDb } from '../sql.ts';
import { parseStored } from '../readings/stored-reading.ts';

/** A file of the watched folder as it was when it was brought in. `modified`: ms since 1970. */
export interface SeenFile { readonly path: string; readonly size: number; readonly modified: number }

/** The key it is kept by beside the settings; none of those, for the window may set them and must name no path. */
const key = 'watchedFolder';

/** The folder the person chose, absolute. */
export function watchedFolder(db: ReadDb): string | undefined {
  const row = one<{ value: string }>(db, 'SELECT value FROM settings WHERE key = ?', key);
  return row === undefined ? undefined : parseStored(z.string(), row.value, key);
}

export function keepWatchedFolder(db: WriteDb, folder: string | undefined): void {
  run(db, 'DELETE FROM settings WHERE key = ?', key);
  if (folder !== undefined) run(db, 'INSERT INTO settings (key, value) VALUES (?, ?)', key, JSON.stringify(folder));
}

/** Whether a file was brought in as it is now. */
export function isSeen(db: ReadDb, { path, size, modified }: SeenFile): boolean {
  const row = one<{ size: number; modified: number }>(db, 'SELECT size, modified FROM watched_files WHERE path = ?', path);
  return row?.size === size && row.modified === modified;
}

export function noteSeen(db: WriteDb, files: readonly SeenFile[]): void {
  for (const { path, size, modified } of files) {
    run(db, 'INSERT INTO watched_files (path, size, modified) VALUES (?, ?, ?) ON CONFLICT (path) DO UPDATE SET size = excluded.size, modified = excluded.modified', path, size, modified);
  }
}
