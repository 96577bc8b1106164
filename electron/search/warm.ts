import type { ReadDb } from '../archive/sql.ts';
import { indexOf } from './engine/search-index.ts';
import { warmVocabulary } from './vocabulary/vocabulary.ts';

/**
 * Makes ready what the next question needs, for about so many ms; answers whether all of it is by now. First comes what any question waits for, last what
 * is only asked for once a page of hits has come.
 */
export function warmSearch(db: ReadDb, patience: number): boolean {
  const until = performance.now() + patience;
  const left = (): number => until - performance.now();
  return indexOf(db).warmLists(left()) && warmVocabulary(db, left()) && indexOf(db).warmFacets(left());
}
