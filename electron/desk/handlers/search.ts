import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import { titleFields } from '../../../shared/domain/reading.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { reportLines } from '../../archive/report-lines.ts';
import { getReport } from '../../archive/reports.ts';
import { searchFacets } from '../../search/facets.ts';
import { searchedParagraph } from '../../../shared/text/table-cells.ts';
import { findPlaces, type ReportPart } from '../../search/places.ts';
import { searchReports } from '../../search/search.ts';
import { getSettings } from '../../archive/settings.ts';
import type { DeskContext } from '../desk-context.ts';
import { foldedHits } from '../sameness/fold-hits.ts';

/** Search over the archive, with what lists show of each report that was found. */
export const searchHandlers = (desk: DeskContext) => ({
  'search.run': (request) => desk.read((db) => {
    const { hits, ...found } = searchReports(db, request);
    const lines = new Map(reportLines(db, hits.map((hit) => hit.id)).map((line) => [line.id, line]));
    const folded = request.fold === true ? foldedHits(db, request, hits.map((hit) => hit.id), getSettings(db).leading) : new Set();
    const shown = hits.flatMap((hit) => {
      const report = lines.get(hit.id);
      return report === undefined ? [] : [{ ...hit, report, ...(folded.has(hit.id) ? { folded: true as const } : {}) }];
    });
    return ok({ ...found, hits: shown });
  }),
  'search.facets': ({ query, filters }) => desk.read((db) => {
    const { sources, places, tags, months } = searchFacets(db, query, filters);
    return ok({ sources: [...sources], places: [...places], tags: [...tags], months: [...months] });
  }),
  'search.places': ({ reportId, query }) => desk.read((db) => {
    const report = getReport(db, reportId);
    return report === undefined ? err({ kind: 'not-found', what: 'report', id: reportId }) : ok({ places: findPlaces(partsOf(report), query) });
  }),
}) satisfies Partial<DeskHandlers>;

/** The parts of a report that are searched, in reading order. */
function partsOf(report: Report): ReportPart[] {
  const titles = titleFields.flatMap((part) => {
    const passage = report[part];
    return passage === undefined ? [] : [{ part, text: passage.text }];
  });
  return [...titles, ...report.paragraphs.map(({ kind, text }, place) => ({ part: `p${place}`, text: searchedParagraph(kind, text) }))];
}
