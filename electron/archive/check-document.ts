import { titleFields, type Reading } from '../../shared/domain/reading.ts';
import type { Passage } from '../../shared/domain/passage.ts';
import { spell } from '../../shared/text/spell.ts';
import { toDocument, type DocumentRow } from './documents.ts';
import { extractionOf } from './readings/extractions.ts';
import { currentReading } from './readings/readings.ts';
import { reportsOfDocument } from './reports.ts';
import { one, type ReadDb } from './sql.ts';

/** What of a document's rows does not fit together, one line each. Throws DamagedRow where a row cannot be read at all. */
export function checkDocument(db: ReadDb, row: DocumentRow): string[] {
  const document = toDocument(db, row);
  const { text, pages = [] } = extractionOf(db, row);
  const reading = currentReading(db, row);
  const reports = reportsOfDocument(db, row.seq);
  const faults: string[] = [];
  if (one(db, 'SELECT 1 FROM document_bytes WHERE document_seq = ?', row.seq) === undefined) faults.push(`document ${document.id} has no bytes`);
  if (reports.length !== reading.reports.length) faults.push(`document ${document.id} has ${reports.length} reports, its reading ${reading.reports.length}`);
  for (const report of reports) {
    const passages: (Passage | undefined)[] = [...titleFields.map((field) => report[field]), ...report.paragraphs];
    if (passages.some((passage) => passage !== undefined && spell(text, passage.segments) !== passage.text)) faults.push(`report ${report.id}: its segments spell another text`);
    if (report.readingId !== readingIdOf(db, row)) faults.push(`report ${report.id} is of another reading than its document`);
  }
  if (pages.some(({ picture, regions, ...page }) => (picture ?? -1) >= document.pictures.length || [page, ...regions].some(({ start, end }) => start > end || end > text.length))) {
    faults.push(`document ${document.id}: its pages reach beyond its text or pictures`);
  }
  return [...faults, ...outside(document.id, text, reading)];
}

const readingIdOf = (db: ReadDb, row: DocumentRow): string | undefined =>
  one<{ id: string }>(db, 'SELECT id FROM readings WHERE seq = ?', row.reading_seq)?.id;

/** Segments and edits must stay within the extracted text. */
function outside(id: string, text: string, reading: Reading): string[] {
  const ranges = [...reading.edits, ...reading.reports.flatMap((report) => report.paragraphs.flatMap(({ segments }) => segments))];
  return ranges.every((range) => range.start <= range.end && range.end <= text.length) ? [] : [`document ${id}: its reading reaches beyond its text`];
}
