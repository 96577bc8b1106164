import type { ReadDb } from '../archive/sql.ts';
import { tally } from './engine/by-day.ts';
import { askOnce, mostLookedAt } from './engine/question.ts';
import type { Query } from './query/query.ts';

/** How many reports a query finds, or where it is not exact a few more. */
export interface AboutCount { readonly count: number; readonly isExact: boolean }

/** How many reports a query finds. */
export function countQuery(db: ReadDb, query: Query): number {
  return askOnce(db, query, {}, ({ searches }) => {
    for (const search of searches) search.settleAll();
    return tally(searches).sure;
  });
}

/** The same of a query of words alone, for who has to weigh one against another: where many texts would have to be read for it, about. */
export function countAbout(db: ReadDb, query: Query): AboutCount {
  return askOnce(db, query, {}, ({ searches }) => {
    const { sure, unsure } = tally(searches);
    if (unsure > mostLookedAt) return { count: sure + unsure, isExact: false };
    for (const search of searches) search.settleAll();
    return { count: unsure === 0 ? sure : tally(searches).sure, isExact: true };
  });
}
