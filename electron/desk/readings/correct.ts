import type { DocumentView } from '../../../shared/contract/intake-calls.ts';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { DocumentId, ReportId } from '../../../shared/domain/ids.ts';
import type { TextRange } from '../../../shared/domain/passage.ts';
import type { Reading } from '../../../shared/domain/reading.ts';
import { findAnchor } from '../../../shared/text/anchor.ts';
import { currentExtraction, extractionOf, sameExtraction } from '../../archive/readings/extractions.ts';
import { correctReading, currentReading, stepReading } from '../../archive/readings/readings.ts';
import { getReport, reportsOfDocument } from '../../archive/reports.ts';
import { moveSnippet, snippetPlaces } from '../../archive/issues/snippets.ts';
import type { WriteDb } from '../../archive/sql.ts';
import type { Draft } from '../../intake/correct/corrections.ts';
import { reportIndexer } from '../report-indexer.ts';
import { anchorIn } from './anchor-in.ts';
import type { DeskContext } from '../desk-context.ts';
import { findDocument, viewDocument } from './document-view.ts';
import { rememberFurniture } from './furniture-memory.ts';

/** A correction as a pure step from one reading to the next. */
export type Correction = (draft: Draft) => Result<Reading>;

/** Makes a corrected reading of a document, in one transaction, and answers the document as it is read now. */
export function correctDocument(desk: DeskContext, id: DocumentId, correction: Correction): Result<DocumentView> {
  return changeReading(desk, id, (db) => {
    const row = findDocument(db, id);
    if (!row.ok) return row;
    const corrected = correction({ extraction: extractionOf(db, row.value), reading: currentReading(db, row.value) });
    if (!corrected.ok) return corrected;
    correctReading(db, row.value, corrected.value, reportIndexer);
    return ok(undefined);
  });
}

/** As `correctDocument`, for a correction of one report, which is told by its place among the reading's reports. */
export function correctReport(desk: DeskContext, id: ReportId, correction: (draft: Draft, place: number) => Result<Reading>): Result<DocumentView> {
  const report = desk.read((db) => ok(getReport(db, id)));
  if (!report.ok) return report;
  if (report.value === undefined) return err({ kind: 'not-found', what: 'report', id });
  const { documentId, ordinal } = report.value;
  return correctDocument(desk, documentId, (draft) => correction(draft, ordinal));
}

/** Steps to the reading before or after the current one. */
export function stepDocument(desk: DeskContext, id: DocumentId, way: 'undo' | 'redo'): Result<DocumentView> {
  return changeReading(desk, id, (db) => {
    const row = findDocument(db, id);
    if (!row.ok) return row;
    return stepReading(db, row.value, way, reportIndexer) ? ok(undefined) : err({ kind: 'nothing-to-undo' });
  });
}

/** Steps a document to another reading in one transaction; its snippets follow their words. Answers it as it is read now. */
export function changeReading(desk: DeskContext, id: DocumentId, step: (db: WriteDb) => Result<undefined>): Result<DocumentView> {
  return desk.write(['documents', 'reports', 'snippets'], (db) => {
    const row = findDocument(db, id);
    if (!row.ok) return row;
    const before = currentReading(db, row.value);
    const text = currentExtraction(db, row.value);
    const done = step(db);
    if (!done.ok) return done;
    const view = viewDocument(db, id);
    if (view.ok) {
      followSnippets(db, id);
      // A step that goes back to a former text takes nothing out of this one.
      const now = findDocument(db, id);
      if (now.ok && currentExtraction(db, now.value) === text) rememberFurniture(db, view.value.extraction.text, before, view.value.reading, new Date().toISOString());
    }
    return view;
  });
}

/** Puts each snippet with the report that has its passage now: a split or a merge may have moved it to another one. */
function followSnippets(db: WriteDb, id: DocumentId): void {
  const snippets = snippetPlaces(db, id);
  if (snippets.length === 0) return;
  const row = findDocument(db, id);
  const reports = row.ok ? reportsOfDocument(db, row.value.seq) : [];
  for (const snippet of snippets) {
    const found = reports.filter((report) => findAnchor(anchorIn(db, snippet, report), report) !== undefined);
    const best = found.find((report) => sameExtraction(db, snippet.readingId, report.readingId) && covers(report.range, snippet.anchor)) ?? found.find((report) => report.id === snippet.reportId) ?? found[0];
    if (best !== undefined && best.id !== snippet.reportId) moveSnippet(db, snippet.id, best.id);
  }
}

const covers = (range: TextRange, anchor: TextRange): boolean => range.start <= anchor.start && anchor.end <= range.end;
