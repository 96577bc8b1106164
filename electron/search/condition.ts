import { all, list, type ReadDb, type Value } from '../archive/sql.ts';
import { matchOf } from './match-expression.ts';
import type { DateRange, Query } from './query.ts';
import { afterAllDays, standsIn } from './scan.ts';

/** A condition on a row of `search_lines`, never NULL, and the values of its question marks in order. */
export interface Condition { readonly sql: string; readonly values: readonly Value[] }

/** What a query asks of a report, as a condition. */
export function conditionOf(db: ReadDb, query: Query): Condition {
  const match = matchOf(query);
  if (match !== undefined) return { sql: `search_lines.seq IN (SELECT rowid FROM ${match.table} WHERE ${match.table} MATCH ?)`, values: [match.match] };
  switch (query.type) {
    case 'term': return withTags(all<{ seq: number; path: string }>(db, 'SELECT seq, path FROM tags').filter((tag) => standsIn(tag.path, query)));
    case 'dates': return withinDays(query);
    case 'not': return negated(conditionOf(db, query.part));
    case 'and': return joinConditions(gather(query.parts).map((part) => conditionOf(db, part)), 'AND');
    case 'or': return joinConditions(query.parts.map((part) => conditionOf(db, part)), 'OR');
  }
}

/** Puts the parts of an AND that the text's words can answer together into one, the first. */
export function gather(parts: readonly Query[]): readonly Query[] {
  const words = parts.filter((part) => matchOf(part.type === 'not' ? part.part : part)?.table === 'search_words');
  if (words.length < 2 || words.every((part) => part.type === 'not')) return parts;
  return [{ type: 'and', parts: words }, ...parts.filter((part) => !words.includes(part))];
}

const withTags = (tags: readonly { seq: number }[]): Condition =>
  ({ sql: 'search_lines.seq IN (SELECT report_seq FROM report_tags WHERE tag_seq IN (SELECT value FROM json_each(?)))', values: [list(tags.map((tag) => tag.seq))] });

const negated = ({ sql, values }: Condition): Condition => ({ sql: `NOT (${sql})`, values });

/** Days inclusive, as precise as they are given: to 2022-04 is to its end. */
export function withinDays({ from, to }: Pick<DateRange, 'from' | 'to'>): Condition {
  const parts: Condition[] = [];
  if (from !== undefined) parts.push({ sql: 'day >= ?', values: [from] });
  if (to !== undefined) parts.push({ sql: 'day <= ?', values: [to + afterAllDays] });
  return joinConditions(parts, 'AND');
}

/** All of them, or any: of no conditions at all, everything. */
export function joinConditions(parts: readonly Condition[], operator: 'AND' | 'OR'): Condition {
  if (parts.length === 0) return { sql: 'TRUE', values: [] };
  return { sql: `(${parts.map((part) => part.sql).join(` ${operator} `)})`, values: parts.flatMap((part) => part.values) };
}
