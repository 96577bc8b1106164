import { one, run, type ReadDb, type WriteDb } from '../archive/sql.ts';
import type { WordTable } from './conditions/match-expression.ts';

/**
 * One step of FTS5's merging; answers whether it did anything.
 * @param pages index pages it writes, of 4 kB: fifteen take a millisecond. A negative number begins the merge of everything
 */
export function mergeStep(db: WriteDb, table: WordTable, pages: number): boolean {
  const before = changes(db);
  run(db, `INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`, pages);
  // FTS5 documents it so: fewer than two changes mean that there was nothing left to merge.
  return changes(db) - before >= 2;
}

const changes = (db: ReadDb): number => one<{ n: number }>(db, 'SELECT total_changes() AS n')?.n ?? 0;
