import type { ReadDb, Value } from '../archive/sql.ts';
import { planSearch } from './plan.ts';
import type { Query } from './query.ts';

/** How many reports a query finds. */
export function countQuery(db: ReadDb, query: Query): number {
  const { from, where, values } = planSearch(db, query, {}, 'filed');
  return db.prepare<Value[], { total: number }>(`SELECT count(*) AS total FROM ${from} WHERE ${where}`).get(...values)?.total ?? 0;
}
