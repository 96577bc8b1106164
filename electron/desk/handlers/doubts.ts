import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { ReportId } from '../../../shared/domain/ids.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { documentRowOfReport } from '../../archive/documents.ts';
import { getReport } from '../../archive/reports.ts';
import type { ReadDb } from '../../archive/sql.ts';
import type { DeskContext } from '../desk-context.ts';
import { lookUpFigures } from '../doubts/look-up-figures.ts';
import { proposeByArchive, weighDoubts } from '../doubts/weigh-doubts.ts';

/** What the archive knows of a doubt. It is only shown: an editor decides. */
export const doubtHandlers = (desk: DeskContext) => ({
  'doubts.lookUp': ({ reportId, doubt }) => askOf(desk, reportId, (db, report, document) => ({ found: lookUpFigures(db, report, doubt, document) })),
  'doubts.weigh': ({ reportId }) => askOf(desk, reportId, (db, report, document) => ({ weighed: weighDoubts(db, report, document), more: proposeByArchive(db, report, document) })),
}) satisfies Partial<DeskHandlers>;

function askOf<T>(desk: DeskContext, reportId: ReportId, ask: (db: ReadDb, report: Report, documentSeq: number) => T): Result<T> {
  return desk.read((db) => {
    const report = getReport(db, reportId);
    const document = documentRowOfReport(db, reportId);
    return report === undefined || document === undefined ? err({ kind: 'not-found', what: 'report', id: reportId }) : ok(ask(db, report, document.seq));
  });
}
