import { one, run, type WriteDb } from '../archive/sql.ts';

/** Index pages merged in one step, of 4 kB: some tens of milliseconds. */
const pages = 500;

/**
 * FTS5 marks what leaves the index and keeps its words until their segment is merged. One step of merging all segments into
 * one, which leaves them out; answers whether there is more to do. The whole takes a tenth of a second for 3,000 reports.
 * @param first the merge of everything begins; a negative number of pages is FTS5's sign for it
 */
export function forgetRemoved(db: WriteDb, first: boolean): boolean {
  const steps = ['search_words', 'search_fields'].map((table) => {
    const before = changes(db);
    run(db, `INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`, first ? -pages : pages);
    // FTS5 documents it so: fewer than two changes mean that there was nothing left to merge.
    return changes(db) - before >= 2;
  });
  return steps.includes(true);
}

const changes = (db: WriteDb): number => one<{ n: number }>(db, 'SELECT total_changes() AS n')?.n ?? 0;
