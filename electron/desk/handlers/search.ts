import type { DeskHandlers, RequestOf } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import { titleFields } from '../../../shared/domain/reading.ts';
import type { HitPlace } from '../../../shared/domain/search.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { getReport, placeOfReport } from '../../archive/reports.ts';
import { searchedParagraph } from '../../../shared/text/table-cells.ts';
import { findPlaces, mergeRanges, type ReportPart } from '../../search/excerpts/places.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { asksFigures } from '../../search/query/query.ts';
import { readQuery } from '../../search/query/read-query.ts';
import type { DeskContext } from '../desk-context.ts';
import { figurePlaces } from '../figures/figure-hits.ts';
import { takeFiguresDue } from '../figures/figures-for-search.ts';
import type { Asking, Searcher } from '../lookups/searcher.ts';

/** Search over the archive, with what lists show of each report that was found. */
export function searchHandlers(desk: DeskContext, searcher: Searcher) {
  let lastCounting = 0;

  /** Goes on in the background with a count that was only about right, until its view asks something else. What comes out is told under the number this answers. */
  function goOnCounting(turn: Asking, { query, misread, filters }: RequestOf<'search.run'>): number {
    const counting = ++lastCounting;
    void turn.ask('count', { query, filters, ...(misread === undefined ? {} : { misread }) }).then((counted) => {
      // Where it was overtaken or the archive failed, nobody waits for it.
      if (counted.ok && counted.value !== undefined) desk.events.send({ name: 'counted', data: { counting, total: counted.value } });
    });
    return counting;
  }

  return {
    'search.run': async (request) => {
      const turn = searcher.turn(request.view);
      // Only a search by figures has any to wait for.
      const found = asksFigures(parseQuery(request.query).query) ? await turn.ask('due', request) : ok([]);
      if (!found.ok) return found;
      const due = await takeFiguresDue(desk, found.value);
      const answer = await turn.ask('run', request);
      if (!answer.ok) return answer;
      const notes = due === 0 ? answer.value.notes : [...answer.value.notes, { kind: 'figures-due' as const, reports: due }];
      // Further pages show no count.
      const counts = answer.value.approximate && request.offset === 0;
      return ok({ ...answer.value, notes, ...(counts ? { counting: goOnCounting(request.view === undefined ? searcher.turn(countOfNone) : turn, request) } : {}) });
    },
    'search.facets': ({ view, ...request }) => searcher.turn(view).ask('facets', request),
    'search.places': ({ reportId, ...asked }) => desk.read((db) => {
      const report = getReport(db, reportId);
      const seq = placeOfReport(db, reportId)?.seq;
      if (report === undefined || seq === undefined) return err({ kind: 'not-found', what: 'report', id: reportId });
      const { query } = readQuery(db, asked);
      return ok({ places: inOrder(partsOf(report), [...findPlaces(partsOf(report), query), ...figurePlaces(db, seq, query)]) });
    }),
    'search.complete': (request) => searcher.turn().ask('complete', request),
    'search.similar': (request) => searcher.turn().ask('similar', request),
  } satisfies Partial<DeskHandlers>;
}

/** The view of counts that belong to none: one of them goes on at a time. */
const countOfNone = 'count';

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
