import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { indexFolder } from '../../archive/archive-folder.ts';
import { all, type ReadDb } from '../../archive/sql.ts';

/** A file no shard names any more may still be looked for by a reader that began before: ms it is left for it. One that is being written is younger too. */
const patience = 600_000;

/** Removes files of index/ that belong to nothing: of shards that were replaced, of a writing that was cut short. What cannot be removed is tried again next time. */
export function removeUnused(db: ReadDb, folder: string, now: number, wait = patience): void {
  const used = new Set(all<{ file: string }>(db, 'SELECT file FROM search_shards WHERE file IS NOT NULL').map(({ file }) => file));
  for (const name of readdirSync(indexFolder(folder))) {
    if (used.has(name) || !/\.(?:shard|part)$/.test(name)) continue;
    const path = join(indexFolder(folder), name);
    try {
      if (now - statSync(path).mtimeMs >= wait) rmSync(path);
    } catch (thrown) {
      if (!(thrown instanceof Error && 'syscall' in thrown)) throw thrown;
    }
  }
}
