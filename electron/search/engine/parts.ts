import type { ReadDb } from '../../archive/sql.ts';
import { rowSetsOf, type ReportFilters } from '../conditions/filters.ts';
import { rowsOf, type RowSet } from '../conditions/row-sets.ts';
import type { DateRange, Query, Term, WordTerm } from '../query/query.ts';
import { padDay } from '../query/days/read-days.ts';
import { standsIn } from '../scan.ts';

/** A term that is looked up in the lists of a shard. */
export interface ListedTerm extends WordTerm { readonly field: 'text' | 'title' | 'body' | 'byline' }

/** What a query asks, by how it is answered. */
export type Part =
  | { readonly type: 'listed'; readonly term: ListedTerm }
  | { readonly type: 'dates'; readonly range: DateRange }
  /** A value that stands beside each report. */
  | { readonly type: 'column'; readonly column: 'sources' | 'places'; readonly isWanted: (value: string | null) => boolean }
  /** Whatever else the archive's tables say. */
  | { readonly type: 'rows'; readonly rows: RowSet }
  | { readonly type: 'and' | 'or'; readonly parts: readonly Part[] }
  | { readonly type: 'not'; readonly part: Part };

/** A query and its filters, sorted by how each part is answered. No parts at all: everything. */
export function planOf(db: ReadDb, query: Query | undefined, filters: ReportFilters): Part {
  const parts = [...(query === undefined ? [] : [partOf(db, query)]), ...filtersOf(filters)];
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { type: 'and', parts };
}

function partOf(db: ReadDb, query: Query): Part {
  switch (query.type) {
    case 'term': return termOf(db, query);
    case 'dates': return { type: 'dates', range: query };
    case 'and': case 'or': return { type: query.type, parts: query.parts.map((part) => partOf(db, part)) };
    case 'not': return { type: 'not', part: partOf(db, query.part) };
    default: return { type: 'rows', rows: rowsOf(db, query) };
  }
}

function termOf(db: ReadDb, term: Term): Part {
  switch (term.field) {
    case 'text': case 'title': case 'body': case 'byline': return { type: 'listed', term: { ...term, field: term.field } };
    case 'source': return { type: 'column', column: 'sources', isWanted: holding(term) };
    case 'place': return { type: 'column', column: 'places', isWanted: holding(term) };
    default: return { type: 'rows', rows: rowsOf(db, term) };
  }
}

/** Whether a term stands in a value: all segments have much the same ones, which are folded once. */
function holding(term: Term): (value: string | null) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    if (value === null) return false;
    let stands = known.get(value);
    if (stands === undefined) known.set(value, (stands = standsIn(value, term)));
    return stands;
  };
}

function filtersOf({ from, to, source, place, places, ...others }: ReportFilters): Part[] {
  const parts: Part[] = [];
  if (from !== undefined || to !== undefined) {
    parts.push({ type: 'dates', range: { type: 'dates', ...(from === undefined ? {} : { from: padDay(from) }), ...(to === undefined ? {} : { to: padDay(to) }) } });
  }
  if (source !== undefined) parts.push({ type: 'column', column: 'sources', isWanted: (value) => value === source });
  if (place !== undefined) parts.push({ type: 'column', column: 'places', isWanted: (value) => value === place });
  if (places !== undefined) {
    const wanted = new Set(places);
    parts.push({ type: 'column', column: 'places', isWanted: (value) => value !== null && wanted.has(value) });
  }
  return [...parts, ...rowSetsOf(others).map((rows): Part => ({ type: 'rows', rows }))];
}
