import { fold } from '../../../shared/text/fold.ts';
import { fieldNamed, type FieldName } from '../query/fields.ts';

/** The word a caret stands in or behind. */
export interface WordAtCaret {
  /** What a completion replaces: the word, or its value behind a field's name; code units of the query. */
  readonly from: number;
  readonly to: number;
  /** What of it stands before the caret, without a quotation mark. */
  readonly typed: string;
  /** The field it stands behind. */
  readonly field?: FieldName;
}

const closing = new Map([['"', '"'], ['＂', '＂'], ['“', '”'], ['「', '」'], ['『', '』']]);
const isSpace = (character: string): boolean => /\s/.test(character);
const isEdge = (character: string): boolean => isSpace(character) || /[()（）]/.test(character);
const fieldName = /^([a-z]{2,12}|[\u3400-\u9fff]{1,4})[:：]/i;
const longestName = 13;
/** As far back as a word may begin. */
const reach = 2000;

/** Reads a query up to the caret as a search would, and tells what word is being typed. */
export function wordAtCaret(query: string, caret: number): WordAtCaret {
  const until = Math.min(caret, query.length);
  let i = Math.max(0, until - reach);
  for (;;) {
    while (i < until && (isEdge(query.charAt(i)) || /[-－]/.test(query.charAt(i)))) i++;
    const field = fieldAt(query, i, until);
    let value = field?.end ?? i;
    while (field !== undefined && value < until && isSpace(query.charAt(value))) value++;
    const close = closing.get(query.charAt(value));
    const end = close === undefined ? endOfWord(query, value) : endOfQuoted(query, value, close);
    const isLast = end >= until || value >= until;
    if (isLast) {
      return { from: value, to: Math.max(value, end), typed: query.slice(value + (close === undefined || value >= until ? 0 : 1), until).replace(/["＂”」』]$/, ''), ...(field === undefined ? {} : { field: field.field }) };
    }
    i = end;
  }
}

function fieldAt(query: string, at: number, until: number): { field: FieldName; end: number } | undefined {
  const name = fieldName.exec(query.slice(at, Math.min(until, at + longestName)));
  const field = fieldNamed(fold(name?.[1] ?? ''));
  return name === null || field === undefined ? undefined : { field, end: at + name[0].length };
}

function endOfWord(query: string, from: number): number {
  let end = from;
  while (end < query.length && !isEdge(query.charAt(end))) end++;
  return end;
}

function endOfQuoted(query: string, from: number, close: string): number {
  const found = query.indexOf(close, from + 1);
  return found < 0 ? query.length : found + 1;
}
