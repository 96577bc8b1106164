import type { ReadDb } from '../archive/sql.ts';
import { tally } from './engine/by-day.ts';
import type { Count } from './engine/facets/ranking.ts';
import type { ReportFilters } from './conditions/filters.ts';
import { ask, mostLookedAt } from './engine/question.ts';
import { indexOf } from './engine/search-index.ts';
import type { SegmentSearch } from './engine/segment-search.ts';
import { readQuery, type Asked } from './query/read-query.ts';

/** What is found by source, place, tag (path) and person, most first; and by month (YYYY-MM), in order. People are person tags, which are no tags here, and names of bylines. */
export interface Facets {
  readonly sources: readonly Count[];
  readonly places: readonly Count[];
  readonly tags: readonly Count[];
  readonly people: readonly Count[];
  readonly months: readonly Count[];
}

/** Of searches that are kept with what they found: as long as they are, what was counted is. */
const counted = new WeakMap<readonly SegmentSearch[], { readonly unsure: number; readonly facets: Facets }>();

/**
 * Counts everything a query finds. A report counts once for each tag it bears, and once for each person.
 * @param exactly where too many texts would have to be read for it, what may be found is counted otherwise: a little more than there is
 */
export function searchFacets(db: ReadDb, asked: Asked, filters: ReportFilters, exactly = true): Facets {
  const index = indexOf(db);
  return ask(db, readQuery(db, asked).query, filters, ({ searches }) => {
    let { unsure } = tally(searches);
    const settles = exactly || unsure <= mostLookedAt;
    if (settles && unsure > 0) {
      for (const search of searches) search.settleAll();
      unsure = 0;
    }
    const known = counted.get(searches);
    if (known?.unsure === unsure) return known.facets;
    const values = index.facetValues(searches.map(({ segment }) => segment));
    index.betweenSlices();
    const facets = values.count(searches.map(({ segment, found }) => ({ segment, bits: settles ? found.sure : found.maybe })));
    counted.set(searches, { unsure, facets });
    return facets;
  });
}
