import type { Database } from 'better-sqlite3';
import { searchFacets } from '../../electron/search/facets.ts';
import { matchOf } from '../../electron/search/conditions/match-expression.ts';
import { parseQuery } from '../../electron/search/query/parse-query.ts';
import { searchReports } from '../../electron/search/search.ts';
import { middleAndSlow, type Figure } from './figures.ts';
import { queriesByKind } from './search-queries.ts';
import { makeWordsAlone } from './words-alone.ts';

/** How often each query is asked. */
const rounds = 4;

const plainFts = 'plain FTS5, row numbers of the 20 best';

const facetsFts = 'plain FTS5, its hits by source, place and month';

/**
 * Twenty best hits with excerpts and the count, by relevance and by date, and facets, of an archive whose index is sealed, against FTS5
 * alone over the same words.
 */
export function benchSearch(db: Database): Figure[] {
  const figures: Figure[] = [];
  makeWordsAlone(db);
  for (const [kind, queries] of Object.entries(queriesByKind)) {
    const beside = queries.every((query) => plainMatch(query) !== undefined) ? plainFts : 'plain SQL, 20 newest rows';
    const floors = timesOf(queries, (query) => { plainQuery(db, query); });
    for (const sort of ['relevance', 'newest'] as const) {
      const times = timesOf(queries, (query) => { searchReports(db, { query, filters: {}, sort, offset: 0, limit: 20 }, false); });
      figures.push({ what: `${kind}, ${sort}`, measured: middleAndSlow(times), floor: middleAndSlow(floors), unit: 'ms', beside });
    }
  }
  const words = queriesByKind['two characters'] ?? [];
  const facets = timesOf(words, (query) => { searchFacets(db, { query }, {}, false); });
  const floors = timesOf(words, (query) => { plainFacets(db, query); });
  figures.push({ what: 'two characters, facets', measured: middleAndSlow(facets), floor: middleAndSlow(floors), unit: 'ms', beside: facetsFts });
  return figures;
}

/** Each query's best time: what else the machine does comes and goes, the query stays. */
function timesOf(queries: readonly string[], ask: (query: string) => void): number[] {
  const best = queries.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [i, query] of queries.entries()) {
      const began = performance.now();
      ask(query);
      best[i] = Math.min(best[i] ?? Infinity, performance.now() - began);
    }
  }
  return best;
}

function plainMatch(typed: string): string | undefined {
  const { query } = parseQuery(typed);
  const match = query === undefined ? undefined : matchOf(query);
  return match?.table === 'search_words' ? match.match : undefined;
}

function plainQuery(db: Database, typed: string): void {
  const match = plainMatch(typed);
  if (match === undefined) db.prepare('SELECT * FROM reports ORDER BY published DESC LIMIT 20').all();
  else db.prepare('SELECT rowid FROM words_alone WHERE words_alone MATCH ? ORDER BY rank LIMIT 20').all(match);
}

function plainFacets(db: Database, typed: string): void {
  db.prepare(`SELECT source, place, substr(day, 1, 7) AS month, count(*) FROM words_alone CROSS JOIN search_lines ON search_lines.seq = words_alone.rowid
    WHERE words_alone MATCH ? GROUP BY 1, 2, 3`).all(plainMatch(typed) ?? '""');
}
