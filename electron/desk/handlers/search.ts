import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import { titleFields } from '../../../shared/domain/reading.ts';
import type { HitPlace } from '../../../shared/domain/search.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { reportLines } from '../../archive/report-lines.ts';
import { getReport, placeOfReport } from '../../archive/reports.ts';
import { completeQuery } from '../../search/completing/complete.ts';
import { searchFacets } from '../../search/facets.ts';
import { searchedParagraph } from '../../../shared/text/table-cells.ts';
import { findPlaces, mergeRanges, type ReportPart } from '../../search/places.ts';
import { readQuery } from '../../search/read-query.ts';
import { searchReports } from '../../search/search.ts';
import { getSettings } from '../../archive/settings.ts';
import type { DeskContext } from '../desk-context.ts';
import { figurePlaces, withFigures } from '../figures/figure-hits.ts';
import { figuresForSearch } from '../figures/figures-for-search.ts';
import { placeTree } from '../places/place-tree.ts';
import { withinRegion } from '../places/within-region.ts';
import { goOnCounting } from '../search-index/further-count.ts';
import { foldedHits } from '../sameness/fold-hits.ts';
import { similarReports } from '../similar/similar-reports.ts';

/** People a facet names: an archive has as many names as reports, and a list of them all would take longer to bring over than the search. */
const mostPeople = 1000;

/** Search over the archive, with what lists show of each report that was found. */
export const searchHandlers = (desk: DeskContext) => ({
  'search.run': async (request) => {
    const asked = desk.read((db) => ok({ ...request, filters: withinRegion(db, request.filters) }));
    if (!asked.ok) return asked;
    const due = await figuresForSearch(desk, asked.value, asked.value.filters);
    return desk.read((db) => {
      const { hits: found, notes, ...counted } = searchReports(db, asked.value, request.exact === true);
      if (counted.approximate) goOnCounting(desk, asked.value);
      const hits = withFigures(db, found, readQuery(db, request).query);
      const lines = new Map(reportLines(db, hits.map((hit) => hit.id)).map((line) => [line.id, line]));
      const folded = request.fold === true ? foldedHits(db, asked.value, hits.map((hit) => hit.id), getSettings(db).leading) : new Set();
      const shown = hits.flatMap((hit) => {
        const report = lines.get(hit.id);
        return report === undefined ? [] : [{ ...hit, report, ...(folded.has(hit.id) ? { folded: true as const } : {}) }];
      });
      return ok({ ...counted, notes: due === 0 ? [...notes] : [...notes, { kind: 'figures-due', reports: due }], hits: shown });
    });
  },
  'search.facets': ({ filters, ...asked }) => desk.read((db) => {
    const { sources, places, tags, people, months } = searchFacets(db, asked, withinRegion(db, filters), false);
    return ok({ sources: [...sources], places: [...places], tags: [...tags], people: people.slice(0, mostPeople), months: [...months], placeTree: placeTree(places) });
  }),
  'search.places': ({ reportId, ...asked }) => desk.read((db) => {
    const report = getReport(db, reportId);
    const seq = placeOfReport(db, reportId)?.seq;
    if (report === undefined || seq === undefined) return err({ kind: 'not-found', what: 'report', id: reportId });
    const { query } = readQuery(db, asked);
    return ok({ places: inOrder(partsOf(report), [...findPlaces(partsOf(report), query), ...figurePlaces(db, seq, query)]) });
  }),
  'search.complete': ({ query, caret, limit = 12, language = 'zh-CN' }) => desk.read((db) => {
    const { from, to, items } = completeQuery(db, query, caret, limit, language === 'zh-CN');
    return ok({ from, to, items: [...items] });
  }),
  'search.similar': (request) => desk.read((db) => similarReports(db, request)),
}) satisfies Partial<DeskHandlers>;

/** Places in reading order; those that overlap are one. */
const inOrder = (parts: readonly ReportPart[], places: readonly HitPlace[]): HitPlace[] => parts.flatMap(({ part }) => {
  const here = places.filter((place) => place.part === part).toSorted((a, b) => a.start - b.start || a.end - b.end);
  return mergeRanges(here).map((range) => ({ part, ...range }));
});

/** The parts of a report that are searched, in reading order. */
function partsOf(report: Report): ReportPart[] {
  const titles = titleFields.flatMap((part) => {
    const passage = report[part];
    return passage === undefined ? [] : [{ part, text: passage.text }];
  });
  return [...titles, ...report.paragraphs.map(({ kind, text }, place) => ({ part: `p${place}`, text: searchedParagraph(kind, text) }))];
}
