import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { ReportId } from '../../../shared/domain/ids.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { itemFromReport, type PlacedItem, type ReportPictures } from '../../../shared/issue/place.ts';
import { documentRow, toDocument } from '../../archive/documents.ts';
import { extractionOf } from '../../archive/readings/extractions.ts';
import { makeId } from '../../archive/id.ts';
import { getPicture } from '../../archive/media.ts';
import { getReport } from '../../archive/reports.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { namePictures } from './caption-pictures.ts';
import { cite } from './cite.ts';

/** A whole report as an item of an issue, with the pictures its captions name. */
export function placeReport(db: ReadDb, id: ReportId): Result<PlacedItem> {
  const report = getReport(db, id);
  const row = report === undefined ? undefined : documentRow(db, report.documentId);
  if (report === undefined || row === undefined) return err({ kind: 'not-found', what: 'report', id });
  const placed: Report = { ...report, paragraphs: namePictures(report.paragraphs, report.range, extractionOf(db, row).hints) };
  return ok(itemFromReport(placed, cite(report, row.name), makeId, picturesOf(db, placed, toDocument(db, row).pictures)));
}

/** Captions name a picture by its place among the document's. Those whose size is unknown cannot be printed. */
function picturesOf(db: ReadDb, report: Report, pictures: ReturnType<typeof toDocument>['pictures']): ReportPictures {
  const found = report.paragraphs.flatMap(({ picture }) => {
    const media = picture === undefined ? undefined : pictures[Number(picture)];
    const stored = media === undefined ? undefined : getPicture(db, media);
    if (picture === undefined || stored === undefined || stored.width === 0 || stored.height === 0) return [];
    return [[picture, { media: stored.id, width: stored.width, height: stored.height }] as const];
  });
  return new Map(found);
}
