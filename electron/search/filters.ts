import type { SearchFilters } from '../../shared/domain/search.ts';
import { joinConditions, withinDays, type Condition } from './condition.ts';
import { padDay } from './query-words.ts';

/** The filters beside a query's words, as a condition. A tag takes those below it along. */
export function conditionOfFilters(filters: SearchFilters): Condition {
  const parts: Condition[] = [];
  const { from, to, source, place, tag, selection, filed } = filters;
  parts.push(withinDays({ ...(from === undefined ? {} : { from: padDay(from) }), ...(to === undefined ? {} : { to: padDay(to) }) }));
  if (source !== undefined) parts.push({ sql: 'search_lines.source IS ?', values: [source] });
  if (place !== undefined) parts.push({ sql: 'search_lines.place IS ?', values: [place] });
  if (tag !== undefined) parts.push({ sql: underTag, values: [tag, `${tag}/`, `${tag}/`] });
  if (selection !== undefined) parts.push({ sql: `${ofReport} selection = ?)`, values: [selection] });
  if (filed !== undefined) parts.push({ sql: `${ofReport} filed = ?)`, values: [filed ? 1 : 0] });
  return joinConditions(parts, 'AND');
}

const ofReport = 'EXISTS (SELECT 1 FROM reports WHERE reports.seq = search_lines.seq AND';

const underTag = `search_lines.seq IN (
  SELECT report_seq FROM report_tags JOIN tags ON tags.seq = tag_seq WHERE path = ? OR substr(path, 1, length(?)) = ?)`;
