import { all, list, type ReadDb } from '../sql.ts';

/** Labels of the issues whose drafts quote these reports or snippets, by id, in the order the issues were made. */
export function usedIn(db: ReadDb, what: 'report' | 'snippet', ids: readonly string[]): Map<string, string[]> {
  const column = what === 'report' ? 'report_id' : 'snippet_id';
  const rows = all<{ id: string; label: string }>(db, `
    SELECT DISTINCT ${column} AS id, label, seq FROM issue_quotes JOIN issues ON seq = issue_seq
    WHERE ${column} IN (SELECT value FROM json_each(?)) AND discarded IS NULL ORDER BY seq`, list(ids));
  const found = new Map<string, string[]>();
  for (const { id, label } of rows) found.set(id, [...(found.get(id) ?? []), label]);
  return found;
}
