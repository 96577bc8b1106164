import { ReadingId, SnippetId, type DocumentId, type ReportId } from '../../../shared/domain/ids.ts';
import { Anchor, Citation, Snippet } from '../../../shared/domain/snippet.ts';
import type { Tag } from '../../../shared/domain/tag.ts';
import { DamagedRow } from '../failures.ts';
import { all, list, one, run, type ReadDb, type Value, type WriteDb } from '../sql.ts';
import { parseStored } from '../readings/stored-reading.ts';
import { setTags, tagsOfMany } from '../tags.ts';
import { usedIn } from './used-in.ts';

interface SnippetRow {
  seq: number; id: string; report_id: string; document_id: string; reading_id: string; anchor: string; kind: string; citation: string; note: string; created: string;
}
const columns = 'seq, id, report_id, document_id, reading_id, anchor, kind, citation, note, created';

export function insertSnippet(db: WriteDb, snippet: Omit<Snippet, 'usedIn'>): void {
  const { seq } = run(db, `
    INSERT INTO snippets (id, report_id, document_id, reading_id, exact, anchor, kind, citation, note, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    snippet.id, snippet.reportId, snippet.documentId, snippet.readingId, snippet.anchor.exact, JSON.stringify(snippet.anchor),
    snippet.kind, JSON.stringify(snippet.citation), snippet.note, snippet.created);
  setTags(db, 'snippet', seq, snippet.tags);
}

function toSnippets(db: ReadDb, rows: readonly SnippetRow[]): Snippet[] {
  const tags = tagsOfMany(db, 'snippet', rows.map((row) => row.seq));
  const used = usedIn(db, 'snippet', rows.map((row) => row.id));
  return rows.map((row) => {
    const parsed = Snippet.safeParse({
      id: row.id, reportId: row.report_id, documentId: row.document_id, readingId: row.reading_id,
      anchor: parseStored(Anchor, row.anchor, 'anchor'), kind: row.kind, citation: parseStored(Citation, row.citation, 'citation'),
      tags: tags.get(row.seq) ?? [], note: row.note, created: row.created, usedIn: used.get(row.id) ?? [],
    });
    if (!parsed.success) throw new DamagedRow(`snippet ${row.id}`);
    return parsed.data;
  });
}

/** Snippets by id in the order asked for; discarded ones and those not found are left out. */
export function getSnippets(db: ReadDb, ids: readonly SnippetId[]): Snippet[] {
  const rows = all<SnippetRow>(db, `SELECT ${columns} FROM snippets WHERE id IN (SELECT value FROM json_each(?)) AND discarded IS NULL`, list(ids));
  const byId = new Map(toSnippets(db, rows).map((snippet) => [snippet.id, snippet]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export interface SnippetFilter {
  readonly tag?: Tag; readonly untagged?: boolean; readonly unused?: boolean; readonly reportId?: ReportId; readonly text?: string;
}

/** The tray: snippets that meet every part of the filter. A tag stands for those under it too. */
export function listSnippets(db: ReadDb, filter: SnippetFilter, order: 'newest' | 'oldest', offset: number, limit: number): { total: number; snippets: Snippet[] } {
  const conditions = ['discarded IS NULL'];
  const values: Value[] = [];
  const where = (sql: string, ...given: Value[]): void => {
    conditions.push(sql);
    values.push(...given);
  };
  if (filter.reportId !== undefined) where('report_id = ?', filter.reportId);
  if (filter.untagged === true) where('NOT EXISTS (SELECT 1 FROM snippet_tags WHERE snippet_seq = snippets.seq)');
  if (filter.unused === true) where('NOT EXISTS (SELECT 1 FROM issue_quotes JOIN issues ON issues.seq = issue_seq WHERE snippet_id = snippets.id AND issues.discarded IS NULL)');
  if (filter.text !== undefined && filter.text !== '') where('(instr(lower(exact), lower(?)) > 0 OR instr(lower(note), lower(?)) > 0)', filter.text, filter.text);
  if (filter.tag !== undefined) {
    where(`EXISTS (SELECT 1 FROM snippet_tags JOIN tags ON tags.seq = tag_seq WHERE snippet_seq = snippets.seq AND tags.kind = ?
      AND (path = ? OR substr(path, 1, length(?) + 1) = ? || '/'))`, filter.tag.kind, filter.tag.path, filter.tag.path, filter.tag.path);
  }
  const condition = conditions.join(' AND ');
  const rows = all<SnippetRow>(db, `
    SELECT ${columns} FROM snippets WHERE ${condition} ORDER BY seq ${order === 'newest' ? 'DESC' : 'ASC'} LIMIT ? OFFSET ?`, ...values, limit, offset);
  const total = one<{ n: number }>(db, `SELECT count(*) AS n FROM snippets WHERE ${condition}`, ...values)?.n ?? 0;
  return { total, snippets: toSnippets(db, rows) };
}

/** Snippets no issue quotes, oldest first: what the sections of a new issue choose from. */
export function unusedSnippets(db: ReadDb): Snippet[] {
  return toSnippets(db, all<SnippetRow>(db, `
    SELECT ${columns} FROM snippets WHERE discarded IS NULL
      AND NOT EXISTS (SELECT 1 FROM issue_quotes JOIN issues ON issues.seq = issue_seq WHERE snippet_id = snippets.id AND issues.discarded IS NULL)
    ORDER BY seq`));
}

/** Snippets that bear a tag of one of these paths or under it, whatever its kind, oldest first. */
export function snippetsByPath(db: ReadDb, paths: readonly string[]): Snippet[] {
  return toSnippets(db, all<SnippetRow>(db, `
    SELECT ${columns} FROM snippets WHERE discarded IS NULL AND EXISTS (
      SELECT 1 FROM snippet_tags JOIN tags ON tags.seq = tag_seq JOIN json_each(?) AS wanted
        ON tags.path = wanted.value OR substr(tags.path, 1, length(wanted.value) + 1) = wanted.value || '/'
      WHERE snippet_seq = snippets.seq)
    ORDER BY seq`, list(paths)));
}

/** Changes tags or note of a snippet; false where there is none. */
export function updateSnippet(db: WriteDb, id: SnippetId, changes: { readonly tags?: readonly Tag[]; readonly note?: string }): boolean {
  const row = one<{ seq: number }>(db, 'SELECT seq FROM snippets WHERE id = ?', id);
  if (row === undefined) return false;
  if (changes.note !== undefined) run(db, 'UPDATE snippets SET note = ? WHERE seq = ?', changes.note, row.seq);
  if (changes.tags !== undefined) setTags(db, 'snippet', row.seq, changes.tags);
  return true;
}

/** To the bin (a time) or back out of it (null). */
export function setSnippetsDiscarded(db: WriteDb, ids: readonly SnippetId[], when: string | null): void {
  run(db, 'UPDATE snippets SET discarded = ? WHERE id IN (SELECT value FROM json_each(?))', when, list(ids));
}

/** Snippets of a document, so that a correction can put each with the report that has its passage now. */
export function snippetPlaces(db: ReadDb, documentId: DocumentId): { id: SnippetId; reportId: string; readingId: ReadingId; anchor: Anchor }[] {
  return all<{ id: string; report_id: string; reading_id: string; anchor: string }>(db, 'SELECT id, report_id, reading_id, anchor FROM snippets WHERE document_id = ?', documentId)
    .map((row) => ({ id: SnippetId.parse(row.id), reportId: row.report_id, readingId: ReadingId.parse(row.reading_id), anchor: parseStored(Anchor, row.anchor, 'anchor') }));
}

export function moveSnippet(db: WriteDb, id: SnippetId, reportId: ReportId): void {
  run(db, 'UPDATE snippets SET report_id = ? WHERE id = ?', reportId, id);
}
