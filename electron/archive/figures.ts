import { Figure } from '../../shared/domain/figure.ts';
import { DamagedRow } from './failures.ts';
import { all, run, type ReadDb, type WriteDb } from './sql.ts';

export interface FigureRow {
  part: string; starts: number; ends: number; text: string; value: string; unit: string; bound: string;
  what: string | null; who: string | null; place: string | null;
}
export const figureColumns = 'part, starts, ends, report_figures.text, value, unit, bound, what, who, report_figures.place';

export function toFigure(row: FigureRow): Figure {
  const given = Object.fromEntries(Object.entries({ what: row.what, who: row.who, place: row.place }).filter(([, value]) => value !== null));
  const parsed = Figure.safeParse({ part: row.part, start: row.starts, end: row.ends, text: row.text, value: row.value, unit: row.unit, bound: row.bound, ...given });
  if (!parsed.success) throw new DamagedRow(`figure ${row.text}`);
  return parsed.data;
}

/** Puts exactly these figures to a report, in the order they stand in it. */
export function setFigures(db: WriteDb, reportSeq: number, figures: readonly Figure[]): void {
  removeFigures(db, reportSeq);
  figures.forEach((one, ordinal) => run(db, `
    INSERT INTO report_figures (report_seq, ordinal, part, starts, ends, text, value, amount, unit, bound, what, who, place)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  reportSeq, ordinal, one.part, one.start, one.end, one.text, one.value, Number(one.value), one.unit, one.bound, one.what ?? null, one.who ?? null, one.place ?? null));
}

export function removeFigures(db: WriteDb, reportSeq: number): void {
  run(db, 'DELETE FROM report_figures WHERE report_seq = ?', reportSeq);
}

/** Figures of one report by its row number, in the order they stand in it. */
export const figuresOfReport = (db: ReadDb, reportSeq: number): Figure[] =>
  all<FigureRow>(db, `SELECT ${figureColumns} FROM report_figures WHERE report_seq = ? ORDER BY ordinal`, reportSeq).map(toFigure);
