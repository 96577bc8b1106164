import type { DocumentView } from '../../../shared/contract/intake-calls.ts';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { documentRow, toDocument, type DocumentRow } from '../../archive/documents.ts';
import { extractionOf } from '../../archive/readings/extractions.ts';
import { canStep, currentReading } from '../../archive/readings/readings.ts';
import { reportsOfDocument } from '../../archive/reports.ts';
import type { ReadDb } from '../../archive/sql.ts';

/** A document outside the bin. */
export function findDocument(db: ReadDb, id: DocumentId): Result<DocumentRow> {
  const row = documentRow(db, id);
  return row === undefined || row.discarded !== null ? err({ kind: 'not-found', what: 'document', id }) : ok(row);
}

/** Everything the review screen shows of a document. */
export function viewDocument(db: ReadDb, id: DocumentId): Result<DocumentView> {
  const row = findDocument(db, id);
  if (!row.ok) return row;
  return ok({
    document: toDocument(db, row.value), extraction: extractionOf(db, row.value), reading: currentReading(db, row.value),
    reports: reportsOfDocument(db, row.value.seq),
    canUndo: canStep(db, row.value, 'undo'), canRedo: canStep(db, row.value, 'redo'),
  });
}
