import type { RequestOf, ResponseOf } from '../../../shared/contract/desk-api.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import { reportLines } from '../../archive/report-lines.ts';
import { getSettings } from '../../archive/settings.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { completeQuery } from '../../search/completing/complete.ts';
import { searchFacets } from '../../search/facets.ts';
import { readQuery, type Asked } from '../../search/query/read-query.ts';
import { countFurther, countNewer, searchReports } from '../../search/search.ts';
import { withFigures } from '../figures/figure-hits.ts';
import { reportsDue } from '../figures/figures-for-search.ts';
import { placeTree } from '../places/place-tree.ts';
import { withinRegion } from '../places/within-region.ts';
import { countFolded } from '../sameness/count-folded.ts';
import { foldedHits } from '../sameness/fold-hits.ts';
import { similarReports } from '../similar/similar-reports.ts';

/** People a facet names: an archive has as many names as reports, and a list of them all would take longer to bring over than the search. */
const mostPeople = 1000;
/** Milliseconds a count goes on between two looks at what else is asked. */
const turn = 12;

type Narrowed = Asked & Pick<RequestOf<'search.run'>, 'filters'>;

/** What is looked up in the index, by reading alone: so that it can be done in a thread of its own. */
export const lookups = {
  run: (db, request) => {
    const asked = { ...request, filters: withinRegion(db, request.filters) };
    const { hits: found, notes, ...counted } = searchReports(db, asked, request.exact === true);
    const hits = withFigures(db, found, readQuery(db, request).query);
    const lines = new Map(reportLines(db, hits.map((hit) => hit.id)).map((line) => [line.id, line]));
    const folded = request.fold === true ? foldedHits(db, asked, hits.map((hit) => hit.id), getSettings(db).leading) : new Set();
    const shown = hits.flatMap((hit) => {
      const report = lines.get(hit.id);
      return report === undefined ? [] : [{ ...hit, report, ...(folded.has(hit.id) ? { folded: true as const } : {}) }];
    });
    return ok({ ...counted, notes: [...notes], hits: shown });
  },
  /** The exact count of what `run` has answered about rightly; undefined while it is not known yet: then it is asked again. */
  count: (db, { filters, ...asked }) => ok(countFurther(db, { ...asked, filters: withinRegion(db, filters) }, turn)),
  facets: (db, { filters, ...asked }) => {
    const { sources, places, tags, people, months } = searchFacets(db, asked, withinRegion(db, filters), false);
    return ok({ sources: [...sources], places: [...places], tags: [...tags], people: people.slice(0, mostPeople), months: [...months], placeTree: placeTree(places) });
  },
  folded: (db, { filters, ...asked }) => {
    const folded = countFolded(db, asked, withinRegion(db, filters));
    return ok(folded === undefined ? {} : { folded });
  },
  /** Of each search how many of the reports after a row it finds, counted up to `most` and one more. */
  news: (db, { searches, most }) => ok(searches.map(({ asked, seen }) => countNewer(db, asked, withinRegion(db, asked.filters), seen, most))),
  /** See `reportsDue`. */
  due: (db, { filters, ...asked }) => ok(reportsDue(db, asked, withinRegion(db, filters))),
  complete: (db, { query, caret, limit = 12, language = 'zh-CN' }) => {
    const { from, to, items } = completeQuery(db, query, caret, limit, language === 'zh-CN');
    return ok({ from, to, items: [...items] });
  },
  similar: (db, request) => similarReports(db, request),
} satisfies { readonly [Name in LookupName]: (db: ReadDb, request: Lookups[Name]['request']) => Result<Lookups[Name]['answer']> };

/** What each is asked and answers. */
export interface Lookups {
  run: { request: RequestOf<'search.run'>; answer: ResponseOf<'search.run'> };
  count: { request: Narrowed; answer: number | undefined };
  facets: { request: RequestOf<'search.facets'>; answer: ResponseOf<'search.facets'> };
  folded: { request: RequestOf<'same.folded'>; answer: ResponseOf<'same.folded'> };
  news: { request: { readonly searches: readonly { readonly asked: Narrowed; readonly seen: number }[]; readonly most: number }; answer: number[] };
  due: { request: Narrowed; answer: number[] };
  complete: { request: RequestOf<'search.complete'>; answer: ResponseOf<'search.complete'> };
  similar: { request: RequestOf<'search.similar'>; answer: ResponseOf<'search.similar'> };
}
export type LookupName = keyof Lookups;
export type RequestFor<Name extends LookupName> = Lookups[Name]['request'];
export type AnswerTo<Name extends LookupName> = Lookups[Name]['answer'];
