import type { Doubt } from '../../../../shared/domain/reading.ts';
import words from '../data/english-words.json' with { type: 'json' };
import { otherStrokes } from './english-strokes.ts';
import { raise, type Look } from '../raise.ts';

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
/** The same with a capital: at the head of a sentence, or the name of a month or a day. */
const capitalWord = /(?<![A-Za-z\d@/.\-_'’])[A-Z][a-z]{2,20}(?![A-Za-z\d@/\-_'’]|\.[a-z])/g;
const calendar = new Set('january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(' '));
/** Words that open sentences; a longer one that does is no name either where one stroke makes a listed word of it. */
const openers = new Set('the this that these those they then there their when where what who how she her his has had with while will was were from for and but not all one two our you your after before because both each even many most only other over some such than through under until most'.split(' '));
/** Words that stand with a capital before a name or in one: `the Govemor`, `the Departrnent of Health`. */
const ofOffice = new Set('governor government department committee commission minister ministry president chairman council councilman community national international northern southern eastern western internal board bureau center centre institute university hospital school police county township association foundation administration authority director secretary commissioner superintendent lieutenant attorney general medical'.split(' '));
const headOfSentence = /(?:^|[.!?]["”’)]?\s+|["“]\s?)$/;
const longCapital = 6;
/** A capital I within a word in small letters: `wiIl`. */
const capitalInside = /(?<![A-Za-z\d])[A-Za-z]?[a-z]+I[a-zI]*(?![A-Za-z\d])/g;
/** Two words run together: the first of few that are followed by `the`, or by another such. */
const runTogether = /(?<![A-Za-z\d@/.\-_'’])(of|in|to|on|for|and|by|at|from|with|that|is|as|into|over|under|after|before|during|through|when)(the|this|that|their|his|her|its)(?![A-Za-z\d@/\-_'’])/gi;
/** A small l before figures, and what is counted after them: `l2 homes`; and years of two centuries: `l998`. */
const smallL = /(?<![A-Za-z\d.])l\d{1,3}(?=\s[a-z]+s\b)|(?<![A-Za-z\d])[lI][89]\d\d(?![\dA-Za-z])/g;

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

/** A misread capital word is only taken for the name of a month, or at the head of a sentence for one that opens many, or a long one. */
function capitalsIn(text: string): { at: number; read: string; printed: string }[] {
  const { common, alike } = listed();
  return [...text.matchAll(capitalWord)].flatMap(({ 0: read, index }) => {
    const small = read.toLowerCase();
    if (common.has(small) || alike.has(small) || calendar.has(small)) return [];
    const atHead = headOfSentence.test(text.slice(Math.max(0, index - 4), index));
    const others = otherStrokes(small).filter((word) => calendar.has(word) || (atHead && (openers.has(word) || (read.length >= longCapital && common.has(word)))) || (read.length >= longCapital && ofOffice.has(word)));
    const printed = others[0];
    return others.length === 1 && printed !== undefined ? [{ at: index, read, printed: printed.charAt(0).toUpperCase() + printed.slice(1) }] : [];
  });
}

/** Words a capital I stands in for a small l. */
const insidesIn = (text: string): { at: number; read: string; printed: string }[] => [...text.matchAll(capitalInside)].flatMap(({ 0: read, index }) => {
  const printed = read.replaceAll('I', 'l');
  return listed().common.has(printed.toLowerCase()) ? [{ at: index, read, printed }] : [];
});

const togetherIn = (text: string): { at: number; read: string; printed: string }[] => [...text.matchAll(runTogether)].flatMap(({ 0: read, 1: first = '', 2: second = '', index }) =>
  (listed().common.has(read.toLowerCase()) ? [] : [{ at: index, read, printed: `${first} ${second}` }]));

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
    const strokes = [...wordsIn(text), ...capitalsIn(text), ...insidesIn(text), ...togetherIn(text)].filter(({ read }) => written(read) <= 1).map(({ at, read, printed }) => raise('strokes-run-together', passage, at, at + read.length, printed));
    const letters = [...text.matchAll(letterAtEnd), ...text.matchAll(smallL)].map((found) =>
      raise('letter-in-figures', passage, found.index, found.index + found[0].length, found[0].replace(/[lI]/g, '1').replace(/[Oo]/g, '0')));
    return [...figures, ...strokes, ...letters];
  });
}
