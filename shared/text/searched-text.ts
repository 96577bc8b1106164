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

export function searchedUnits(written: string): SearchedUnits {
  const length = written.length;
  const units = new Uint16Array(length);
  // Made when something is left out for the first time: most texts have nothing to leave out.
  let at: Uint32Array | undefined;
  let n = 0;
  let last: number = unitKind.sign;
  // Where a run of white space began, or -1: whether it counts is known only when the next word begins.
  let gap = -1;
  for (let i = 0; i < length; i++) {
    const unit = searchedAs[written.charCodeAt(i)] ?? 0;
    const kind = unit >>> 16;
    if (kind >= unitKind.space) {
      at ??= firstOffsets(length, n);
      if (kind === unitKind.space && gap < 0) gap = i;
      continue;
    }
    if (gap >= 0) {
      if (kind === unitKind.word && last === unitKind.word) {
        if (at) at[n] = gap;
        units[n++] = 0x20;
      }
      gap = -1;
    }
    last = kind;
    if (at) at[n] = i;
    units[n++] = unit;
  }
  const found = units.subarray(0, n);
  return at ? { units: found, at: at.subarray(0, n) } : { units: found };
}

function firstOffsets(length: number, n: number): Uint32Array {
  const at = new Uint32Array(length);
  for (let i = 0; i < n; i++) at[i] = i;
  return at;
}

/** The range of the text as written that a range of its searched form stands for, accents after its last letter included. */
export function writtenRange(searched: SearchedText, written: string, start: number, end: number): { start: number; end: number } {
  const from = searched.at?.[start] ?? start;
  let to = (searched.at?.[end - 1] ?? end - 1) + 1;
  while (to < written.length && kindOfUnit(foldUnit(written.charCodeAt(to))) === unitKind.ignored) to++;
  return { start: from, end: to };
}
