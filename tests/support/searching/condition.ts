import { each, list, type ReadDb, type Value } from '../../../electron/archive/sql.ts';
import { lookUp, matchOf } from '../../../electron/search/conditions/match-expression.ts';
import type { SelectionState } from '../../../shared/domain/report.ts';
import type { ReportFilters } from '../../../electron/search/conditions/filters.ts';
import { padDay } from '../../../electron/search/query/days/read-days.ts';
import { isRowLeaf, type DateRange, type Query, type WordTerm } from '../../../electron/search/query/query.ts';
import { rowsOf, type RowSet } from '../../../electron/search/conditions/row-sets.ts';
import { afterAllDays, fieldTexts, standsIn } from '../../../electron/search/scan.ts';

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
const amongRows = ({ sql, values, others }: RowSet): Condition => ({ sql: `search_lines.seq ${others === true ? 'NOT IN' : 'IN'} (${sql})`, values });

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
function withinDays({ from, to }: Pick<DateRange, 'from' | 'to'>): Condition {
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

/** The filters beside a query's words, as a condition. A tag takes those below it along. */
export function conditionOfFilters(filters: ReportFilters): Condition {
  const parts: Condition[] = [];
  const { from, to, source, place, places, tag, person, selection, filed, figuresDue } = filters;
  parts.push(withinDays({ ...(from === undefined ? {} : { from: padDay(from) }), ...(to === undefined ? {} : { to: padDay(to) }) }));
  if (source !== undefined) parts.push({ sql: 'search_lines.source IS ?', values: [source] });
  if (place !== undefined) parts.push({ sql: 'search_lines.place IS ?', values: [place] });
  if (places !== undefined) parts.push({ sql: 'ifnull(search_lines.place IN (SELECT value FROM json_each(?)), FALSE)', values: [list(places)] });
  if (tag !== undefined) parts.push({ sql: underTag, values: [tag, `${tag}/`, `${tag}/`] });
  if (figuresDue === true) parts.push({ sql: 'search_lines.seq IN (SELECT report_seq FROM figures_due)', values: [] });
  if (person !== undefined) parts.push(isAbout(person));
  if (selection !== undefined) parts.push(selectedAs(selection));
  if (filed !== undefined) parts.push({ sql: `search_lines.seq ${filed ? 'NOT IN' : 'IN'} (SELECT seq FROM reports WHERE filed = 0)`, values: [] });
  return joinConditions(parts, 'AND');
}

/** Read from the indexes of what is rare: decisions that were made, reports that were not yet looked over. */
const selectedAs = (selection: SelectionState): Condition => selection === 'unread'
  ? { sql: "search_lines.seq NOT IN (SELECT seq FROM reports WHERE selection <> 'unread')", values: [] }
  : { sql: "search_lines.seq IN (SELECT seq FROM reports WHERE selection = ? AND selection <> 'unread')", values: [selection] };

/** Tagged with a person, or written by one: a name of the byline is parted from the next by a space. */
const isAbout = (person: string): Condition => ({
  sql: `(search_lines.seq IN (SELECT report_seq FROM report_tags JOIN tags ON tags.seq = tag_seq WHERE kind = 'person' AND path = ?)
    OR instr(' ' || search_lines.byline || ' ', ' ' || ? || ' ') > 0)`,
  values: [person, person],
});

const underTag = `search_lines.seq IN (
  SELECT report_seq FROM report_tags JOIN tags ON tags.seq = tag_seq WHERE path = ? OR substr(path, 1, length(?)) = ?)`;
