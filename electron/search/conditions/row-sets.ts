import { all, column, list, type ReadDb, type Value } from '../../archive/sql.ts';
import { figureRows } from './figure-rows.ts';
import type { NameTerm, ReportState, RowLeaf, Term } from '../query/query.ts';
import { standsIn } from '../scan.ts';

/** Reports by row number: those a statement selects, or with `others` all but those. Reports in the bin may be among them. */
export interface RowSet { readonly sql: string; readonly values: readonly Value[]; readonly others?: true }

/** The rows a set's statement selects, ascending, some perhaps twice. */
export function selectRows(db: ReadDb, { sql, values }: RowSet): Uint32Array | Float64Array {
  const found = column<number>(db, sql, ...values);
  return (found.every((seq) => seq <= 0xffffffff) ? Uint32Array.from(found) : Float64Array.from(found)).sort();
}

/** The reports of which a part of a query is true that asks for no words of the text. Read from indexes: no report's text is touched. */
export function rowsOf(db: ReadDb, leaf: RowLeaf): RowSet {
  switch (leaf.type) {
    case 'term': return byName(db, leaf);
    case 'state': return inState(leaf.state);
    default: return figureRows(db, leaf);
  }
}

function byName(db: ReadDb, term: NameTerm): RowSet {
  switch (term.field) {
    case 'tag':
    case 'person':
    case 'organisation': return withTags(db, term, term.field);
    case 'issue': return inIssues(db, term);
    default: return withField(db, term, term.field);
  }
}

function withTags(db: ReadDb, term: Term, kind: 'tag' | 'person' | 'organisation'): RowSet {
  const tags = all<{ seq: number; path: string }>(db, 'SELECT seq, path FROM tags WHERE ? IN (kind, \'tag\')', kind).filter(({ path }) => standsIn(path, term));
  return { sql: 'SELECT report_seq FROM report_tags WHERE tag_seq IN (SELECT value FROM json_each(?))', values: [list(tags.map(({ seq }) => seq))] };
}

function inIssues(db: ReadDb, term: Term): RowSet {
  const issues = all<{ seq: number; name: string; label: string; total: number | null }>(db, 'SELECT seq, name, label, total FROM issues WHERE discarded IS NULL')
    .filter((issue) => issueTexts(issue).some((text) => standsIn(text, term)));
  return {
    sql: 'SELECT seq FROM reports WHERE id IN (SELECT report_id FROM issue_quotes WHERE issue_seq IN (SELECT value FROM json_each(?)))',
    values: [list(issues.map(({ seq }) => seq))],
  };
}

/** What an issue is called, each of which a term must stand in by itself. */
export const issueTexts = ({ name, label, total }: { readonly name: string; readonly label: string; readonly total: number | null }): string[] =>
  [`${name} ${label}`, ...(total === null ? [] : [`总第${total}期`])];

/** The values of such a field stand in an index: there are far fewer of them than reports. */
function withField(db: ReadDb, term: Term, column: 'editor' | 'sender' | 'page'): RowSet {
  const values = all<{ value: string }>(db, `SELECT DISTINCT ${column} AS value FROM reports WHERE ${column} IS NOT NULL`).map(({ value }) => value);
  return { sql: `SELECT seq FROM reports WHERE ${column} IN (SELECT value FROM json_each(?))`, values: [list(values.filter((value) => standsIn(value, term)))] };
}

const stateRows: Readonly<Record<Exclude<ReportState, 'reviewed' | 'unread' | 'shortlisted' | 'chosen' | 'held' | 'rejected'>, string>> = {
  doubt: 'SELECT seq FROM reports WHERE open_doubts > 0',
  picture: `SELECT seq FROM reports WHERE instr(layout, '"kind":"caption"') > 0
    UNION ALL SELECT reports.seq FROM (SELECT DISTINCT document_seq FROM document_pictures) AS pictured
      CROSS JOIN documents ON documents.seq = pictured.document_seq AND documents.reports = 1 CROSS JOIN reports ON reports.document_seq = documents.seq`,
  tag: 'SELECT DISTINCT report_seq FROM report_tags',
  snippet: 'SELECT seq FROM reports WHERE id IN (SELECT report_id FROM snippets WHERE discarded IS NULL)',
  figure: 'SELECT DISTINCT report_seq FROM report_figures',
  used: 'SELECT seq FROM reports WHERE id IN (SELECT report_id FROM issue_quotes JOIN issues ON issues.seq = issue_seq WHERE discarded IS NULL)',
  unreviewed: 'SELECT seq FROM reports WHERE filed = 0',
  sample: 'SELECT reports.seq FROM documents JOIN reports ON document_seq = documents.seq WHERE sample = 1',
  same: 'SELECT report_seq FROM report_sketches WHERE group_seq IS NOT NULL',
};

function inState(state: ReportState): RowSet {
  switch (state) {
    // The index of decisions holds those that were made.
    case 'unread': return { sql: 'SELECT seq FROM reports WHERE selection <> \'unread\'', values: [], others: true };
    case 'shortlisted':
    case 'chosen':
    case 'held':
    case 'rejected': return { sql: 'SELECT seq FROM reports WHERE selection = ? AND selection <> \'unread\'', values: [state] };
    case 'reviewed': return { sql: stateRows.unreviewed, values: [], others: true };
    default: return { sql: stateRows[state], values: [] };
  }
}
