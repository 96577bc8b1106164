import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import { recountDocument } from '../../archive/documents.ts';
import { documentsOfReports, getReport, placeOfReport, setFiled, setSelection } from '../../archive/reports.ts';
import { selectionsOf } from '../../archive/selections.ts';
import { setTags } from '../../archive/tags.ts';
import { noteRetagged } from '../../search/engine/facets/retagged.ts';
import type { DeskContext } from '../desk-context.ts';

/** What editors decide about reports. */
export const reportHandlers = (desk: DeskContext) => ({
  'reports.get': ({ reportId }) => desk.read((db) => {
    const report = getReport(db, reportId);
    return report === undefined ? err({ kind: 'not-found', what: 'report', id: reportId }) : ok(report);
  }),
  'reports.file': ({ reportIds, filed }) => desk.write(['documents', 'reports'], (db) => {
    setFiled(db, reportIds, filed);
    for (const document of documentsOfReports(db, reportIds)) recountDocument(db, document);
    return ok({});
  }),
  'reports.select': ({ reportIds, selection }) => desk.write(['reports'], (db) => {
    const before = selectionsOf(db, reportIds);
    setSelection(db, reportIds, selection);
    return ok({ before });
  }),
  'reports.setTags': ({ reportId, tags }) => desk.write(['reports', 'tags'], (db) => {
    const place = placeOfReport(db, reportId);
    if (place === undefined) return err({ kind: 'not-found', what: 'report', id: reportId });
    setTags(db, 'report', place.seq, tags);
    noteRetagged(db, place.seq);
    return ok({});
  }),
}) satisfies Partial<DeskHandlers>;
