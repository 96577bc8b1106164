import { sketchVersion } from '../../shared/text/sameness/sketch.ts';
import { addSketch } from './sketches.ts';
import { all, one, run, type ReadDb, type WriteDb } from './sql.ts';

interface Backlog { version: number; reached: number; upto: number }

const backlogOf = (db: ReadDb): Backlog | undefined => one<Backlog>(db, 'SELECT version, reached, upto FROM sketch_backlog');

/** Whether reports are still to be sketched that were filed before there were sketches, or by other rules. */
export function oweSketches(db: ReadDb): boolean {
  const backlog = backlogOf(db);
  return backlog !== undefined && (backlog.version !== sketchVersion || backlog.reached < backlog.upto);
}

/**
 * Sketches some reports that were filed before there were sketches, in order, and notes how far it came.
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
