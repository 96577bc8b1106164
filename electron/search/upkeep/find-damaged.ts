import { join } from 'node:path';
import { indexFolder } from '../../archive/archive-folder.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { publishedShards } from '../engine/published.ts';
import { DamagedShard } from '../shard/paged-file.ts';
import { ShardFile } from '../shard/shard-file.ts';

/** Reads every page of every shard: those that are not as they were written, and what is wrong with them. */
export function findDamaged(db: ReadDb, folder: string): { readonly id: number; readonly fault: string }[] {
  return publishedShards(db).flatMap(({ id, file }) => {
    if (file === undefined) return [];
    try {
      const shard = new ShardFile(join(indexFolder(folder), file));
      try {
        shard.verify();
      } finally {
        shard.close();
      }
      return [];
    } catch (thrown) {
      if (thrown instanceof DamagedShard || (thrown instanceof Error && 'syscall' in thrown)) return [{ id, fault: thrown.message }];
      throw thrown;
    }
  });
}
