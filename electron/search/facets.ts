import type { SearchFilters } from '../../shared/domain/search.ts';
import type { ReadDb, Value } from '../archive/sql.ts';
import { parseQuery } from './parse-query.ts';
import { planSearch } from './plan.ts';

interface Count { readonly value: string; readonly count: number }

/** What is found by source, place and tag (path), most first; and by month (YYYY-MM), in order. */
export interface Facets {
  readonly sources: readonly Count[];
  readonly places: readonly Count[];
  readonly tags: readonly Count[];
  readonly months: readonly Count[];
}

interface Group { source: string | null; place: string | null; month: string; count: number }

/** Counts everything a query finds. A report counts once for each tag it bears. */
export function searchFacets(db: ReadDb, typed: string, filters: SearchFilters): Facets {
  const { from, where, values } = planSearch(db, parseQuery(typed).query, filters, 'newest');
  const groups = db.prepare<Value[], Group>(`
    SELECT source, place, substr(day, 1, 7) AS month, count(*) AS count FROM ${from} WHERE ${where} GROUP BY 1, 2, 3`).all(...values);
  const tags = db.prepare<Value[], Count>(`
    SELECT path AS value, count(DISTINCT report_seq) AS count FROM report_tags JOIN tags ON tags.seq = tag_seq
    WHERE report_seq IN (SELECT search_lines.seq FROM ${from} WHERE ${where}) GROUP BY path`).all(...values);
  return {
    sources: mostFirst(sum(groups, (group) => group.source)),
    places: mostFirst(sum(groups, (group) => group.place)),
    tags: mostFirst(tags),
    months: sum(groups, (group) => group.month).sort((a, b) => (a.value < b.value ? -1 : 1)),
  };
}

function sum(groups: readonly Group[], by: (group: Group) => string | null): Count[] {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const value = by(group);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + group.count);
  }
  return Array.from(counts, ([value, count]) => ({ value, count }));
}

const mostFirst = (counts: readonly Count[]): Count[] => [...counts].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
