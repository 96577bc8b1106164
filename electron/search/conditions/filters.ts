import type { SelectionState } from '../../../shared/domain/report.ts';
import type { SearchFilters } from '../../../shared/domain/search.ts';
import { list } from '../../archive/sql.ts';
import { joinConditions, withinDays, type Condition } from './condition.ts';
import { padDay } from '../query/days/read-days.ts';

/** Filters as the engine takes them: a region comes as the places that stand in it; `figuresDue` leaves reports whose figures are still to be taken. */
export type ReportFilters = Omit<SearchFilters, 'region'> & { readonly region?: never; readonly places?: readonly string[]; readonly figuresDue?: true };

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
