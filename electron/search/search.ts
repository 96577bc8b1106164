import { ReportId } from '../../shared/domain/ids.ts';
import type { SearchNote } from '../../shared/domain/search-note.ts';
import type { SearchHit, SearchRequest } from '../../shared/domain/search.ts';
import { all, list, type ReadDb } from '../archive/sql.ts';
import { tally } from './engine/by-day.ts';
import { pageOf, type Order } from './engine/orders.ts';
import { ask, askOnce, mostLookedAt, type Question } from './engine/question.ts';
import { excerptOf, markText } from './excerpts/excerpt.ts';
import type { ReportFilters } from './conditions/filters.ts';
import { termsFor } from './excerpts/places.ts';
import { wantedTerms, type Query, type Term } from './query/query.ts';
import { readQuery, type Asked } from './query/read-query.ts';
import { spellBytes } from './searched-form.ts';
import { addBit, countBits, emptyBitmap, hasBit, keepOnly } from './shard/bitmap.ts';

/** One page of what a search found. */
export interface SearchAnswer {
  readonly total: number;
  /** Whether `total` is only about right: there are a few less, never more. */
  readonly approximate: boolean;
  /** The query spelled out, where it was not read just as it was typed; empty otherwise. */
  readonly understood: string;
  readonly notes: readonly SearchNote[];
  readonly hits: readonly SearchHit[];
  /** Time spent in the engine. */
  readonly milliseconds: number;
}

/** A search as the engine takes it. */
export type EngineRequest = Omit<SearchRequest, 'filters' | 'fold'> & { readonly filters: ReportFilters };

/**
 * Searches the reports that are not in the bin. A query of no words finds all of them, newest first.
 * @param exactly the count is exact, however long that takes
 */
export function searchReports(db: ReadDb, request: EngineRequest, exactly = true): SearchAnswer {
  const began = performance.now();
  const { query, understood, notes } = readQuery(db, request);
  const found = ask(db, query, request.filters, (question) => {
    const count = countOf(question, exactly);
    const seqs = request.limit === 0 || request.offset >= count.total ? [] : pageOf(db, question, request.sort, request.offset, request.limit);
    return { ...count, hits: hitsOf(db, seqs, wantedTerms(query)) };
  });
  return { ...found, understood, notes, milliseconds: performance.now() - began };
}

function countOf({ searches }: Question, exactly: boolean): { readonly total: number; readonly approximate: boolean } {
  const { sure, unsure } = tally(searches);
  if (!exactly && unsure > mostLookedAt) return { total: sure + unsure, approximate: true };
  if (unsure === 0) return { total: sure, approximate: false };
  for (const search of searches) search.settleAll();
  return { total: tally(searches).sure, approximate: false };
}

/** Reports looked at between two looks at the clock. */
const atOnce = 1000;

/**
 * Goes on with a count that was about right, for so many ms; answers it once it is exact. What was found out is kept until the
 * archive changes: the next search has it.
 */
export function countFurther(db: ReadDb, request: Asked & Pick<EngineRequest, 'filters'>, patience: number): number | undefined {
  const until = performance.now() + patience;
  return ask(db, readQuery(db, request).query, request.filters, ({ searches }) => {
    for (const search of searches) {
      while (search.unsure > 0) {
        if (performance.now() > until) return undefined;
        search.settleSome(atOnce);
      }
    }
    return tally(searches).sure;
  });
}

/** The first reports a query finds, without counting them. */
export function searchQuery(db: ReadDb, query: Query, filters: ReportFilters, order: Order, most: number): SearchHit[] {
  return hitsOf(db, querySeqs(db, query, filters, order, most), wantedTerms(query));
}

/** Row numbers of the first reports a query finds. */
export const querySeqs = (db: ReadDb, query: Query | undefined, filters: ReportFilters, order: Order, most: number): number[] =>
  ask(db, query, filters, (question) => pageOf(db, question, order, 0, most));

/** Row numbers of every report a query finds, in the order asked for. */
export function matchingReportSeqs(db: ReadDb, query: string, filters: ReportFilters, order: Order): number[] {
  return ask(db, readQuery(db, { query }).query, filters, (question) => pageOf(db, question, order, 0, Infinity));
}

/** Those of some reports, told by row number, that a query finds. */
export function matchingAmong(db: ReadDb, asked: Asked, filters: ReportFilters, seqs: readonly number[]): number[] {
  return ask(db, readQuery(db, asked).query, filters, ({ searches }) => searches.flatMap((search) => {
    const places = seqs.map((seq) => ({ seq, ordinal: search.segment.ordinalOf(seq) })).filter(({ ordinal }) => ordinal >= 0);
    const wanted = emptyBitmap(search.segment.size);
    for (const { ordinal } of places) addBit(wanted, ordinal);
    search.settle(wanted);
    return places.filter(({ ordinal }) => hasBit(search.found.sure, ordinal)).map(({ seq }) => seq);
  }));
}

/** How many of the reports after a row number a search finds, counted up to `most` and one more. */
export function countNewer(db: ReadDb, asked: Asked, filters: ReportFilters, after: number, most: number): number {
  return askOnce(db, readQuery(db, asked).query, filters, ({ searches }) => {
    let count = 0;
    for (const search of searches) {
      const { segment } = search;
      const later = emptyBitmap(segment.size);
      segment.seqs.forEach((seq, ordinal) => { if (seq > after) addBit(later, ordinal); });
      search.settle(later);
      count += countBits(keepOnly(later, search.found.sure));
      if (count > most) break;
    }
    return Math.min(count, most + 1);
  }, after);
}

interface TextRow { seq: number; id: string; headline: string | null; body: Uint8Array }

function hitsOf(db: ReadDb, seqs: readonly number[], terms: readonly Term[]): SearchHit[] {
  const rows = all<TextRow>(db, 'SELECT seq, id, headline, CAST(body AS BLOB) AS body FROM reports WHERE seq IN (SELECT value FROM json_each(?))', list(seqs));
  const inTitle = termsFor(terms, 'title');
  const inBody = termsFor(terms, 'body');
  const hits = new Map(rows.map((row) => [row.seq, {
    id: ReportId.parse(row.id),
    headline: markText(row.headline ?? '', inTitle),
    excerpt: excerptOf(spellBytes(row.body).split('\n'), inBody),
  }]));
  return seqs.flatMap((seq) => hits.get(seq) ?? []);
}
