import type { LookedQuery } from '../../../shared/domain/saved-search.ts';
import { hasSearches } from './saved-searches.ts';
import { all, run, type ReadDb, type WriteDb } from '../sql.ts';

/** Queries that are remembered; one that was looked at longer ago than these is forgotten. */
const remembered = 200;

/** Remembers that a query was looked at, once however often. */
export function rememberQuery(db: WriteDb, query: string, looked: string): void {
  run(db, 'INSERT INTO looked_queries (query, looked) VALUES (?, ?) ON CONFLICT (query) DO UPDATE SET looked = excluded.looked', query, looked);
  run(db, `DELETE FROM looked_queries WHERE query NOT IN (SELECT query FROM looked_queries ORDER BY looked DESC, query LIMIT ${remembered})`);
}

/** Those that hold the words, in whatever case; the last looked at first, those that begin with the words before the others. */
export function lookedQueries(db: ReadDb, text: string, limit: number): LookedQuery[] {
  if (!hasSearches(db)) return [];
  return all<LookedQuery>(db, `
    SELECT query, looked FROM looked_queries WHERE instr(lower(query), lower(?)) > 0
    ORDER BY instr(lower(query), lower(?)) = 1 DESC, looked DESC, query LIMIT ?`, text, text, limit);
}

/** One query, or all. */
export function forgetQueries(db: WriteDb, query: string | undefined): void {
  if (query === undefined) run(db, 'DELETE FROM looked_queries');
  else run(db, 'DELETE FROM looked_queries WHERE query = ?', query);
}
