import { foldUnit, spellUnits } from './fold.ts';
import { kindOfUnit, unitKind } from './unit-kind.ts';

/**
 * A text as it is searched: folded, white space cut to one space between two Latin words and to nothing anywhere else
 * (so that 志愿　服务 is 志愿服务 and “KN95 口罩” is “KN95口罩”), accents that stand apart and unprinted marks left out.
 */
export interface SearchedText {
  readonly text: string;
  /** For each code unit of `text`, the offset it has in the text as written. Missing where all are the same. */
  readonly at?: Uint32Array;
}

/** The same before it is spelled as a string: its code units. */
export interface SearchedUnits {
  readonly units: Uint16Array;
  readonly at?: Uint32Array;
}

/** Of every code unit the one it is folded to, and the kind of that one from bit 16 on: one look instead of two, for whole archives are read so. */
const searchedAs = Uint32Array.from({ length: 0x10000 }, (_, unit) => foldUnit(unit) | (kindOfUnit(foldUnit(unit)) << 16));

export function searchedText(written: string): SearchedText {
  const { units, ...at } = searchedUnits(written);
  return { text: spellUnits(units), ...at };
}

/** Texts up to this length are read where the one before was: most are paragraphs, and making room for each takes longer than reading it. */
const usual = 1 << 14;
const room = { written: new Uint16Array(usual), units: new Uint16Array(usual), at: new Uint32Array(usual) };
const roomFor = (length: number): typeof room =>
  (length <= usual ? room : { written: new Uint16Array(length), units: new Uint16Array(length), at: new Uint32Array(length) });

export function searchedUnits(text: string): SearchedUnits {
  const { length } = text;
  const { written, units, at } = roomFor(length);
  for (let i = 0; i < length; i++) written[i] = text.charCodeAt(i);
  const n = searchInto(written, 0, length, units, at);
  // Where nothing was left out, all stand where they stood.
  return n === length ? { units: units.slice(0, n) } : { units: units.slice(0, n), at: at.slice(0, n) };
}

/**
 * Writes the searched form of the code units from `from` to before `to`.
 * @param units takes it, @param at the offset that each of its units has after `from`: each has room for as many as are written
 * @returns how many units it has
 */
export function searchInto(written: Uint16Array, from: number, to: number, units: Uint16Array, at: Uint32Array): number {
  let n = 0;
  let last: number = unitKind.sign;
  // Where a run of white space began, or -1: whether it counts is known only when the next word begins.
  let gap = -1;
  for (let i = from; i < to; i++) {
    const unit = searchedAs[written[i] ?? 0] ?? 0;
    const kind = unit >>> 16;
    if (kind >= unitKind.space) {
      if (kind === unitKind.space && gap < 0) gap = i;
      continue;
    }
    if (gap >= 0) {
      if (kind === unitKind.word && last === unitKind.word) {
        at[n] = gap - from;
        units[n++] = 0x20;
      }
      gap = -1;
    }
    last = kind;
    at[n] = i - from;
    units[n++] = unit;
  }
  return n;
}

/** The range of the text as written that a range of its searched form stands for, accents after its last letter included. */
export function writtenRange(searched: SearchedText, written: string, start: number, end: number): { start: number; end: number } {
  const from = searched.at?.[start] ?? start;
  let to = (searched.at?.[end - 1] ?? end - 1) + 1;
  while (to < written.length && kindOfUnit(foldUnit(written.charCodeAt(to))) === unitKind.ignored) to++;
  return { start: from, end: to };
}
