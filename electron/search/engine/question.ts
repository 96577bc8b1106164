import type { ReadDb } from '../../archive/sql.ts';
import type { ReportFilters } from '../conditions/filters.ts';
import { wantedTerms, type Query } from '../query/query.ts';
import { planOf, type ListedTerm } from './parts.ts';
import { indexOf } from './search-index.ts';
import { SegmentSearch, type KnownRows } from './segment-search.ts';

/** A query put to every segment, as far as it is answered by now. Only to be used inside the look it was made for. */
export interface Question {
  readonly searches: readonly SegmentSearch[];
  /** The terms of the text that make the order by relevance. */
  readonly terms: readonly ListedTerm[];
}

/** Reports that are looked at for a count at once, some 10 ms where they are read from the disk; where more would have to be, it is about right. */
export const mostLookedAt = 500;

/** Asks a question of the index as it is at one moment. */
export function ask<T>(db: ReadDb, query: Query | undefined, filters: ReportFilters, answer: (question: Question) => T): T {
  const index = indexOf(db);
  return index.look(({ shards, tail }) => {
    const searches = index.keep(JSON.stringify([query, filters]), () => {
      const asked = planOf(db, query, filters);
      const known: KnownRows = new Map();
      return [...shards, tail()].map((segment) => {
        index.betweenSlices();
        return new SegmentSearch(db, segment, asked, known, () => index.betweenSlices());
      });
    });
    return answer({ searches, terms: scoredTerms(query) });
  });
}

/** Bylines, sources and places say nothing of how much a report is about something. */
const scoredTerms = (query: Query | undefined): ListedTerm[] =>
  wantedTerms(query).flatMap((term) => (term.field === 'text' || term.field === 'title' || term.field === 'body' ? [{ ...term, field: term.field }] : []));
