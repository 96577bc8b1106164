import type { ReadDb } from '../../archive/sql.ts';
import { countAbout, type AboutCount } from '../count-query.ts';
import type { Query, QueryField, Term } from '../query/query.ts';
import type { KnownValue } from '../vocabulary/known-value.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { chainsFor } from './chains.ts';
import { endOfLetters, findLetters, Letters } from './letters.ts';

/** Words of headlines that letters stand for, and about how many reports have them there. */
export interface HeadlineWords extends AboutCount { readonly words: string }

/** What letters stand for in an archive. */
export interface PinyinReading {
  /** Words that stand in headlines as one, most reports first. */
  readonly headlines: readonly HeadlineWords[];
  /** Where none do: two words that stand in one headline each, as `志愿 防控` for zhyfk. */
  readonly pairs: readonly (HeadlineWords & { readonly parts: readonly [string, string] })[];
  /** Values of fields in which the letters stand, and the words of each that they stand for. */
  readonly values: readonly { readonly known: KnownValue; readonly words: string }[];
}

/** Chains that are looked up in the index, words that are answered, and what share of the commonest's reports the rarest of them has. */
const mostChains = 16;
const mostWords = 6;
const leastShare = 0.1;
const mostValues = 200;

/** What letters stand for, remembered as long as the archive is as it was: the same letters are asked for by a search, its counts and its marks. */
export function readPinyin(db: ReadDb, vocabulary: Vocabulary, text: string): PinyinReading {
  return vocabulary.remembered(`pinyin ${text}`, () => readAnew(db, vocabulary, text));
}

/** Reads letters as pinyin of what the archive has: words of headlines, and values of sources, places, tags, people and bylines. */
function readAnew(db: ReadDb, vocabulary: Vocabulary, text: string): PinyinReading {
  const letters = new Letters(text);
  const headlines = headlineWords(db, vocabulary, letters);
  const values: { known: KnownValue; words: string }[] = [];
  for (const known of vocabulary.values()) {
    if (values.length >= mostValues) break;
    const at = findLetters(known.folded, letters);
    if (at !== undefined) values.push({ known, words: known.folded.slice(at.start, at.end) });
  }
  for (const known of vocabulary.writersBeginning(text.charCodeAt(0))) {
    if (values.length >= mostValues) break;
    // A name is typed from its beginning.
    const end = endOfLetters(known.folded, letters, 2);
    if (end !== undefined) values.push({ known, words: known.folded.slice(0, end) });
  }
  return { headlines, pairs: headlines.length + values.length > 0 ? [] : inTwo(db, vocabulary, text), values };
}

function headlineWords(db: ReadDb, vocabulary: Vocabulary, letters: Letters): HeadlineWords[] {
  return commonest(chainsFor(vocabulary.pairs, letters, mostChains).map(({ words }) => ({ words, ...countAbout(db, titled(words)) })));
}

function commonest<Found extends HeadlineWords>(found: readonly Found[]): Found[] {
  const least = Math.max(...found.map(({ count }) => count), 1) * leastShare;
  return found.filter(({ count }) => count > 0 && count >= least).sort((a, b) => b.count - a.count).slice(0, mostWords);
}

/** Letters of two characters at least on each side, and words of each that are tried. */
const leastLetters = 2;
const tried = 3;
const longestPair = 12;

/** Letters cut in two, the first part as long as it can be, so that both parts stand in one report's headline. */
function inTwo(db: ReadDb, vocabulary: Vocabulary, text: string): (HeadlineWords & { parts: [string, string] })[] {
  if (text.length > longestPair) return [];
  for (let cut = text.length - leastLetters; cut >= leastLetters; cut--) {
    const [first, second] = [text.slice(0, cut), text.slice(cut)].map((part) => chainsFor(vocabulary.pairs, new Letters(part), tried));
    const both = (first ?? []).flatMap((one) => (second ?? []).map(({ words }) => {
      const parts: [string, string] = [one.words, words];
      return { words: parts.join(' '), parts, ...countAbout(db, { type: 'and', parts: parts.map(titled) }) };
    }));
    const found = commonest(both);
    if (found.length > 0) return found.slice(0, tried);
  }
  return [];
}
const term = (field: QueryField, words: string): Term => ({ type: 'term', field, term: words, prefix: false });
const titled = (words: string): Term => term('title', words);
const fieldOf: Readonly<Record<KnownValue['kind'], QueryField>> = { source: 'source', place: 'place', tag: 'tag', person: 'tag', organisation: 'tag', writer: 'byline' };

/** What a reading asks of a report: its words in a headline or in a field. At least one part of what was read is there. */
export function queryOfReading({ headlines, pairs, values }: PinyinReading): Query[] {
  const ofValues = new Map(values.map(({ known: { kind }, words }) => [`${fieldOf[kind]} ${words}`, term(fieldOf[kind], words)]));
  return [
    ...headlines.map(({ words }) => titled(words)), ...pairs.map(({ parts }): Query => ({ type: 'and', parts: parts.map(titled) })),
    ...[...ofValues.values()].slice(0, mostValueTerms),
  ];
}
/** Different words of fields that one query asks for. */
const mostValueTerms = 24;
