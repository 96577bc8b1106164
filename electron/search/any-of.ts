import type { SearchHit } from '../../shared/domain/search.ts';
import { searchedText } from '../../shared/text/searched-text.ts';
import { one, type ReadDb } from '../archive/sql.ts';
import { countAbout } from './count-query.ts';
import type { Term } from './query/query.ts';
import { searchQuery } from './search.ts';
import { vocabularyOf } from './vocabulary/vocabulary.ts';

/** A word in searched form and what it tells. */
export interface WeighedWord { readonly word: string; readonly weight: number }

/** Of so many reports a word tells nothing any more: a share of all. */
const commonShare = 0.4;

const textTerm = (word: string): Term => ({ type: 'term', field: 'text', term: word, prefix: false });

/** The words that tell most of reports in this archive: weighed again by how few of them have each. What stands in one report only is left out. */
export function tellingTerms(db: ReadDb, words: readonly WeighedWord[], most: number): WeighedWord[] {
  const all = one<{ n: number }>(db, 'SELECT max(seq) AS n FROM search_lines')?.n ?? 0;
  const vocabulary = vocabularyOf(db);
  return words.flatMap(({ word: written, weight }) => {
    const word = searchedText(written).text;
    const count = word === '' ? 0 : vocabulary.remembered(`about text ${word}`, () => countAbout(db, textTerm(word)).count);
    return count < 2 || (count > all * commonShare && all > fewReports) ? [] : [{ word, weight: weight * Math.log1p(all / count) }];
  }).sort((a, b) => b.weight - a.weight).slice(0, most);
}
/** In so small an archive every word is in a large share of the reports. */
const fewReports = 50;

/** Reports in whose text any of the words stand (in searched form), the most relevant first. */
export function searchAnyOf(db: ReadDb, words: readonly string[], most: number): readonly SearchHit[] {
  const [first, ...more] = words.map(textTerm);
  return first === undefined ? [] : searchQuery(db, more.length === 0 ? first : { type: 'or', parts: [first, ...more] }, {}, 'relevance', most);
}
