import { sketchVersion } from '../../../shared/text/sameness/sketch.ts';
import type { ReportIndexer } from '../report-indexer.ts';
import { addSketch, sameStoryIndexer } from './sketches.ts';
import { all, one, run, type ReadDb, type WriteDb } from '../sql.ts';

interface Backlog { version: number; reached: number; upto: number }

const backlogOf = (db: ReadDb): Backlog | undefined => one<Backlog>(db, 'SELECT version, reached, upto FROM sketch_backlog');

/** The same-story indexer for reports that come by the thousand: holding each against the others has time until the last one is filed. */
export const laterSameStoryIndexer: ReportIndexer = {
  // An indexer is only ever called inside the transaction that writes the report.
  add: (db, { seq }) => oweSketchesOf(db as WriteDb, { from: seq, to: seq }),
  remove: (db, report) => sameStoryIndexer.remove(db, report),
};

/** Says that reports that follow each other are still to be sketched. By its row number: a change that might reach several rows is one SQLite can take back alone, for which FTS5 writes out all it holds. */
export function oweSketchesOf(db: WriteDb, { from, to }: { readonly from: number; readonly to: number }): void {
  run(db, 'UPDATE sketch_backlog SET reached = CASE WHEN reached < upto THEN min(reached, ? - 1) ELSE ? - 1 END, upto = max(upto, ?) WHERE rowid = 1', from, from, to);
}

/** Whether reports are still to be sketched: filed in large numbers, before there were sketches, or by other rules. */
export function oweSketches(db: ReadDb): boolean {
  const backlog = backlogOf(db);
  return backlog !== undefined && (backlog.version !== sketchVersion || backlog.reached < backlog.upto);
}

/**
 * Sketches some of the reports that are still to be sketched, in order, and notes how far it came.
 * @param count reports at most
 */
export function sketchSome(db: WriteDb, count: number): void {
  const backlog = backlogOf(db);
  if (backlog === undefined) return;
  if (backlog.version !== sketchVersion) {
    for (const table of ['report_sketches', 'report_keys', 'report_links']) run(db, `DELETE FROM ${table}`);
    run(db, 'UPDATE sketch_backlog SET version = ?, reached = 0, upto = (SELECT coalesce(max(seq), 0) FROM reports)', sketchVersion);
  }
  const { reached, upto } = backlogOf(db) ?? backlog;
  const rows = all<{ seq: number; body: string }>(db, `
    SELECT seq, body FROM reports WHERE seq > ? AND seq <= ? AND discarded IS NULL AND NOT EXISTS (SELECT 1 FROM report_sketches WHERE report_seq = seq)
    ORDER BY seq LIMIT ?`, reached, upto, count);
  for (const { seq, body } of rows) addSketch(db, seq, body);
  run(db, 'UPDATE sketch_backlog SET reached = ?', rows.length < count ? upto : rows.at(-1)?.seq ?? upto);
}
