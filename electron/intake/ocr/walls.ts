import type { TypeSize } from './marks.ts';
import { rightOf, bottomOf, type Box } from './pixels.ts';

/** White strips between columns. */
export interface Walls {
  /** Whether a gutter runs between two boxes that stand side by side. */
  between(a: Box, b: Box): boolean;
}

/** Cells a running text's size is measured in: a gutter is told to an eighth of a character. */
const fine = 8;
/** Sizes of running text: how wide a strip must be, how far text is looked for beside it, and how much of it must have text on both sides. */
const narrowest = { han: 0.45, latin: 0.7, downwards: 1.15 };
const beside = 2.5;
const gap = 1.25;
const [manyLines, someLines] = [3.1, 2.1];

/**
 * Looks for gutters over the marks of a page: from a gap in a line, up and down as far as it stays white. Inside running text
 * the marks of a few lines may leave white one below the other by chance, so a narrow strip needs more lines than a wide one.
 * @param marks those of text, and pictures, which fill a column as text does
 * Between Latin words there is white in every line, and in justified text it is wide.
 * @param type of the running text
 * @param downwards the lines are those of a page set downwards, which lies on its side: their characters stand in a grid, so that marks
 * leave white in several lines at once
 */
export function findWalls(marks: readonly Box[], page: { readonly width: number; readonly height: number }, { size, latin }: TypeSize, downwards = false): Walls {
  const cell = size / fine;
  const columns = Math.ceil(page.width / cell) + 1;
  const rows = Math.ceil(page.height / cell) + 1;
  const taken = new Uint8Array(columns * rows);
  for (const mark of marks) {
    for (let row = Math.floor(mark.top / cell); row <= (bottomOf(mark) - 1) / cell; row++) {
      taken.fill(1, row * columns + Math.floor(mark.left / cell), row * columns + Math.floor((rightOf(mark) - 1) / cell) + 1);
    }
  }
  const anyIn = (row: number, from: number, to: number): boolean => taken.subarray(row * columns + Math.max(0, from), row * columns + Math.max(0, Math.min(columns, to))).includes(1);
  const run = Math.ceil((downwards ? narrowest.downwards : latin ? narrowest.latin : narrowest.han) * fine);
  const side = Math.round(beside * fine);

  /** Rows with text on both sides, from `row` on in one direction, as long as some strip of the gap stays white. */
  function follow(row: number, step: 1 | -1, first: number, last: number): number {
    const white = new Uint8Array(last - first + 1).fill(1);
    let counted = 0;
    for (let at = row; at >= 0 && at < rows; at += step) {
      let [longest, length, start, end] = [0, 0, 0, 0];
      for (let i = 0; i < white.length; i++) {
        if (taken[at * columns + first + i] === 1) white[i] = 0;
        length = white[i] === 1 ? length + 1 : 0;
        if (length > longest) [longest, start, end] = [length, i - length + 1, i];
      }
      if (longest < run) break;
      if (anyIn(at, first + start - side, first + start) && anyIn(at, first + end + 1, first + end + 1 + side)) counted++;
    }
    return counted;
  }

  return {
    between(a, b) {
      const [left, right] = a.left < b.left ? [a, b] : [b, a];
      const first = Math.ceil(rightOf(left) / cell);
      const last = Math.floor(right.left / cell) - 1;
      if (last - first + 1 < run) return false;
      const row = Math.round((Math.max(a.top, b.top) + Math.min(bottomOf(a), bottomOf(b))) / 2 / cell);
      const tall = Math.max(a.height, b.height) / cell - fine;
      const needed = (right.left - rightOf(left) > gap * size ? someLines : manyLines) * fine * 0.85 + Math.max(0, tall);
      return follow(row, -1, first, last) + follow(row + 1, 1, first, last) >= needed;
    },
  };
}
