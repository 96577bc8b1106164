import { Figure } from '../../../shared/domain/figure.ts';
import { DamagedRow } from '../failures.ts';
import type { IndexedText } from '../report-indexer.ts';
import { indexedText, type KnownRow } from '../reports.ts';
import { all, one, run, type ReadDb, type WriteDb } from '../sql.ts';

export interface FigureRow {
  part: string; starts: number; ends: number; text: string; value: string; unit: string; bound: string;
  what: string | null; who: string | null; place: string | null;
}
export const figureColumns = 'part, starts, ends, text, value, unit, bound, what, who, place';

export function toFigure(row: FigureRow): Figure {
  const given = Object.fromEntries(Object.entries({ what: row.what, who: row.who, place: row.place }).filter(([, value]) => value !== null));
  const parsed = Figure.safeParse({ part: row.part, start: row.starts, end: row.ends, text: row.text, value: row.value, unit: row.unit, bound: row.bound, ...given });
  if (!parsed.success) throw new DamagedRow(`figure ${row.text}`);
  return parsed.data;
}

/** Puts exactly these figures to a report, in the order they stand in it. */
function setFigures(db: WriteDb, reportSeq: number, figures: readonly Figure[]): void {
  removeFigures(db, reportSeq);
  figures.forEach((one, ordinal) => run(db, `
    INSERT INTO report_figures (report_seq, ordinal, part, starts, ends, text, value, amount, unit, bound, what, who, place)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  reportSeq, ordinal, one.part, one.start, one.end, one.text, one.value, Number(one.value), one.unit, one.bound, one.what ?? null, one.who ?? null, one.place ?? null));
}

function removeFigures(db: WriteDb, reportSeq: number): void {
  run(db, 'DELETE FROM report_figures WHERE report_seq = ?', reportSeq);
}

/** Figures of one report by its row number, in the order they stand in it. */
export const figuresOfReport = (db: ReadDb, reportSeq: number): Figure[] =>
  all<FigureRow>(db, `SELECT ${figureColumns} FROM report_figures WHERE report_seq = ? ORDER BY ordinal`, reportSeq).map(toFigure);

/** Says that a report's figures are to be taken (anew). */
export function oweFigures(db: WriteDb, reportSeq: number): void {
  run(db, 'INSERT OR IGNORE INTO figures_due (report_seq) VALUES (?)', reportSeq);
}

/** The same of reports that follow each other: once they are all entered, as FTS5 writes out all it holds before a statement that reaches several rows. */
export function oweFiguresOf(db: WriteDb, { from, to }: { readonly from: number; readonly to: number }): void {
  run(db, 'INSERT OR IGNORE INTO figures_due (report_seq) SELECT seq FROM reports WHERE seq BETWEEN ? AND ?', from, to);
}

/** The report leaves the ledger. */
export function forgetFigures(db: WriteDb, reportSeq: number): void {
  removeFigures(db, reportSeq);
  run(db, 'DELETE FROM figures_due WHERE report_seq = ?', reportSeq);
}

/** Of these rules every report's figures are to be taken, unless they were. */
export function oweAllFigures(db: WriteDb, rules: number): void {
  if (one<{ version: number }>(db, 'SELECT version FROM figures_rules')?.version === rules) return;
  run(db, 'INSERT OR IGNORE INTO figures_due (report_seq) SELECT seq FROM reports WHERE discarded IS NULL');
  run(db, 'UPDATE figures_rules SET version = ?', rules);
}

/** Texts of reports whose figures are due, those filed last first; only those of `reportSeq` where it is given. */
export function dueFigures(db: ReadDb, limit: number, reportSeq?: number): IndexedText[] {
  const condition = reportSeq === undefined ? 'true' : 'report_seq = ?';
  return all<Pick<KnownRow, 'seq' | 'kicker' | 'headline' | 'subhead' | 'body'>>(db, `
    SELECT seq, kicker, headline, subhead, body FROM figures_due JOIN reports ON seq = report_seq WHERE ${condition} ORDER BY report_seq DESC LIMIT ?`,
  ...(reportSeq === undefined ? [] : [reportSeq]), limit).map(indexedText);
}

/** Enters a report's figures and strikes it from those due. */
export function enterFigures(db: WriteDb, reportSeq: number, figures: readonly Figure[]): void {
  setFigures(db, reportSeq, figures);
  run(db, 'DELETE FROM figures_due WHERE report_seq = ?', reportSeq);
}

export const countDueFigures = (db: ReadDb): number => one<{ n: number }>(db, 'SELECT count(*) AS n FROM figures_due')?.n ?? 0;
