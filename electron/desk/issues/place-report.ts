import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { SourceDocument } from '../../../shared/domain/document.ts';
import type { ReportId } from '../../../shared/domain/ids.ts';
import { itemFromReport, type PlacedItem } from '../../../shared/issue/place.ts';
import { documentRow, toDocument } from '../../archive/documents.ts';
import { makeId } from '../../archive/id.ts';
import { getReport } from '../../archive/reports.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { picturesOf } from '../readings/document-pictures.ts';
import { cite } from './cite.ts';

/** Formats in which a picture within a story was put there by its author. A page of the web has banners and codes between its paragraphs as well. */
const authored: ReadonlySet<SourceDocument['format']> = new Set(['docx', 'doc', 'wps', 'rtf', 'odt', 'pdf', 'ofd']);
/** Pixels: a picture without a caption that is smaller is a seal, a signature or a mark. */
const leastAlone = { width: 200, height: 150 };

/** A whole report as an item of an issue, with its pictures: those that have a caption, and in a document of words the others, too. */
export function placeReport(db: ReadDb, id: ReportId): Result<PlacedItem> {
  const report = getReport(db, id);
  const row = report === undefined ? undefined : documentRow(db, report.documentId);
  if (report === undefined || row === undefined) return err({ kind: 'not-found', what: 'report', id });
  const { name, format } = toDocument(db, row);
  const printed = (picturesOf(db, row)?.(report) ?? []).filter(({ captioned, overHeadline, width, height }) =>
    captioned || (authored.has(format) && !overHeadline && width >= leastAlone.width && height >= leastAlone.height));
  return ok(itemFromReport(report, cite(report, name), makeId, printed));
}
