import type { ReadDb } from '../archive/sql.ts';
import { tally } from './engine/by-day.ts';
import { askOnce } from './engine/question.ts';
import type { Query } from './query/query.ts';

/** How many reports a query finds. */
export function countQuery(db: ReadDb, query: Query): number {
  return askOnce(db, query, ({ searches }) => {
    for (const search of searches) search.settleAll();
    return tally(searches).sure;
  });
}
