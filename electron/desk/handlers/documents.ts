import { setImmediate as rest } from 'node:timers/promises';
import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { DocumentId, MediaId } from '../../../shared/domain/ids.ts';
import { discardDocument, emptyLog, purgeDocument, restoreDocument } from '../../archive/bin.ts';
import { listBin, listDocuments } from '../../archive/document-lines.ts';
import { documentRow, type DocumentRow } from '../../archive/documents.ts';
import { getSettings } from '../../archive/settings.ts';
import type { WriteDb } from '../../archive/sql.ts';
import { forgetRemoved } from '../../search/forget-removed.ts';
import { reportIndexer } from '../report-indexer.ts';
import type { DeskContext } from '../desk-context.ts';
import { documentPictures } from '../readings/document-pictures.ts';
import { viewDocument } from '../readings/document-view.ts';

/** Source documents: lists, the review view, the bin. */
export const documentHandlers = (desk: DeskContext) => ({
  'documents.list': ({ filter, selection, offset, limit }) => desk.read((db) => ok(listDocuments(db, filter, offset, limit, selection))),
  'documents.get': ({ documentId }) => desk.read((db) => viewDocument(db, documentId)),
  'documents.pictures': ({ documentId }) => desk.read((db) => documentPictures(db, documentId)),
  'documents.bin': () => desk.read((db) => ok({ documents: listBin(db) })),
  'documents.discard': ({ documentIds }) => {
    const when = new Date().toISOString();
    return changeEach(desk, documentIds, (db, row) => discardDocument(db, row, when, reportIndexer));
  },
  'documents.restore': ({ documentIds }) => changeEach(desk, documentIds, (db, row) => restoreDocument(db, row, reportIndexer)),
  'documents.purge': async ({ documentIds }) => {
    const when = new Date().toISOString();
    const outside = new Set<MediaId>();
    const purged = changeEach(desk, documentIds, (db, row) => {
      for (const file of purgeDocument(db, row, getSettings(db).editorName, when, reportIndexer)) outside.add(file);
    });
    if (!purged.ok) return purged;
    const forgotten = await forgetPurged(desk);
    if (!forgotten.ok) return forgotten;
    // Only now: a file is removed when no row names it any more, never before.
    for (const file of outside) {
      const removed = await desk.media().remove(file);
      if (!removed.ok) return removed;
    }
    return purged;
  },
}) satisfies Partial<DeskHandlers>;

/** Takes the words of purged reports out of the index's pages and the log, step by step: other calls get their turn in between. */
async function forgetPurged(desk: DeskContext): Promise<Result<undefined>> {
  for (let step = 0; ; step++) {
    const done = desk.write([], (db) => ok(forgetRemoved(db, step === 0)));
    if (!done.ok) return done;
    if (!done.value) break;
    await rest();
  }
  return desk.read((db) => {
    emptyLog(db);
    return ok(undefined);
  });
}

/** The same change to several documents, all or none. */
function changeEach(desk: DeskContext, ids: readonly DocumentId[], change: (db: WriteDb, row: DocumentRow) => void): Result<Record<string, never>> {
  return desk.write(['documents', 'reports', 'tags'], (db) => {
    for (const id of ids) {
      const row = documentRow(db, id);
      if (row === undefined) return err({ kind: 'not-found', what: 'document', id });
      change(db, row);
    }
    return ok({});
  });
}
