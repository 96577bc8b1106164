import { fold } from '../../../shared/text/fold.ts';
import { padDay, readBareDays, readDayRange, type Days } from './days/read-days.ts';
import { fieldNamed, type FieldName } from './fields.ts';
import type { Amount } from './query.ts';
import { amountWithin, cutAmount } from './read-amount.ts';

/** What a query is made of, in the order it was typed. A phrase keeps its inner spaces. */
export type QueryWord =
  | { readonly type: 'open' | 'close' | 'or' | 'and' | 'not' }
  | { readonly type: 'field'; readonly field: FieldName }
  | { readonly type: 'words'; readonly text: string; readonly prefix: boolean; readonly quoted: boolean }
  /** `spoken`: written in words that a text may have too, or backwards, so that it is said how they were read; `text` is what was typed. */
  | { readonly type: 'days'; readonly days: Days; readonly text: string; readonly spoken: boolean }
  | { readonly type: 'amount'; readonly amount: Amount; readonly text: string };

/** A word and the offset after it. */
interface Cut { readonly word: QueryWord; readonly end: number }

const quotes = new Map([['"', '"'], ['＂', '＂'], ['“', '”'], ['「', '」'], ['『', '』']]);
const operators = new Map<string, 'or' | 'and' | 'not'>([['OR', 'or'], ['或', 'or'], ['AND', 'and'], ['NOT', 'not']]);

const fieldName = /^([a-z]{2,12}|[\u3400-\u9fff]{1,4})[:：]/i;
const longestName = 13;
const stars = /[*＊]+$/;
const severalWords = /^(?:last|past) \d{1,4} (?:days?|weeks?|months?|years?)(?=$|[ )）])/i;

/**
 * Cuts a query, whose white space is single spaces, into its words. Signs are syntax only where a word begins; inside
 * a word they are part of it, so that `1.2万`, `AT&T` and `开展“双报到”活动` are looked for as they stand.
 * @param today YYYY-MM-DD where the editor sits
 */
export function cutQuery(text: string, today: string): QueryWord[] {
  const words: QueryWord[] = [];
  let depth = 0;
  let i = 0;
  while (i < text.length) {
    if (text.charAt(i) === ' ') {
      i++;
      continue;
    }
    const { word, end } = sign(text, i, depth) ?? phrase(text, i) ?? field(text, i) ?? figure(text, i) ?? bare(text, i, depth, today);
    if (word.type === 'open') depth++;
    if (word.type === 'close') depth--;
    words.push(word);
    i = end;
  }
  return words;
}

const opens = (character: string): boolean => character === '(' || character === '（';
const closes = (character: string): boolean => character === ')' || character === '）';

function sign(text: string, i: number, depth: number): Cut | undefined {
  const character = text.charAt(i);
  if (character === '-' || character === '－') return { word: { type: 'not' }, end: i + 1 };
  if (character === '(' || (character === '（' && groups(text, i))) return { word: { type: 'open' }, end: i + 1 };
  return depth > 0 && closes(character) ? { word: { type: 'close' }, end: i + 1 } : undefined;
}

/** Full-width parentheses belong to the words, as in （一）, unless there are several words in them. */
function groups(text: string, open: number): boolean {
  const close = text.indexOf('）', open);
  return text.slice(open + 1, close < 0 ? text.length : close).trim().includes(' ');
}

/** A quotation that is still being typed goes to the end. */
function phrase(text: string, i: number): Cut | undefined {
  const quote = quotes.get(text.charAt(i));
  if (quote === undefined) return undefined;
  const found = text.indexOf(quote, i + 1);
  const close = found < 0 ? text.length : found;
  const star = stars.test(text.charAt(close + 1));
  return { word: { type: 'words', text: text.slice(i + 1, close), prefix: star, quoted: true }, end: close + (star ? 2 : 1) };
}

function field(text: string, i: number): Cut | undefined {
  const name = fieldName.exec(text.slice(i, i + longestName));
  const found = fieldNamed(fold(name?.[1] ?? ''));
  return name === null || found === undefined ? undefined : { word: { type: 'field', field: found }, end: i + name[0].length };
}

/** Code units in which a figure with its sign and unit stands. */
const longestFigure = 80;

function figure(text: string, i: number): Cut | undefined {
  if (!/[\d０-９>＞<＜≥≤≧≦$€£¥￥一二三四五六七八九十百千万亿两]/.test(text.charAt(i))) return undefined;
  const found = cutAmount(text.slice(i, i + longestFigure));
  return found === undefined ? undefined : { word: { type: 'amount', amount: found.amount, text: text.slice(i, i + found.end) }, end: i + found.end };
}

/** A word goes to the next space, or to the parenthesis that ends the group it stands in. */
function bare(text: string, from: number, depth: number, today: string): Cut {
  const several = severalWords.exec(text.slice(from, from + 30))?.[0];
  if (several !== undefined) return { word: readBare(several, today), end: from + several.length };
  let end = from;
  for (let inner = 0; end < text.length && text.charAt(end) !== ' '; end++) {
    const character = text.charAt(end);
    if (depth > 0 && inner === 0 && closes(character)) break;
    if (opens(character)) inner++;
    else if (closes(character) && inner > 0) inner--;
  }
  const compared = amountWithin(text.slice(from, Math.min(end, from + longestFigure)));
  if (compared > 0) end = from + compared;
  return { word: readBare(text.slice(from, end), today), end };
}

function readBare(word: string, today: string): QueryWord {
  const operator = operators.get(word);
  if (operator !== undefined) return { type: operator };
  const range = readDayRange(word);
  if (range !== undefined) return { type: 'days', days: range, text: word, spoken: range.to !== range.from && padDay(fold(word).split('..', 1)[0] ?? '') === range.to };
  const days = readBareDays(word, today);
  if (days !== undefined) return { type: 'days', days, text: word, spoken: true };
  // A comparison that is still being typed compares nothing.
  const text = /^[>＞<＜≥≤≧≦]=?$/.test(word) ? '' : word.replace(stars, '');
  return { type: 'words', text, prefix: text.length < word.length, quoted: false };
}
