import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import { documentRowOfReport } from '../../archive/documents.ts';
import { getReport, reportsOfDocument } from '../../archive/reports.ts';
import type { DeskContext } from '../desk-context.ts';
import { findDocument } from '../document-view.ts';
import { lookUpFigures } from '../doubts/look-up-figures.ts';
import { weighDoubts } from '../doubts/weigh-doubts.ts';

/** What the archive knows of a doubt. It is only shown: an editor decides. */
export const doubtHandlers = (desk: DeskContext) => ({
  'doubts.lookUp': ({ reportId, doubt }) => desk.read((db) => {
    const report = getReport(db, reportId);
    const document = documentRowOfReport(db, reportId);
    if (report === undefined || document === undefined) return err({ kind: 'not-found', what: 'report', id: reportId });
    return ok({ found: lookUpFigures(db, report, doubt, document.seq) });
  }),
  'doubts.weigh': ({ documentId }) => desk.read((db) => {
    const document = findDocument(db, documentId);
    return document.ok ? ok({ weighed: weighDoubts(db, reportsOfDocument(db, document.value.seq), document.value.seq) }) : document;
  }),
}) satisfies Partial<DeskHandlers>;
