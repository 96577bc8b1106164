import type { ReadDb, Value } from '../archive/sql.ts';
import type { ReportFilters } from './filters.ts';
import { bylineNames } from './byline-names.ts';
import { planSearch } from './plan.ts';
import { readQuery, type Asked } from './read-query.ts';

interface Count { readonly value: string; readonly count: number }

/** What is found by source, place, tag (path) and person, most first; and by month (YYYY-MM), in order. People are person tags, which are no tags here, and names of bylines. */
export interface Facets {
  readonly sources: readonly Count[];
  readonly places: readonly Count[];
  readonly tags: readonly Count[];
  readonly people: readonly Count[];
  readonly months: readonly Count[];
}

interface Writers { byline: string; count: number }
interface Group { source: string | null; place: string | null; month: string; count: number }

/** Counts everything a query finds. A report counts once for each tag it bears. */
export function searchFacets(db: ReadDb, asked: Asked, filters: ReportFilters): Facets {
  const { from, where, values } = planSearch(db, readQuery(db, asked).query, filters, 'newest');
  const groups = db.prepare<Value[], Group>(`
    SELECT source, place, substr(day, 1, 7) AS month, count(*) AS count FROM ${from} WHERE ${where} GROUP BY 1, 2, 3`).all(...values);
  const tags = db.prepare<Value[], Count>(`
    SELECT path AS value, count(DISTINCT report_seq) AS count FROM report_tags JOIN tags ON tags.seq = tag_seq
    WHERE kind <> 'person' AND report_seq IN (SELECT search_lines.seq FROM ${from} WHERE ${where}) GROUP BY path`).all(...values);
  const writers = db.prepare<Value[], Writers>(`SELECT byline, count(*) AS count FROM ${from} WHERE ${where} AND byline <> '' GROUP BY byline`).all(...values);
  // Who is tagged and signs too is counted by the byline.
  const persons = db.prepare<Value[], Count>(`
    SELECT path AS value, count(*) AS count FROM report_tags JOIN tags ON tags.seq = tag_seq JOIN search_lines AS line ON line.seq = report_seq
    WHERE kind = 'person' AND instr(' ' || line.byline || ' ', ' ' || path || ' ') = 0
      AND report_seq IN (SELECT search_lines.seq FROM ${from} WHERE ${where}) GROUP BY path`).all(...values);
  return {
    sources: mostFirst(sum(groups, (group) => group.source)),
    places: mostFirst(sum(groups, (group) => group.place)),
    tags: mostFirst(tags),
    people: mostFirst(sum([...persons, ...writers.flatMap(({ byline, count }) => bylineNames(byline).map((value) => ({ value, count })))], ({ value }) => value)),
    months: sum(groups, (group) => group.month).sort((a, b) => (a.value < b.value ? -1 : 1)),
  };
}

function sum<One extends { readonly count: number }>(groups: readonly One[], by: (group: One) => string | null): Count[] {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const value = by(group);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + group.count);
  }
  return Array.from(counts, ([value, count]) => ({ value, count }));
}

const mostFirst = (counts: readonly Count[]): Count[] => [...counts].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
