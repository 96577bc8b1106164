import type { ReadDb } from '../archive/sql.ts';
import { tally } from './engine/by-day.ts';
import { countMonths, Tally, type Count, type Counts } from './engine/count-columns.ts';
import { countTags } from './engine/count-tags.ts';
import type { ReportFilters } from './filters.ts';
import { ask, mostLookedAt } from './engine/question.ts';
import { indexOf } from './engine/search-index.ts';
import { readQuery, type Asked } from './read-query.ts';

/** What is found by source, place, tag (path) and person, most first; and by month (YYYY-MM), in order. People are person tags, which are no tags here, and names of bylines. */
export interface Facets {
  readonly sources: readonly Count[];
  readonly places: readonly Count[];
  readonly tags: readonly Count[];
  readonly people: readonly Count[];
  readonly months: readonly Count[];
}

/** Values of one kind that are listed: of people there may be more than anyone looks through. */
const mostListed = 2000;

/**
 * Counts everything a query finds. A report counts once for each tag it bears.
 * @param exactly where too many texts would have to be read for it, what may be found is counted otherwise: a little more than there is
 */
export function searchFacets(db: ReadDb, asked: Asked, filters: ReportFilters, exactly = true): Facets {
  const index = indexOf(db);
  return ask(db, readQuery(db, asked).query, filters, ({ searches, numbers }) => {
    const settles = exactly || tally(searches).unsure <= mostLookedAt;
    const counts = { sources: new Tally(numbers.sources), places: new Tally(numbers.places), persons: new Tally(numbers.names), subjects: new Tally(numbers.subjects) };
    const months: Counts = new Map();
    const found = searches.map((search) => {
      index.betweenSlices();
      if (settles) search.settleAll();
      const { segment, found: { sure, maybe } } = search;
      const bits = settles ? sure : maybe;
      counts.sources.addColumn(bits, segment.sources);
      counts.places.addColumn(bits, segment.places);
      counts.persons.addNames(bits, segment.names);
      countMonths(segment, bits, months);
      return { segment, bits };
    });
    countTags(db, found, counts);
    return {
      sources: counts.sources.most(mostListed), places: counts.places.most(mostListed), tags: counts.subjects.most(mostListed), people: counts.persons.most(mostListed),
      months: Array.from(months, ([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1)),
    };
  });
}
