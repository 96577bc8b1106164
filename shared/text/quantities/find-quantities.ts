import { fold } from '../fold.ts';
import { findChinese } from './chinese.ts';
import { findEnglish } from './english.ts';
import type { Quantity } from './quantity.ts';

const latin = /[a-z]{2}/;
/** No quantity without a sign that may begin one. */
const anyNumber = /[\d０-９十百千万亿萬億两兩三四五六七八九拾佰仟%]|\b(?:t[ewh]|f[oi]|s[ie]|ei|ni)/i;

/**
 * The quantities of one paragraph or title, in the order they stand in it; none overlap. Pure and linear in the text's length.
 * Precise rather than complete: what is not plainly a quantity with a unit is left out.
 */
export function findQuantities(text: string): Quantity[] {
  if (!anyNumber.test(text)) return [];
  // A full-width comma parts two numbers, a plain one groups the digits of one.
  const folded = fold(text.replaceAll('，', '。'));
  const chinese = findChinese(folded);
  if (!latin.test(folded)) return chinese;
  const english = findEnglish(folded);
  // Of two readings of a place the longer one knows more: “more than 20%” holds 20%.
  const meets = (one: Quantity, other: Quantity): boolean => one.start < other.end && other.start < one.end;
  const longer = english.filter((one) => !chinese.some((other) => meets(one, other) && other.end - other.start >= one.end - one.start));
  return [...chinese.filter((one) => !longer.some((other) => meets(one, other))), ...longer].sort((a, b) => a.start - b.start);
}
