import type { Database } from 'better-sqlite3';
import { forgetFigures, oweFigures } from '../../archive/figures/figures.ts';
import type { ReportIndexer } from '../../archive/report-indexer.ts';
import type { WriteDb } from '../../archive/sql.ts';

/** Keeps the figures ledger with the reports: what is read anew is to be counted anew, what is in the bin is not counted. */
export const figureIndexer: ReportIndexer = {
  add: (db, { seq }) => oweFigures(inTransaction(db), seq),
  remove: (db, { seq }) => forgetFigures(inTransaction(db), seq),
};

// The indexer is only ever called inside the transaction that writes the report.
const inTransaction = (db: Database): WriteDb => db as WriteDb;
