import type { ReadDb } from '../../archive/sql.ts';
import { searchReports } from '../../search/search.ts';
import type { Question } from './answer-lookup.ts';

/**
 * Questions nobody has asked, of the first word of the newest headline. Answered once before the first one that somebody asks, they leave code
 * compiled and pages at hand: that one takes a third of the time.
 */
export function rehearsal(db: ReadDb): Question[] {
  const { hits: [newest] } = searchReports(db, { query: '', filters: {}, sort: 'newest', offset: 0, limit: 1 }, false);
  if (newest === undefined) return [];
  const query = newest.headline.map(({ text }) => text).join('').slice(0, 2);
  return [
    { name: 'run', request: { query, sort: 'relevance', offset: 0, limit: 20, filters: {} } },
    { name: 'run', request: { query, sort: 'newest', offset: 0, limit: 20, filters: {} } },
    { name: 'facets', request: { query, filters: {} } },
    { name: 'complete', request: { query, caret: query.length } },
  ];
}
