import type { Database } from 'better-sqlite3';
import type { Figure } from '../../../shared/domain/figure.ts';

/**
 * Figures of an archive that may not be written, for as long as it is open: what was taken stands in temporary tables, and temporary views
 * of the ledger's names hold it together with the ledger, as a name is looked for there first.
 */
const tables = `
  CREATE TEMP TABLE IF NOT EXISTS figures_aside AS SELECT * FROM main.report_figures WHERE FALSE;
  CREATE TEMP TABLE IF NOT EXISTS figures_taken (report_seq INTEGER PRIMARY KEY);
  CREATE TEMP VIEW IF NOT EXISTS report_figures AS SELECT * FROM main.report_figures UNION ALL SELECT * FROM temp.figures_aside;
  CREATE TEMP VIEW IF NOT EXISTS figures_due AS SELECT report_seq FROM main.figures_due WHERE report_seq NOT IN (SELECT report_seq FROM temp.figures_taken);`;

/** Keeps the figures of a report whose figures are due, for this process alone. */
export function keepFiguresAside(db: Database, reportSeq: number, figures: readonly Figure[]): void {
  db.exec(tables);
  const insert = db.prepare(`
    INSERT INTO temp.figures_aside (report_seq, ordinal, part, starts, ends, text, value, amount, unit, bound, what, who, place)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  figures.forEach((one, ordinal) => insert.run(
    reportSeq, ordinal, one.part, one.start, one.end, one.text, one.value, Number(one.value), one.unit, one.bound, one.what ?? null, one.who ?? null, one.place ?? null));
  db.prepare('INSERT OR IGNORE INTO temp.figures_taken (report_seq) VALUES (?)').run(reportSeq);
}
