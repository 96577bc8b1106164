import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import { SnippetId } from '../../../shared/domain/ids.ts';
import type { Snippet } from '../../../shared/domain/snippet.ts';
import { findAnchor, makeAnchor } from '../../../shared/text/anchor.ts';
import { documentRow } from '../../archive/documents.ts';
import { newId } from '../../archive/id.ts';
import { getReport } from '../../archive/reports.ts';
import { getSnippets, insertSnippet, listSnippets, setSnippetsDiscarded, updateSnippet } from '../../archive/issues/snippets.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { cite } from '../issues/cite.ts';
import { anchorIn } from '../readings/anchor-in.ts';
import type { DeskContext } from '../desk-context.ts';

/** Passages clipped from reports. */
export const snippetHandlers = (desk: DeskContext) => ({
  'snippets.add': ({ selection, tags, note }) => desk.write(['snippets', 'tags'], (db) => {
    const report = getReport(db, selection.reportId);
    if (report === undefined) return err({ kind: 'not-found', what: 'report', id: selection.reportId });
    const anchor = makeAnchor(report, selection);
    if (anchor === undefined) return err({ kind: 'not-found', what: 'passage', id: '' });
    const file = documentRow(db, report.documentId)?.name ?? '';
    const kind = report.paragraphs[Math.min(selection.from.paragraph, selection.to.paragraph)]?.kind ?? 'body';
    const id = newId(SnippetId);
    insertSnippet(db, {
      id, reportId: report.id, documentId: report.documentId, readingId: report.readingId, anchor, kind,
      citation: cite(report, file), tags, note, created: new Date().toISOString(),
    });
    return snippet(db, id);
  }),
  'snippets.list': ({ order, offset, limit, ...filter }) => desk.read((db) => ok(listSnippets(db, filter, order, offset, limit))),
  'snippets.get': ({ snippetId }) => desk.read((db) => snippet(db, snippetId)),
  'snippets.update': ({ snippetId, ...changes }) => desk.write(['snippets', 'tags'], (db) => {
    updateSnippet(db, snippetId, changes);
    return snippet(db, snippetId);
  }),
  'snippets.discard': ({ snippetIds }) => desk.write(['snippets', 'tags'], (db) => {
    setSnippetsDiscarded(db, snippetIds, new Date().toISOString());
    return ok({});
  }),
  'snippets.restore': ({ snippetIds }) => desk.write(['snippets', 'tags'], (db) => {
    setSnippetsDiscarded(db, snippetIds, null);
    return ok({});
  }),
  'snippets.find': ({ snippetId }) => desk.read((db) => {
    const clipped = snippet(db, snippetId);
    if (!clipped.ok) return clipped;
    const report = getReport(db, clipped.value.reportId);
    if (report === undefined) return err({ kind: 'not-found', what: 'report', id: clipped.value.reportId });
    const found = findAnchor(anchorIn(db, clipped.value, report), report);
    return found === undefined ? err({ kind: 'not-found', what: 'passage', id: clipped.value.anchor.exact }) : ok(found);
  }),
}) satisfies Partial<DeskHandlers>;

function snippet(db: ReadDb, id: SnippetId): Result<Snippet> {
  const [found] = getSnippets(db, [id]);
  return found === undefined ? err({ kind: 'not-found', what: 'snippet', id }) : ok(found);
}
