import type { SearchNote } from '../../../shared/domain/search-note.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { countQuery } from '../count-query.ts';
import type { Query, Term } from '../query/query.ts';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';
import { asLetters } from './letters.ts';
import { queryOfReading, readPinyin } from './read-pinyin.ts';

/** Letters are looked for as pinyin too from so many on: two initials stand for too much. */
const leastLetters = 3;
/** Words of a query that are read as pinyin. */
const mostWords = 4;
/** Pinyin is added where its words are found so many times as often as the letters themselves. */
const oftener = 10;

/**
 * A query with its Latin words read as pinyin. A word that stands by itself (in no quotation marks, behind no field, not after a minus)
 * and can be the pinyin of words the archive has is looked for as those too: in headlines, sources, places, tags and bylines. That is so
 * where the letters stand in no text, or in far fewer reports (one tenth) than the words they may stand for have in headlines; else the words are
 * only offered, so that an English word finds what it says.
 * @param bare the words that were typed so, folded
 */
export function withPinyin(db: ReadDb, query: Query, bare: ReadonlySet<string>): { readonly query: Query; readonly notes: readonly SearchNote[] } {
  const notes: SearchNote[] = [];
  const widen = (part: Query): Query => {
    switch (part.type) {
      case 'and':
      case 'or': return { type: part.type, parts: part.parts.map(widen) };
      case 'term': return notes.length < mostWords && part.field === 'text' && bare.has(part.term) ? widened(db, part, notes) : part;
      default: return part;
    }
  };
  return { query: widen(query), notes };
}

function widened(db: ReadDb, term: Term, notes: SearchNote[]): Query {
  const letters = asLetters(term.term);
  if (letters === undefined || letters.length < leastLetters) return term;
  const reading = readPinyin(db, vocabularyOf(db), letters);
  const parts = queryOfReading(reading);
  if (parts.length === 0) return term;
  const words = [...new Set([...reading.headlines, ...reading.pairs, ...reading.values].map((one) => one.words))].slice(0, wordsSaid);
  const inHeadlines = [...reading.headlines, ...reading.pairs].reduce((sum, { count }) => sum + count, 0);
  const spelledOut = countQuery(db, term);
  const added = spelledOut === 0 || spelledOut * oftener < inHeadlines;
  notes.push({ kind: 'pinyin', typed: term.term, words, added });
  return added ? { type: 'or', parts: [term, ...parts] } : term;
}

/** Words a note names. */
const wordsSaid = 8;
