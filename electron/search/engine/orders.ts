import type { SearchRequest } from '../../../shared/domain/search.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { byDay } from './by-day.ts';
import { byRelevance } from './by-relevance.ts';
import type { Question } from './question.ts';
import { seqsIn } from './shard-segment.ts';

/** Orders a search can be asked in; `filed` is the order in which reports came in. */
export type Order = SearchRequest['sort'] | 'filed';

/** Rows of a page of what was found. @param limit Infinity for all */
export function pageOf(db: ReadDb, { searches, terms }: Question, order: Order, offset: number, limit: number): number[] {
  if (order === 'filed') {
    for (const search of searches) search.settleAll();
    return searches.flatMap((search) => seqsIn(search.segment, search.found.sure)).sort((a, b) => a - b).slice(offset, offset + limit);
  }
  if (order === 'relevance' && terms.length > 0) return byRelevance(db, searches, terms, offset + limit).slice(offset);
  return [...byDay(searches, order !== 'oldest').drop(offset).take(limit)];
}
