import { fold } from '../../shared/text/fold.ts';
import type { DateRange, QueryField } from './query.ts';

/** What a query is made of, in the order it was typed. A phrase keeps its inner spaces. */
export type QueryWord =
  | { readonly type: 'open' | 'close' | 'or' | 'and' | 'not' }
  | { readonly type: 'field'; readonly field: QueryField }
  | { readonly type: 'words'; readonly text: string; readonly prefix: boolean }
  | DateRange;

/** A word and the offset after it. */
interface Cut { readonly word: QueryWord; readonly end: number }

const fields = new Map<string, QueryField>([
  ['标题', 'title'], ['正文', 'body'], ['来源', 'source'], ['作者', 'byline'], ['署名', 'byline'], ['记者', 'byline'], ['地区', 'place'], ['标签', 'tag'],
  ['title', 'title'], ['body', 'body'], ['source', 'source'], ['by', 'byline'], ['place', 'place'], ['tag', 'tag'],
]);
const quotes = new Map([['"', '"'], ['＂', '＂'], ['“', '”'], ['「', '」'], ['『', '』']]);
const operators = new Map<string, 'or' | 'and' | 'not'>([['OR', 'or'], ['或', 'or'], ['AND', 'and'], ['NOT', 'not']]);

const fieldName = /^([a-z]{2,6}|[\u4e00-\u9fff]{2})[:：]/i;
const day = String.raw`(\d{4}(?:-(?:0?[1-9]|1[0-2])(?:-(?:0?[1-9]|[12]\d|3[01]))?)?)`;
const dateRange = new RegExp(`^${day}?\\.\\.${day}?$`);
const stars = /[*＊]+$/;

/**
 * Cuts a query, whose white space is single spaces, into its words. Signs are syntax only where a word begins; inside
 * a word they are part of it, so that `1.2万`, `AT&T` and `开展“双报到”活动` are looked for as they stand.
 */
export function cutQuery(text: string): QueryWord[] {
  const words: QueryWord[] = [];
  let depth = 0;
  let i = 0;
  while (i < text.length) {
    if (text.charAt(i) === ' ') {
      i++;
      continue;
    }
    const { word, end } = sign(text, i, depth) ?? phrase(text, i) ?? field(text, i) ?? bare(text, i, depth);
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
  return { word: { type: 'words', text: text.slice(i + 1, close), prefix: star }, end: close + (star ? 2 : 1) };
}

function field(text: string, i: number): Cut | undefined {
  const name = fieldName.exec(text.slice(i, i + 8));
  const found = fields.get(fold(name?.[1] ?? ''));
  return name === null || found === undefined ? undefined : { word: { type: 'field', field: found }, end: i + name[0].length };
}

/** A word goes to the next space, or to the parenthesis that ends the group it stands in. */
function bare(text: string, from: number, depth: number): Cut {
  let end = from;
  for (let inner = 0; end < text.length && text.charAt(end) !== ' '; end++) {
    const character = text.charAt(end);
    if (depth > 0 && inner === 0 && closes(character)) break;
    if (opens(character)) inner++;
    else if (closes(character) && inner > 0) inner--;
  }
  return { word: readBare(text.slice(from, end)), end };
}

function readBare(word: string): QueryWord {
  const operator = operators.get(word);
  if (operator !== undefined) return { type: operator };
  const dates = dateRange.exec(fold(word));
  if (dates !== null && (dates[1] ?? dates[2]) !== undefined) {
    return { type: 'dates', ...(dates[1] === undefined ? {} : { from: padDay(dates[1]) }), ...(dates[2] === undefined ? {} : { to: padDay(dates[2]) }) };
  }
  const text = word.replace(stars, '');
  return { type: 'words', text, prefix: text.length < word.length };
}

/** 2022-3-9 as 2022-03-09: days are compared as text. */
export const padDay = (written: string): string => written.split('-').map((part) => part.padStart(2, '0')).join('-');
