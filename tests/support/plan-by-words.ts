import type { Order } from '../../electron/search/engine/orders.ts';
import type { ReadDb, Value } from '../../electron/archive/sql.ts';
import { conditionOf, conditionOfFilters, gather, joinConditions, type Condition } from './searching/condition.ts';
import type { ReportFilters } from '../../electron/search/conditions/filters.ts';
import { lookUpAny, matchOf } from '../../electron/search/conditions/match-expression.ts';
import { wantedTerms, type Query } from '../../electron/search/query/query.ts';

/** How a search is put to FTS5 alone, in an archive all of whose reports are in the tail: what the engine is held against. `FROM` and `WHERE` of the rows of `search_lines` it finds, and their order. */
export interface Plan {
  readonly from: string;
  readonly where: string;
  readonly values: readonly Value[];
  /** The order asked for; `values` holds nothing of it. */
  readonly order: string;
}

/** Weights of body, headline, kicker and subhead in the order of the table's columns: a headline says what a report is about. */
const score = 'bm25(search_words, 1.0, 8.0, 4.0, 4.0)';
/** Materialized, or SQLite asks FTS5 again for every row. */
const scored = `WITH scored AS MATERIALIZED (SELECT rowid AS hit, ${score} AS score FROM search_words WHERE search_words MATCH ?) SELECT hit, score FROM scored`;
const newest = 'day DESC, search_lines.seq DESC';

export function planSearch(db: ReadDb, query: Query | undefined, filters: ReportFilters, order: Order): Plan {
  const parts = query?.type === 'and' ? gather(query) : query === undefined ? [] : [query];
  const first = parts[0] === undefined ? undefined : matchOf(parts[0]);
  const narrowed = conditionOfFilters(filters);
  if (first?.table === 'search_words') {
    const where = allOf([{ sql: 'search_words MATCH ?', values: [first.match] }, ...parts.slice(1).map((part) => conditionOf(db, part)), narrowed]);
    return { from: 'search_words CROSS JOIN search_lines ON search_lines.seq = search_words.rowid', ...where, order: orderOf(order, `${score}, ${newest}`) };
  }
  const where = allOf([...parts.map((part) => conditionOf(db, part)), narrowed]);
  const any = order === 'relevance' ? lookUpAny(wantedTerms(query)) : undefined;
  if (any === undefined) return { from: 'search_lines', ...where, order: orderOf(order, newest) };
  return {
    from: `search_lines LEFT JOIN (${scored}) ON hit = search_lines.seq`,
    where: where.where, values: [any, ...where.values], order: `ifnull(score, 0), ${newest}`,
  };
}

function allOf(conditions: readonly Condition[]): { where: string; values: readonly Value[] } {
  const { sql, values } = joinConditions(conditions, 'AND');
  return { where: sql, values };
}

function orderOf(order: Order, relevance: string): string {
  switch (order) {
    case 'relevance': return relevance;
    case 'newest': return newest;
    case 'oldest': return 'day, search_lines.seq';
    default: return 'search_lines.seq';
  }
}
