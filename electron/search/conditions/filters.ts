import type { SelectionState } from '../../../shared/domain/report.ts';
import type { SearchFilters } from '../../../shared/domain/search.ts';
import { searchedText } from '../../../shared/text/searched-text.ts';
import { lookUp } from './match-expression.ts';
import type { RowSet } from './row-sets.ts';

/** Filters as the engine takes them: a region comes as the places that stand in it; `figuresDue` leaves reports whose figures are still to be taken. */
export type ReportFilters = Omit<SearchFilters, 'region'> & { readonly region?: never; readonly places?: readonly string[]; readonly figuresDue?: true };

/** What those of the filters ask that neither days nor columns of the index answer, each by itself. A tag takes those below it along. */
export function rowSetsOf({ tag, person, selection, filed, figuresDue }: ReportFilters): RowSet[] {
  return [
    ...(tag === undefined ? [] : [{ sql: underTag, values: [tag, `${tag}/`, `${tag}/`] }]),
    ...(figuresDue === true ? [{ sql: 'SELECT report_seq FROM figures_due', values: [] }] : []),
    ...(person === undefined ? [] : [about(person)]),
    ...(selection === undefined ? [] : [selectedAs(selection)]),
    ...(filed === undefined ? [] : [{ sql: 'SELECT seq FROM reports WHERE filed = 0', values: [], ...(filed ? { others: true as const } : {}) }]),
  ];
}

const underTag = 'SELECT report_seq FROM report_tags WHERE tag_seq IN (SELECT seq FROM tags WHERE path = ? OR substr(path, 1, length(?)) = ?)';

/** Tagged with a person, or written by one: a name of the byline is parted from the next by a space. Its words are looked up first, which stand together wherever the name does. */
function about(person: string): RowSet {
  const tagged = "SELECT report_seq FROM report_tags WHERE tag_seq IN (SELECT seq FROM tags WHERE kind = 'person' AND path = ?)";
  const signed = "instr(' ' || byline || ' ', ' ' || ? || ' ') > 0";
  const { text } = searchedText(person);
  if (text === '') return { sql: `${tagged} UNION ALL SELECT seq FROM search_lines WHERE ${signed}`, values: [person, person] };
  const { table, match } = lookUp({ type: 'term', field: 'byline', term: text, prefix: false });
  return { sql: `${tagged} UNION ALL SELECT seq FROM search_lines WHERE seq IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?) AND ${signed}`, values: [person, match, person] };
}

/** Read from the indexes of what is rare: decisions that were made. */
const selectedAs = (selection: SelectionState): RowSet => selection === 'unread'
  ? { sql: "SELECT seq FROM reports WHERE selection <> 'unread'", values: [], others: true }
  : { sql: "SELECT seq FROM reports WHERE selection = ? AND selection <> 'unread'", values: [selection] };
