import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import { titleFields } from '../../../shared/domain/reading.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { reportLines } from '../../archive/report-lines.ts';
import { getReport } from '../../archive/reports.ts';
import { completeQuery } from '../../search/complete.ts';
import { searchFacets } from '../../search/facets.ts';
import { searchedParagraph } from '../../../shared/text/table-cells.ts';
import { findPlaces, type ReportPart } from '../../search/places.ts';
import { readQuery } from '../../search/read-query.ts';
import { searchReports } from '../../search/search.ts';
import { getSettings } from '../../archive/settings.ts';
import type { DeskContext } from '../desk-context.ts';
import { placeTree } from '../places/place-tree.ts';
import { withinRegion } from '../places/within-region.ts';
import { foldedHits } from '../sameness/fold-hits.ts';
import { similarReports } from '../similar-reports.ts';

/** Search over the archive, with what lists show of each report that was found. */
export const searchHandlers = (desk: DeskContext) => ({
  'search.run': (request) => desk.read((db) => {
    const asked = { ...request, filters: withinRegion(db, request.filters) };
    const { hits, notes, ...found } = searchReports(db, asked);
    const lines = new Map(reportLines(db, hits.map((hit) => hit.id)).map((line) => [line.id, line]));
    const folded = request.fold === true ? foldedHits(db, asked, hits.map((hit) => hit.id), getSettings(db).leading) : new Set();
    const shown = hits.flatMap((hit) => {
      const report = lines.get(hit.id);
      return report === undefined ? [] : [{ ...hit, report, ...(folded.has(hit.id) ? { folded: true as const } : {}) }];
    });
    return ok({ ...found, notes: [...notes], hits: shown });
  }),
  'search.facets': ({ filters, ...asked }) => desk.read((db) => {
    const { sources, places, tags, people, months } = searchFacets(db, asked, withinRegion(db, filters));
    return ok({ sources: [...sources], places: [...places], tags: [...tags], people: [...people], months: [...months], placeTree: placeTree(places) });
  }),
  'search.places': ({ reportId, ...asked }) => desk.read((db) => {
    const report = getReport(db, reportId);
    return report === undefined ? err({ kind: 'not-found', what: 'report', id: reportId }) : ok({ places: findPlaces(partsOf(report), readQuery(db, asked).query) });
  }),
  'search.complete': ({ query, caret, limit = 12 }) => desk.read((db) => {
    const { from, to, items } = completeQuery(db, query, caret, limit);
    return ok({ from, to, items: [...items] });
  }),
  'search.similar': (request) => desk.read((db) => similarReports(db, request)),
}) satisfies Partial<DeskHandlers>;

/** The parts of a report that are searched, in reading order. */
function partsOf(report: Report): ReportPart[] {
  const titles = titleFields.flatMap((part) => {
    const passage = report[part];
    return passage === undefined ? [] : [{ part, text: passage.text }];
  });
  return [...titles, ...report.paragraphs.map(({ kind, text }, place) => ({ part: `p${place}`, text: searchedParagraph(kind, text) }))];
}
