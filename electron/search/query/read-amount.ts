import { fold } from '../../../shared/text/fold.ts';
import { shiftPoint } from '../../../shared/text/quantities/decimal.ts';
import { findQuantities } from '../../../shared/text/quantities/find-quantities.ts';
import { hanDigits, hanPowers, readNumber } from '../../../shared/text/quantities/han-number.ts';
import { readDayRange } from './days/read-days.ts';
import type { Amount, Limit } from './query.ts';

/** A figure as it is asked for, and the offset after it. */
interface Cut { readonly amount: Amount; readonly end: number }
interface Figure { readonly value: number; readonly unit?: string; readonly end: number }

const sign = /^(>=|<=|>|<|≥|≤|≧|≦) ?/;
const number = new RegExp(`^(?<money>us\\$|[$€£¥])? ?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,8})?)?(?<han>(?: (?=[${hanPowers}]))?(?:[${hanDigits}点${hanPowers}\\d]|\\.(?=\\d)){0,16})(?: ?(?<scale>hundred|thousand|million|billion|trillion|bn|k|m)(?![a-z]))?`);
/** No report counts so far; numbers above are no longer written in digits alone. */
const largest = 1e20;
const scales: Readonly<Record<string, number>> = { hundred: 2, k: 3, thousand: 3, million: 6, m: 6, billion: 9, bn: 9, trillion: 12 };
const moneys: Readonly<Record<string, string>> = { 'us$': '美元', $: '美元', '€': '欧元', '£': '英镑', '¥': '元' };
/** What a unit may be written with: Han and signs up to the next space or parenthesis, or one or two English words. */
const hanUnit = /^ ?[\u3400-\u9fff%㎡²³/]+/;
const englishUnit = /^ ?([a-z%]+(?:[ -][a-z]+)?)/;

/**
 * Reads a comparison with a figure at the beginning of a text: `>50万元`, `>= 1,000人`, `<3亿`, `≥ 2 million yuan`, `>$3m`; or a range of them:
 * `50万..100万元`, in which a unit may stand once. Undefined where there is none. Full-width signs count.
 */
export function cutAmount(text: string): Cut | undefined {
  const folded = fold(text);
  const compared = sign.exec(folded);
  if (compared === null) return cutRange(folded);
  const figure = cutFigure(folded, compared[0].length);
  if (figure === undefined || !endsWord(folded, figure.end)) return undefined;
  const written = compared[1] ?? '';
  const limit: Limit = { value: figure.value, open: written === '>' || written === '<' };
  return { amount: { type: 'amount', ...unitOf(figure), ...(/[>≥≧]/.test(written) ? { least: limit } : { most: limit }) }, end: figure.end };
}

/** Where a comparison begins inside a word, as in 捐赠>50万元; -1 where it does not. */
export function amountWithin(word: string): number {
  const at = fold(word).search(/[>≥≧<≤≦]=?[\d$€£¥一二三四五六七八九十百千万亿两]/);
  return at > 0 && cutAmount(word.slice(at))?.end === word.length - at ? at : -1;
}

function cutRange(folded: string): Cut | undefined {
  const low = cutFigure(folded, 0);
  if (low === undefined || !folded.startsWith('..', low.end)) return undefined;
  const high = cutFigure(folded, low.end + 2);
  if (high === undefined || !endsWord(folded, high.end)) return undefined;
  // 2022..2023 are years, whatever word comes after them.
  if (readDayRange(folded.split(/[ )）]/, 1)[0] ?? '') !== undefined) return undefined;
  if (low.unit !== undefined && high.unit !== undefined && low.unit !== high.unit) return undefined;
  return { amount: { type: 'amount', ...unitOf(high.unit === undefined ? low : high), least: { value: low.value, open: false }, most: { value: high.value, open: false } }, end: high.end };
}

const unitOf = ({ unit }: Figure): { unit?: string } => (unit === undefined ? {} : { unit });
const endsWord = (text: string, at: number): boolean => at === text.length || /[ )）]/.test(text.charAt(at));

function cutFigure(folded: string, from: number): Figure | undefined {
  const found = number.exec(folded.slice(from, from + 60));
  const { money, digits = '', han = '', scale } = found?.groups ?? {};
  const plain = digits + han.trimStart();
  if (found === null || plain === '') return undefined;
  const end = from + found[0].length;
  // 千米 and 千克 are units, not thousands.
  const read = plain.endsWith('千') && /^[米克瓦伏]/.test(folded.slice(end)) ? { plain: plain.slice(0, -1), end: end - 1 } : { plain, end };
  const value = readNumber(read.plain);
  if (value === undefined) return undefined;
  const scaled = Number(shiftPoint(value, scales[scale ?? ''] ?? 0));
  if (scaled >= largest) return undefined;
  if (money !== undefined) return { value: scaled, unit: moneys[money] ?? '元', end: read.end };
  const unit = cutUnit(folded, read.end);
  return unit === undefined ? undefined : { value: scaled, ...unit };
}

/** The unit right behind a number, by the name the ledger has for it; none where the next word is no unit; undefined where the word goes on otherwise. */
function cutUnit(folded: string, from: number): { unit?: string; end: number } | undefined {
  const rest = folded.slice(from, from + 40);
  const han = hanUnit.exec(rest)?.[0];
  if (han !== undefined) {
    const unit = ledgerUnit(`30${han.trimStart()}`);
    if (unit !== undefined) return { unit, end: from + han.length };
    // After a space it is a word of its own.
    return han.startsWith(' ') ? { end: from } : undefined;
  }
  const words = englishUnit.exec(rest)?.[1] ?? '';
  for (const word of [words, words.split(/[ -]/)[0] ?? '']) {
    const unit = word === '' ? undefined : ledgerUnit(`30 ${word}`);
    if (unit !== undefined) return { unit, end: from + (rest.startsWith(' ') ? 1 : 0) + word.length };
  }
  return { end: from };
}

/** The unit of a quantity, where that is all the text says: the ledger takes them by the same rules. */
function ledgerUnit(text: string): string | undefined {
  const [quantity] = findQuantities(text);
  return quantity?.start === 0 && quantity.end === text.length && quantity.what === undefined ? quantity.unit : undefined;
}
