import { ReadingId, ReportId } from '../../../shared/domain/ids.ts';
import type { Extraction } from '../../../shared/domain/document.ts';
import type { Reading } from '../../../shared/domain/reading.ts';
import { DamagedRow } from '../failures.ts';
import { newId } from '../id.ts';
import { matchStories } from './match-stories.ts';
import { stateDocument, type DocumentRow } from '../documents.ts';
import { currentExtraction, extractedText, insertExtraction, packExtraction } from './extractions.ts';
import type { ReportIndexer } from '../report-indexer.ts';
import { indexedText, insertReport, knownReports, mergeAway, readValues, rowsOf, updateReport, type KnownRow } from '../reports.ts';
import { longText, one, run, type LongText, type ReadDb, type WriteDb } from '../sql.ts';
import { packReading, unpackReading } from './stored-reading.ts';

/** A correction: a new reading after the current one, of the same text. Readings that had been undone are overtaken by it. */
export function correctReading(db: WriteDb, document: DocumentRow, reading: Reading, indexer: ReportIndexer): void {
  goOn(db, document, currentExtraction(db, document), reading, indexer);
}

/** A document extracted anew, with the reading made of it. The former text stays with the readings made of that; undo goes back to them. */
export function extractAnew(db: WriteDb, document: DocumentRow, extraction: Extraction, reading: Reading, indexer: ReportIndexer): void {
  goOn(db, document, insertExtraction(db, document.seq, packExtraction(extraction)), reading, indexer);
}

function goOn(db: WriteDb, document: DocumentRow, extraction: number, reading: Reading, indexer: ReportIndexer): void {
  run(db, 'UPDATE readings SET overtaken = 1 WHERE document_seq = ? AND seq > ?', document.seq, document.reading_seq);
  follow(db, document, insertReading(db, document.seq, extraction, { rules: reading.rules, body: packReading(reading) }), reading, indexer, knownReports(db, document.seq));
}

interface Step { readonly seq: number; readonly id: ReadingId; readonly extraction: number }

const insertion = `INSERT INTO readings (id, document_seq, made, rules, body, extraction_seq) VALUES (?, ?, ?, ?, ${longText}, ?)`;

/** Enters a reading of a document, made of an extraction of it. `body` as `packReading` spells it. */
export function insertReading(db: WriteDb, documentSeq: number, extraction: number, { rules, body }: { readonly rules: string; readonly body: LongText }): Step {
  const id = newId(ReadingId);
  const { seq } = run(db, insertion, id, documentSeq, new Date().toISOString(), rules, body, extraction);
  return { seq, id, extraction };
}

/** The reading before or after the current one on the way of corrections. */
function neighbour(db: ReadDb, document: DocumentRow, way: 'undo' | 'redo'): (Step & { body: string }) | undefined {
  const [compare, order] = way === 'undo' ? ['<', 'DESC'] : ['>', 'ASC'];
  return one(db, `
    SELECT seq, id, body, extraction_seq AS extraction FROM readings WHERE document_seq = ? AND overtaken = 0 AND seq ${compare} ? ORDER BY seq ${order} LIMIT 1`,
    document.seq, document.reading_seq);
}

export const canStep = (db: ReadDb, document: DocumentRow, way: 'undo' | 'redo'): boolean => neighbour(db, document, way) !== undefined;

/** Steps to the reading before or after; false where there is none. */
export function stepReading(db: WriteDb, document: DocumentRow, way: 'undo' | 'redo', indexer: ReportIndexer): boolean {
  const found = neighbour(db, document, way);
  if (found === undefined) return false;
  follow(db, document, found, unpackReading(found.body, extractedText(db, found.extraction)), indexer, knownReports(db, document.seq));
  return true;
}

/** The document's current reading, its texts spelled from the extraction. */
export function currentReading(db: ReadDb, document: DocumentRow): Reading {
  const row = one<{ body: string }>(db, 'SELECT body FROM readings WHERE seq = ?', document.reading_seq);
  if (row === undefined) throw new DamagedRow(`document ${document.id} has no reading`);
  return unpackReading(row.body, extractedText(db, currentExtraction(db, document)));
}

/** Makes a reading the current one: its stories (`known` are all the document has had) keep the ids they had, new ones get one, merged ones are set aside. */
function follow(db: WriteDb, document: { seq: number; received: string }, step: Step, reading: Reading, indexer: ReportIndexer, known: readonly KnownRow[]): void {
  const match = matchStories(known, reading.reports, step.extraction);
  const kept = new Set(match.flatMap((index) => known[index ?? -1]?.seq ?? []));
  for (const row of known) {
    if (row.discarded === null) indexer.remove(db, indexedText(row));
    if (row.ordinal >= 0 && !kept.has(row.seq)) mergeAway(db, row.seq, new Date().toISOString());
  }
  reading.reports.forEach((report, ordinal) => {
    const row: KnownRow | undefined = known[match[ordinal] ?? -1];
    if (row !== undefined) updateReport(db, row.seq, step.id, ordinal, report);
    const seq = row?.seq ?? insertReport(db, newId(ReportId), document, step.id, ordinal, readValues(report));
    indexer.add(db, {
      seq, kicker: report.kicker?.text ?? '', headline: report.headline?.text ?? '', subhead: report.subhead?.text ?? '',
      paragraphs: report.paragraphs.map(({ text }) => text), rows: rowsOf(report.paragraphs),
    });
  });
  stateDocument(db, document.seq, step.seq);
}
