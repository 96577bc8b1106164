import type { SearchFilters } from '../../shared/domain/search.ts';
import { list } from '../archive/sql.ts';
import { joinConditions, withinDays, type Condition } from './condition.ts';
import { padDay } from './days/read-days.ts';

/** Filters as the engine takes them: a region comes as the places that stand in it. */
export type ReportFilters = Omit<SearchFilters, 'region'> & { readonly region?: never; readonly places?: readonly string[] };

/** The filters beside a query's words, as a condition. A tag takes those below it along. */
export function conditionOfFilters(filters: ReportFilters): Condition {
  const parts: Condition[] = [];
  const { from, to, source, place, places, tag, person, selection, filed } = filters;
  parts.push(withinDays({ ...(from === undefined ? {} : { from: padDay(from) }), ...(to === undefined ? {} : { to: padDay(to) }) }));
  if (source !== undefined) parts.push({ sql: 'search_lines.source IS ?', values: [source] });
  if (place !== undefined) parts.push({ sql: 'search_lines.place IS ?', values: [place] });
  if (places !== undefined) parts.push({ sql: 'ifnull(search_lines.place IN (SELECT value FROM json_each(?)), FALSE)', values: [list(places)] });
  if (tag !== undefined) parts.push({ sql: underTag, values: [tag, `${tag}/`, `${tag}/`] });
  if (person !== undefined) parts.push(isAbout(person));
  if (selection !== undefined) parts.push({ sql: `${ofReport} selection = ?)`, values: [selection] });
  if (filed !== undefined) parts.push({ sql: `${ofReport} filed = ?)`, values: [filed ? 1 : 0] });
  return joinConditions(parts, 'AND');
}

const ofReport = 'EXISTS (SELECT 1 FROM reports WHERE reports.seq = search_lines.seq AND';

/** Tagged with a person, or written by one: a name of the byline is parted from the next by a space. */
const isAbout = (person: string): Condition => ({
  sql: `(search_lines.seq IN (SELECT report_seq FROM report_tags JOIN tags ON tags.seq = tag_seq WHERE kind = 'person' AND path = ?)
    OR instr(' ' || search_lines.byline || ' ', ' ' || ? || ' ') > 0)`,
  values: [person, person],
});

const underTag = `search_lines.seq IN (
  SELECT report_seq FROM report_tags JOIN tags ON tags.seq = tag_seq WHERE path = ? OR substr(path, 1, length(?)) = ?)`;
