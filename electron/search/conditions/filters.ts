import type { SelectionState } from '../../../shared/domain/report.ts';
import type { SearchFilters } from '../../../shared/domain/search.ts';
import { list } from '../../archive/sql.ts';
import { amongRows, joinConditions, withinDays, type Condition } from './condition.ts';
import type { RowSet } from './row-sets.ts';
import { padDay } from '../query/days/read-days.ts';

/** Filters as the engine takes them: a region comes as the places that stand in it; `figuresDue` leaves reports whose figures are still to be taken. */
export type ReportFilters = Omit<SearchFilters, 'region'> & { readonly region?: never; readonly places?: readonly string[]; readonly figuresDue?: true };

/** What is asked of the rows of reports; with `rows`, just to be among these. */
export interface RowCondition { readonly condition: Condition; readonly rows?: RowSet }

export const toBeAmong = (rows: RowSet): RowCondition => ({ condition: amongRows(rows), rows });

/** The filters beside a query's words, as a condition. */
export function conditionOfFilters(filters: ReportFilters): Condition {
  const parts: Condition[] = [];
  const { from, to, source, place, places } = filters;
  parts.push(withinDays({ ...(from === undefined ? {} : { from: padDay(from) }), ...(to === undefined ? {} : { to: padDay(to) }) }));
  if (source !== undefined) parts.push({ sql: 'search_lines.source IS ?', values: [source] });
  if (place !== undefined) parts.push({ sql: 'search_lines.place IS ?', values: [place] });
  if (places !== undefined) parts.push({ sql: 'ifnull(search_lines.place IN (SELECT value FROM json_each(?)), FALSE)', values: [list(places)] });
  return joinConditions([...parts, ...rowConditionsOf(filters).map(({ condition }) => condition)], 'AND');
}

/** Those of the filters that neither days nor columns of the index answer, each by itself. A tag takes those below it along. */
export function rowConditionsOf({ tag, person, selection, filed, figuresDue }: ReportFilters): RowCondition[] {
  const parts: RowCondition[] = [];
  if (tag !== undefined) parts.push(toBeAmong({ sql: underTag, values: [tag, `${tag}/`, `${tag}/`] }));
  if (figuresDue === true) parts.push(toBeAmong({ sql: 'SELECT report_seq FROM figures_due', values: [] }));
  if (person !== undefined) parts.push({ condition: isAbout(person) });
  if (selection !== undefined) parts.push(toBeAmong(selectedAs(selection)));
  if (filed !== undefined) parts.push(toBeAmong({ sql: 'SELECT seq FROM reports WHERE filed = 0', values: [], ...(filed ? { others: true } : {}) }));
  return parts;
}

/** Read from the indexes of what is rare: decisions that were made, reports that were not yet looked over. */
const selectedAs = (selection: SelectionState): RowSet => selection === 'unread'
  ? { sql: "SELECT seq FROM reports WHERE selection <> 'unread'", values: [], others: true }
  : { sql: "SELECT seq FROM reports WHERE selection = ? AND selection <> 'unread'", values: [selection] };

/** Tagged with a person, or written by one: a name of the byline is parted from the next by a space. */
const isAbout = (person: string): Condition => ({
  sql: `(search_lines.seq IN (SELECT report_seq FROM report_tags JOIN tags ON tags.seq = tag_seq WHERE kind = 'person' AND path = ?)
    OR instr(' ' || search_lines.byline || ' ', ' ' || ? || ' ') > 0)`,
  values: [person, person],
});

const underTag = 'SELECT report_seq FROM report_tags JOIN tags ON tags.seq = tag_seq WHERE path = ? OR substr(path, 1, length(?)) = ?';
