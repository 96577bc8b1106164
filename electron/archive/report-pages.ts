import { ReportId } from '../../shared/domain/ids.ts';
import type { Report } from '../../shared/domain/report.ts';
import { getReports } from './reports.ts';
import { all, type ReadDb } from './sql.ts';

/** Reports of one page: some megabytes. */
const pageSize = 500;

/** Every report outside the bin in order of import, a page at a time; the archive may be written between two pages. */
export function* reportPages(db: ReadDb): Generator<Report[]> {
  let [document, ordinal] = [-1, -1];
  for (;;) {
    const rows = all<{ id: string; document_seq: number; ordinal: number }>(db, `
      SELECT id, document_seq, ordinal FROM reports WHERE discarded IS NULL AND (document_seq, ordinal) > (?, ?)
      ORDER BY document_seq, ordinal LIMIT ?`, document, ordinal, pageSize);
    const last = rows.at(-1);
    if (last === undefined) return;
    [document, ordinal] = [last.document_seq, last.ordinal];
    yield getReports(db, rows.map(({ id }) => ReportId.parse(id)));
  }
}
