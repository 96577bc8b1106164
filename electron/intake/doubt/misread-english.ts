import type { Doubt } from '../../../shared/domain/reading.ts';
import words from './data/english-words.json' with { type: 'json' };
import { otherStrokes } from './english-strokes.ts';
import { raise, type Look } from './raise.ts';

let loaded: { readonly common: ReadonlySet<string>; readonly alike: ReadonlySet<string> } | undefined;
/** Common words of English, and rarer ones that one stroke makes a common one of: those are no misread words. */
const listed = (): NonNullable<typeof loaded> => (loaded ??= { common: new Set(words.common.split(' ')), alike: new Set(words.alike.split(' ')) });

/** Words of so few letters are only taken for the commonest of all; of a passage so many characters are looked at. */
const short = 3;
const commonest = new Set(['the', 'who', 'she', 'her', 'him', 'how', 'has', 'had', 'his']);
const reach = 100_000;

const asLetter: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 5: 's' };
/** A figure within a small-lettered word: `w0rk`, `he1p`. `4th`, `mp3`, `B2B` and `covid19` have theirs at an end or beside capitals. */
const figureInside = /(?<![A-Za-z\d])[A-Za-z]?[a-z]*[015][a-z]+(?![A-Za-z\d])/g;
/** A whole word in small letters, none of an address or a compound. */
const smallWord = /(?<![A-Za-z\d@/.\-_'’])[a-z]{3,20}(?![A-Za-z\d@/\-_'’]|\.[a-z])/g;
/** A letter at the end of a figure, before what is counted (`2O percent`, `l5 years`). */
const counted = '(?=\\s?%|\\s(?:percent|per cent|million|billion|thousand|years?|months?|weeks?|days?|hours?|minutes?|people|members|miles?|feet|acres|a\\.m\\.|p\\.m\\.))';
const letterAtEnd = new RegExp(`(?<![A-Za-z\\d])(?:\\d[\\d,.]*[lIOo]+|[lI][\\d,.]*\\d)${counted}`, 'g');

function figuresIn(text: string): { at: number; read: string; printed: string }[] {
  const { common } = listed();
  const inWords = [...text.matchAll(figureInside)].flatMap((found) => {
    const printed = found[0].replace(/[015]/g, (figure) => asLetter[figure] ?? figure);
    return printed.length >= 3 && common.has(printed.toLowerCase()) ? [{ at: found.index, read: found[0], printed }] : [];
  });
  return inWords;
}

function wordsIn(text: string): { at: number; read: string; printed: string }[] {
  const { common, alike } = listed();
  return [...text.matchAll(smallWord)].flatMap((found) => {
    const read = found[0];
    if (common.has(read) || alike.has(read)) return [];
    const printed = otherStrokes(read).filter((word) => (word.length > short ? common : commonest).has(word));
    return printed.length === 1 && printed[0] !== undefined ? [{ at: found.index, read, printed: printed[0] }] : [];
  });
}

/** English words with a figure for a letter, words that one stroke makes known ones of, and figures with a letter at their end. A word the page has more than once is its own. */
export function misreadEnglish({ passages, written }: Look): Doubt[] {
  return passages.flatMap(({ passage }) => {
    const text = passage.text.slice(0, reach);
    const figures = figuresIn(text).map(({ at, read, printed }) => raise('figure-in-word', passage, at, at + read.length, printed));
    const strokes = wordsIn(text).filter(({ read }) => written(read) <= 1).map(({ at, read, printed }) => raise('strokes-run-together', passage, at, at + read.length, printed));
    const letters = [...text.matchAll(letterAtEnd)].map((found) =>
      raise('letter-in-figures', passage, found.index, found.index + found[0].length, found[0].replace(/[lI]/g, '1').replace(/[Oo]/g, '0')));
    return [...figures, ...strokes, ...letters];
  });
}
