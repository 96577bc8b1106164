import type { ReadDb } from '../../archive/sql.ts';
import type { ReportFilters } from '../conditions/filters.ts';
import { wantedTerms, type Query } from '../query/query.ts';
import { planOf, type ListedTerm } from './parts.ts';
import { indexOf, type Moment } from './search-index.ts';
import { SegmentSearch, type KnownRows } from './segment-search.ts';

/** A query put to every segment, as far as it is answered by now. Only to be used inside the look it was made for. */
export interface Question {
  readonly searches: readonly SegmentSearch[];
  /** The terms of the text that make the order by relevance. */
  readonly terms: readonly ListedTerm[];
}

/** Reports that are looked at for a count at once, some 10 ms where they are read from the disk; where more would have to be, it is about right. */
export const mostLookedAt = 500;

/** Asks a question of the index as it is at one moment. What was found is kept for those who ask the same next: its page, its facets. */
export function ask<T>(db: ReadDb, query: Query | undefined, filters: ReportFilters, answer: (question: Question) => T): T {
  const index = indexOf(db);
  return index.look((moment) => answer({ searches: index.keep(JSON.stringify([query, filters]), () => search(db, moment, query, filters)), terms: scoredTerms(query) }));
}

/** Asks what nobody asks again soon: others stay kept. @param after only segments with reports after this row are asked */
export const askOnce = <T>(db: ReadDb, query: Query | undefined, filters: ReportFilters, answer: (question: Question) => T, after = 0): T =>
  indexOf(db).look((moment) => answer({ searches: search(db, moment, query, filters, after), terms: scoredTerms(query) }));

function search(db: ReadDb, { shards, tail }: Moment, query: Query | undefined, filters: ReportFilters, after = 0): SegmentSearch[] {
  const index = indexOf(db);
  const asked = planOf(db, query, filters);
  const known: KnownRows = new Map();
  return [...shards, tail()].filter(({ lastRow }) => lastRow > after).map((segment) => {
    index.betweenSlices();
    return new SegmentSearch(db, segment, asked, known, () => index.betweenSlices());
  });
}

/** Bylines, sources and places say nothing of how much a report is about something. */
const scoredTerms = (query: Query | undefined): ListedTerm[] =>
  wantedTerms(query).flatMap((term) => (term.field === 'text' || term.field === 'title' || term.field === 'body' ? [{ ...term, field: term.field }] : []));
