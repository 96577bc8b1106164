import { ReportId } from '../../shared/domain/ids.ts';
import { addTags } from './tags.ts';
import { addOrigin, insertDocument, type ReportCounts } from './documents.ts';
import { insertExtraction } from './readings/extractions.ts';
import { newId } from './id.ts';
import { addPicture } from './media.ts';
import { packDocument, type FiledDocument, type PackedDocument } from './pack-document.ts';
import { insertReading } from './readings/readings.ts';
import type { ReportIndexer } from './report-indexer.ts';
import { indexedValues, insertReport, openDoubtsIn } from './reports.ts';
import type { WriteDb } from './sql.ts';

/** Files a document, its text, its reading, its reports and their index entries together; answers the reports' ids in their order. */
export const fileDocument = (db: WriteDb, filed: FiledDocument, indexer: ReportIndexer): ReportId[] => filePacked(db, packDocument(filed), indexer);

/** The same for one that is packed already. What was decided about its reports before holds for them; an id they had is free here. */
export function filePacked(db: WriteDb, { document, bytes, pictures, origin, extraction, reading, reports }: PackedDocument, indexer: ReportIndexer): ReportId[] {
  for (const picture of pictures) addPicture(db, picture.id, picture.facts, picture.bytes);
  const seq = insertDocument(db, document, bytes, countReports(reports));
  if (origin !== undefined) addOrigin(db, seq, origin);
  const { id: readingId } = insertReading(db, seq, insertExtraction(db, seq, extraction), reading);
  const ids: ReportId[] = [];
  for (const [ordinal, { columns, decision }] of reports.entries()) {
    const id = decision?.id ?? newId(ReportId);
    ids.push(id);
    const report = insertReport(db, id, { seq, received: document.received }, readingId, ordinal, columns, decision);
    if (decision !== undefined && decision.tags.length > 0) addTags(db, 'report', report, decision.tags);
    indexer.add(db, indexedValues(report, document.received, columns));
  }
  return ids;
}

const countReports = (reports: PackedDocument['reports']): ReportCounts => ({
  reports: reports.length, filed: reports.filter(({ decision }) => decision?.filed === true).length, openDoubts: reports.reduce((sum, { columns }) => sum + openDoubtsIn(columns), 0),
});
