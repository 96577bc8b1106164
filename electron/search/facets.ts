import type { ReadDb } from '../archive/sql.ts';
import { countColumn, countMonths, countNames, type Counts } from './engine/count-columns.ts';
import { countTags } from './engine/count-tags.ts';
import { ask } from './engine/question.ts';
import type { ReportFilters } from './filters.ts';
import { readQuery, type Asked } from './read-query.ts';

interface Count { readonly value: string; readonly count: number }

/** What is found by source, place, tag (path) and person, most first; and by month (YYYY-MM), in order. People are person tags, which are no tags here, and names of bylines. */
export interface Facets {
  readonly sources: readonly Count[];
  readonly places: readonly Count[];
  readonly tags: readonly Count[];
  readonly people: readonly Count[];
  readonly months: readonly Count[];
}

/** Counts everything a query finds. A report counts once for each tag it bears. */
export function searchFacets(db: ReadDb, asked: Asked, filters: ReportFilters): Facets {
  return ask(db, readQuery(db, asked).query, filters, ({ searches }) => {
    const [sources, places, tags, people, months]: readonly [Counts, Counts, Counts, Counts, Counts] = [new Map(), new Map(), new Map(), new Map(), new Map()];
    for (const search of searches) {
      search.settleAll();
      const { segment, found } = search;
      countColumn(found.sure, segment.sources, sources);
      countColumn(found.sure, segment.places, places);
      countNames(found.sure, segment.names, people);
      countMonths(segment, found.sure, months);
    }
    countTags(db, searches, { subjects: tags, persons: people });
    return {
      sources: mostFirst(sources), places: mostFirst(places), tags: mostFirst(tags), people: mostFirst(people),
      months: countsOf(months).sort((a, b) => (a.value < b.value ? -1 : 1)),
    };
  });
}

const countsOf = (counts: Counts): Count[] => Array.from(counts, ([value, count]) => ({ value, count }));
const mostFirst = (counts: Counts): Count[] => countsOf(counts).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
