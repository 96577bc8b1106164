import type { ResponseOf } from '../../../shared/contract/desk-api.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { ReportReading } from '../../../shared/domain/reading.ts';
import type { Picture } from '../../../shared/issue/place.ts';
import { toDocument, type DocumentRow } from '../../archive/documents.ts';
import { getPicture } from '../../archive/media.ts';
import { extractionOf } from '../../archive/readings/extractions.ts';
import { reportsOfDocument } from '../../archive/reports.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { findDocument } from './document-view.ts';
import { standingPictures, type StandingPicture } from './standing-pictures.ts';

/** Pixels: smaller pictures without a caption are rules, bullets and marks of the page. */
const smallest = 50;

/** Pictures of a document's reports that can be shown: those with a caption, and those whose size is no ornament's. */
export function documentPictures(db: ReadDb, id: DocumentId): Result<ResponseOf<'documents.pictures'>> {
  const row = findDocument(db, id);
  if (!row.ok) return row;
  const of = picturesOf(db, row.value);
  return ok({ pictures: of === undefined ? [] : reportsOfDocument(db, row.value.seq).flatMap((report) => of(report).map(({ before, media, width, height }) => ({ reportId: report.id, before, media, width, height }))) });
}

/** How the pictures of a document are found for each of its reports; undefined where it has none. */
export function picturesOf(db: ReadDb, row: DocumentRow): ((report: ReportReading) => (StandingPicture & Picture)[]) | undefined {
  const { pictures } = toDocument(db, row);
  if (pictures.length === 0) return undefined;
  const { hints } = extractionOf(db, row);
  return (report) => standingPictures(report, hints).flatMap((standing) => {
    const media = pictures[standing.picture];
    const stored = media === undefined ? undefined : getPicture(db, media);
    return stored === undefined || (!standing.captioned && (stored.width < smallest || stored.height < smallest)) ? [] : [{ ...standing, media: stored.id, width: stored.width, height: stored.height }];
  });
}
