import type { Doubt, ReportReading } from '../../../shared/domain/reading.ts';
import type { Passage } from '../../../shared/domain/passage.ts';
import { placeOf } from './raise.ts';

/** A place that lost its figures: its words and the clean text of the same sentence around it. */
export interface Gap { readonly left: string; readonly words: string; readonly right: string }

/** How much is taken on either side, and how much of it the same sentence elsewhere must share on each, in characters without marks. */
const reach = 40;
const shared = 6;
/** Characters a text loses together with its figures, or writes otherwise: marks and white space. */
const passed = /[\s“”"‘’'「」『』、()（）《》]/u;
const figure = /[\d.,%％〇零一二三四五六七八九十百千万亿两余多几近约超]/u;
const ends = /[。！？；\n]|[.!?](?=\s|$)/u;

const passagesOf = (report: ReportReading): Passage[] => [report.kicker, report.headline, report.subhead, ...report.paragraphs].filter((one) => one !== undefined);

/** Where a doubt's words stand in the clean text of a report; nothing where they have been changed since. */
export function gapOf(report: ReportReading, doubt: Doubt): Gap | undefined {
  for (const { text, segments } of passagesOf(report)) {
    for (let from = text.indexOf(doubt.text); from >= 0 && doubt.text !== ''; from = text.indexOf(doubt.text, from + 1)) {
      const to = from + doubt.text.length;
      if (placeOf({ text, segments }, from, to).start !== doubt.at.start) continue;
      const left = text.slice(Math.max(0, from - reach), from).split(ends).at(-1) ?? '';
      return { left, words: doubt.text, right: text.slice(to, to + reach).split(ends)[0] ?? '' };
    }
  }
  return undefined;
}

/** Stretches right beside the gap: Han by characters, Latin by words. Never across a mark that may have been lost. */
function beside(text: string, side: 'left' | 'right'): string {
  const run = (side === 'left' ? /[\p{L}\s]+$/u : /^[\p{L}\s]+/u).exec(text)?.[0].trim() ?? '';
  if (/[\u4e00-\u9fff]/.test(run)) return side === 'left' ? run.slice(-shared) : run.slice(0, shared);
  const words = run.split(/\s+/).filter((word) => word !== '');
  return (side === 'left' ? words.slice(-3) : words.slice(0, 3)).join(' ');
}

/** What to look for in the archive, the surest first: words on both sides, then those on one. Each is a list of stretches that must all stand in a report. */
export function askFor({ left, right }: Gap): string[][] {
  const [before, after] = [beside(left, 'left'), beside(right, 'right')];
  const long = (words: string): boolean => words.length >= shared - 2;
  return [...(before.length > 1 && after.length > 1 ? [[before, after]] : []), ...(long(before) ? [[before]] : []), ...(long(after) ? [[after]] : [])];
}

/** A text without what may be lost, and where each of its characters stood. */
function bareOf(text: string): { units: string; at: number[] } {
  const at: number[] = [];
  let units = '';
  for (let i = 0; i < text.length; i++) {
    if (passed.test(text.charAt(i))) continue;
    units += text.charAt(i);
    at.push(i);
  }
  return { units, at };
}

/** Longest figure with its words (约一百二十三点五), in characters, and how much of a paragraph is looked at. */
const longestFigure = 16;
const paragraphReach = 20_000;

/** Where each character of `text` stands in `other`, beginning at `from`, when nothing but figures comes between two; nothing where the two part. */
function placesAlong(text: string, other: string, from: number): number[] | undefined {
  const places: number[] = [];
  let at = from;
  for (const unit of text.split('')) {
    const last = at + longestFigure;
    while (at < last && other.charAt(at) !== unit && figure.test(other.charAt(at))) at++;
    if (other.charAt(at) !== unit) return undefined;
    places.push(at++);
  }
  return places;
}

/** What another report must say around the gap: the clause, or, where that is short, the sentence as far as `shared` on either side. */
function context(gap: Gap): [left: string, right: string] {
  const clause = [gap.left.split(/[，,：:]/u).at(-1) ?? '', gap.right.split(/[，,：:]/u)[0] ?? ''].map((text) => bareOf(text).units);
  const [left = '', right = ''] = clause.join('').length > shared + 1 ? clause : [gap.left, gap.right].map((text) => bareOf(text).units);
  return [left.slice(-shared), right.slice(0, shared)];
}

const digits = (text: string): number => text.match(/[\d〇零一二三四五六七八九十百千两]/gu)?.length ?? 0;

/**
 * The words of another paragraph that stand where the gap's words stand in the same sentence, figures and all: 划拨82万元 for 划拨万元.
 * Nothing where the sentence is another one, or has no more figures there either.
 */
export function fillGap(gap: Gap, paragraph: string): string | undefined {
  const other = bareOf(paragraph.slice(0, paragraphReach));
  const [left, right] = context(gap);
  const words = bareOf(gap.words).units;
  if (left.length + right.length < shared) return undefined;
  const sentence = left + words + right;
  for (let start = other.units.indexOf(sentence.charAt(0)); start >= 0; start = other.units.indexOf(sentence.charAt(0), start + 1)) {
    const places = placesAlong(sentence, other.units, start);
    if (places === undefined) continue;
    let from = left === '' ? start : (places[left.length - 1] ?? start) + 1;
    if (left === '') while (start - from < longestFigure && figure.test(other.units.charAt(from - 1))) from--;
    let to = right === '' ? (places.at(-1) ?? start) + 1 : places[left.length + words.length] ?? start;
    const open = to + (right === '' ? longestFigure : 0);
    while (to < open && figure.test(other.units.charAt(to))) to++;
    const filled = paragraph.slice(other.at[from] ?? 0, (other.at[to - 1] ?? -1) + 1);
    if (digits(filled) > digits(gap.words)) return filled.replace(/\s+/gu, /[a-z]/i.test(filled) ? ' ' : '');
  }
  return undefined;
}
