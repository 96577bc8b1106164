import { each, list, type ReadDb, type Value } from '../../archive/sql.ts';
import { lookUp, matchOf } from './match-expression.ts';
import { isRowLeaf, type DateRange, type Query, type WordTerm } from '../query/query.ts';
import { rowsOf, type RowSet } from './row-sets.ts';
import { afterAllDays, fieldTexts, standsIn } from '../scan.ts';

/** A condition on a row of `search_lines`, never NULL, and the values of its question marks in order. */
export interface Condition { readonly sql: string; readonly values: readonly Value[] }

/** What a query asks of a report, as a condition. */
export function conditionOf(db: ReadDb, query: Query): Condition {
  const match = matchOf(query);
  if (match !== undefined) return { sql: `search_lines.seq IN (SELECT rowid FROM ${match.table} WHERE ${match.table} MATCH ?)`, values: [match.match] };
  if (isRowLeaf(query)) return amongRows(rowsOf(db, query));
  switch (query.type) {
    case 'term': return ofLongTerm(db, query);
    case 'dates': return withinDays(query);
    case 'not': return negated(conditionOf(db, query.part));
    case 'and': return joinConditions(gather(query).map((part) => conditionOf(db, part)), 'AND');
    default: return joinConditions(gather(query).map((part) => conditionOf(db, part)), 'OR');
  }
}

/** Puts those parts of an AND or OR that the text's words can answer together into one, the first. */
export function gather(query: Query & { readonly type: 'and' | 'or' }): readonly Query[] {
  const { type, parts } = query;
  const words = parts.filter((part) => matchOf(type === 'and' && part.type === 'not' ? part.part : part)?.table === 'search_words');
  const [only] = words;
  if (only === undefined || words.every((part) => part.type === 'not')) return parts;
  return [words.length === 1 ? only : { type, parts: words }, ...parts.filter((part) => !words.includes(part))];
}

/** Being among some rows. */
export const amongRows = ({ sql, values, others }: RowSet): Condition => ({ sql: `search_lines.seq ${others === true ? 'NOT IN' : 'IN'} (${sql})`, values });

interface TextRow { seq: number; kicker: string | null; headline: string | null; subhead: string | null; body: string; source: string | null; byline: string; place: string | null }

/** Reads the reports in which the first words of a long term stand, and keeps those in which all of it does. */
function ofLongTerm(db: ReadDb, term: WordTerm): Condition {
  const { table, match } = lookUp(term);
  const found: number[] = [];
  for (const row of each<TextRow>(db, `
    SELECT seq, kicker, headline, subhead, body, source, byline, place FROM reports WHERE seq IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`, match)) {
    const report = {
      titles: [row.kicker ?? '', row.headline ?? '', row.subhead ?? ''], paragraphs: row.body.split('\n'),
      source: row.source ?? '', byline: row.byline, place: row.place ?? '',
    };
    if (fieldTexts(report, term.field).some((text) => standsIn(text, term))) found.push(row.seq);
  }
  return { sql: 'search_lines.seq IN (SELECT value FROM json_each(?))', values: [list(found)] };
}

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
