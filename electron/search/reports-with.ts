import { all, each, type ReadDb } from '../archive/sql.ts';
import { byDay } from './engine/by-day.ts';
import { planOf } from './engine/parts.ts';
import { ask } from './engine/question.ts';
import { indexOf } from './engine/search-index.ts';
import { SegmentSearch, type KnownRows } from './engine/segment-search.ts';
import { lookUpAll, termFitsIndex } from './conditions/match-expression.ts';
import type { Query } from './query/query.ts';
import { searchedText } from '../../shared/text/searched-text.ts';

/**
 * Rows of reports in whose text all the given words stand, each contiguously, as a search finds them; in no order, and no more than are
 * asked for, so that frequent words cost no more than rare ones.
 * @param words stretches of text; those that hold nothing that is searched are passed over
 * @param without the row of a document whose own reports do not count
 */
export function reportsWith(db: ReadDb, words: readonly string[], most: number, without: number): number[] {
  const terms = words.map((stretch) => searchedText(stretch).text).filter((term) => term !== '').map((term) => ({ type: 'term' as const, field: 'text' as const, term, prefix: false }));
  const [first, ...more] = terms;
  if (first === undefined) return [];
  const query: Query = more.length === 0 ? first : { type: 'and', parts: [first, ...more] };
  const own = new Set(all<{ seq: number }>(db, 'SELECT seq FROM reports WHERE document_seq = ?', without).map(({ seq }) => seq));
  const inWords = terms.every(termFitsIndex) ? lookUpAll(terms) : undefined;
  if (inWords === undefined) return ask(db, query, {}, ({ searches }) => [...byDay(searches, true).filter((seq) => !own.has(seq)).take(most)]);
  return indexOf(db).look(({ shards }) => {
    const found = new Set<number>();
    for (const { seq } of each<{ seq: number }>(db, 'SELECT rowid AS seq FROM search_words WHERE search_words MATCH ?', inWords)) {
      if (!own.has(seq)) found.add(seq);
      if (found.size >= most) break;
    }
    if (found.size < most) {
      const known: KnownRows = new Map();
      const plan = planOf(db, query, {});
      for (const seq of byDay(shards.map((segment) => new SegmentSearch(db, segment, plan, known, () => undefined)), true)) {
        if (!own.has(seq)) found.add(seq);
        if (found.size >= most) break;
      }
    }
    return [...found];
  });
}
