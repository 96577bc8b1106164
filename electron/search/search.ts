import { ReportId } from '../../shared/domain/ids.ts';
import type { SearchNote } from '../../shared/domain/search-note.ts';
import type { SearchHit, SearchRequest } from '../../shared/domain/search.ts';
import { all, list, type ReadDb, type Value } from '../archive/sql.ts';
import { excerptOf, markText } from './excerpt.ts';
import type { ReportFilters } from './filters.ts';
import { termsFor } from './places.ts';
import { planSearch, type Order, type Plan } from './plan.ts';
import { wantedTerms, type Query, type Term } from './query.ts';
import { readQuery, type Asked } from './read-query.ts';

/** One page of what a search found. */
export interface SearchAnswer {
  readonly total: number;
  /** Whether `total` is only about right. Counts of this engine are exact. */
  readonly approximate: false;
  /** The query spelled out, where it was not read just as it was typed; empty otherwise. */
  readonly understood: string;
  readonly notes: readonly SearchNote[];
  readonly hits: readonly SearchHit[];
  /** Time spent in the engine. */
  readonly milliseconds: number;
}

/** A search as the engine takes it. */
export type EngineRequest = Omit<SearchRequest, 'filters' | 'fold'> & { readonly filters: ReportFilters };

/** Searches the reports that are not in the bin. A query of no words finds all of them, newest first. */
export function searchReports(db: ReadDb, request: EngineRequest): SearchAnswer {
  const began = performance.now();
  const { query, understood, notes } = readQuery(db, request);
  const plan = planSearch(db, query, request.filters, request.sort);
  const total = countOf(db, plan);
  const seqs = request.limit === 0 || request.offset >= total ? [] : seqsOf(db, plan, request.limit, request.offset);
  const hits = hitsOf(db, seqs, wantedTerms(query));
  return { total, approximate: false, understood, notes, hits, milliseconds: performance.now() - began };
}

/** The first reports a query finds, without counting them. */
export function searchQuery(db: ReadDb, query: Query, filters: ReportFilters, order: Order, most: number): SearchHit[] {
  return hitsOf(db, seqsOf(db, planSearch(db, query, filters, order), most, 0), wantedTerms(query));
}

/** Row numbers of the first reports a query finds. */
export const querySeqs = (db: ReadDb, query: Query | undefined, filters: ReportFilters, order: Order, most: number): number[] =>
  seqsOf(db, planSearch(db, query, filters, order), most, 0);

/** Row numbers of every report a query finds, in the order asked for. */
export function matchingReportSeqs(db: ReadDb, query: string, filters: ReportFilters, order: Order): number[] {
  return seqsOf(db, planSearch(db, readQuery(db, { query }).query, filters, order), -1, 0);
}

/** Those of some reports, told by row number, that a query finds. */
export function matchingAmong(db: ReadDb, asked: Asked, filters: ReportFilters, seqs: readonly number[]): number[] {
  const { from, where, values } = planSearch(db, readQuery(db, asked).query, filters, 'filed');
  const found = db.prepare<Value[], { seq: number }>(`SELECT search_lines.seq FROM ${from} WHERE ${where} AND search_lines.seq IN (SELECT value FROM json_each(?))`);
  return found.all(...values, list(seqs)).map((row) => row.seq);
}

/** How many of the reports after a row number a search finds, counted up to `most` and one more. */
export function countNewer(db: ReadDb, asked: Asked, filters: ReportFilters, after: number, most: number): number {
  const { from, where, values } = planSearch(db, readQuery(db, asked).query, filters, 'filed');
  const found = db.prepare<Value[], { total: number }>(`SELECT count(*) AS total FROM (SELECT 1 FROM ${from} WHERE ${where} AND search_lines.seq > ? LIMIT ?)`);
  return found.get(...values, after, most + 1)?.total ?? 0;
}

// The statements of a search differ with every query's shape, so they are prepared afresh; preparing takes some 50 µs.

function countOf(db: ReadDb, { from, where, values }: Plan): number {
  return db.prepare<Value[], { total: number }>(`SELECT count(*) AS total FROM ${from} WHERE ${where}`).get(...values)?.total ?? 0;
}

/** @param limit -1 for all */
function seqsOf(db: ReadDb, { from, where, values, order }: Plan, limit: number, offset: number): number[] {
  const found = db.prepare<Value[], { seq: number }>(`SELECT search_lines.seq FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`);
  return found.all(...values, limit, offset).map((row) => row.seq);
}

interface TextRow { seq: number; id: string; headline: string | null; body: string }

function hitsOf(db: ReadDb, seqs: readonly number[], terms: readonly Term[]): SearchHit[] {
  const rows = all<TextRow>(db, 'SELECT seq, id, headline, body FROM reports WHERE seq IN (SELECT value FROM json_each(?))', list(seqs));
  const inTitle = termsFor(terms, 'title');
  const inBody = termsFor(terms, 'body');
  const hits = new Map(rows.map((row) => [row.seq, {
    id: ReportId.parse(row.id),
    headline: markText(row.headline ?? '', inTitle),
    excerpt: excerptOf(row.body.split('\n'), inBody),
  }]));
  return seqs.flatMap((seq) => hits.get(seq) ?? []);
}
