import type { Mark } from './marks.ts';
import { around, overlapX, overlapY, rightOf, type Box } from './pixels.ts';
import type { Walls } from './walls.ts';

/** A line of print within one column. */
export interface Line extends Box {
  /** Height of its characters in pixels, that of the largest few aside. */
  readonly size: number;
  readonly marks: readonly Mark[];
}

/** A stretch of marks that stand side by side. */
interface Stretch { readonly box: Box; readonly marks: readonly Mark[] }
type Holds = (a: Box, b: Box) => boolean;

/** How far, in heights, what belongs together may stand apart: strokes of a character; words and full-width marks; names and headlines set wide. */
const [touching, wordApart, setWide] = [0.35, 0.8, 1.7];

/**
 * Marks joined to lines. What stands side by side at the same height is one line, unless white runs between it for several
 * lines (`walls`): that is a gutter between columns.
 * @param size of the running text in pixels
 */
export function findLines(marks: readonly Mark[], size: number, walls: Walls): Line[] {
  const tallest = Math.max(1, ...marks.map(({ height }) => height));
  const open = (): boolean => false;
  let stretches: Stretch[] = marks.map((mark) => ({ box: mark, marks: [mark] }));
  stretches = unite(stretches, tallest * touching, (a, b) => -overlapX(a, b) <= touching * Math.max(a.height, b.height, Math.min(a.width, b.width)), open);
  for (const far of [wordApart, setWide]) stretches = unite(stretches, tallest * far, (a, b) => -overlapX(a, b) <= far * Math.max(a.height, b.height), walls.between);
  return stack(stretches, size)
    .map(({ box: { left, top, width, height }, marks: own }): Line => ({ left, top, width, height, size: sizeOf(own, height), marks: own }))
    // Specks by themselves are dirt.
    .filter((line) => Math.max(line.width, line.height) > size * 0.45 && line.marks.some((mark) => mark.height > line.size * 0.5));
}

/** Characters a line may have whose halves were taken for two lines, one above the other: 息。 has no neighbour that joins them. */
const few = 4;

function stack(stretches: readonly Stretch[], size: number): Stretch[] {
  const done: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.box.top - b.box.top)) {
    const half = next.box.width > few * size ? undefined : done.findIndex(({ box }) => box.width <= few * size && overlapX(box, next.box) > Math.min(box.width, next.box.width) * 0.5
      && around([box, next.box]).height <= size * 1.12 && -overlapY(box, next.box) < size * 0.3);
    const one = half === undefined ? undefined : done[half];
    if (one === undefined || half === undefined) done.push(next);
    else done[half] = { box: around([one.box, next.box]), marks: [...one.marks, ...next.marks] };
  }
  return done;
}

/** The height most of a line's characters have. Characters of two strokes one above the other are as high as the line. */
function sizeOf(marks: readonly Mark[], height: number): number {
  // Of two or three characters none need be whole: 次 is three marks, and the highest of them is no measure.
  if (marks.length < 8) return height;
  const heights = marks.map((mark) => mark.height).sort((a, b) => a - b);
  const tall = heights[Math.floor(heights.length * 0.85)] ?? height;
  return Math.min(height, Math.max(tall, height * 0.6));
}

/** Joins every two stretches that lie at one height, near enough and not parted, until there are none. @param reach pixels beyond which nothing is near */
function unite(stretches: readonly Stretch[], reach: number, near: Holds, parted: Holds): Stretch[] {
  const done: Stretch[] = [];
  let open: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.box.left - b.box.left)) {
    // What ends too far to the left of all that follows is over.
    const still: Stretch[] = [];
    for (const one of open) (rightOf(one.box) + reach < next.box.left ? done : still).push(one);
    open = still;
    let grown = next;
    for (let joined = true; joined;) {
      joined = false;
      for (let i = open.length - 1; i >= 0; i--) {
        const one = open[i];
        if (one === undefined || !level(one.box, grown.box) || !near(one.box, grown.box) || parted(one.box, grown.box)) continue;
        open.splice(i, 1);
        grown = { box: around([one.box, grown.box]), marks: [...one.marks, ...grown.marks] };
        joined = true;
      }
    }
    open.push(grown);
  }
  return [...done, ...open];
}

/** Whether two stand at one height: the lower of them lies for the most part within the height of the other, and is no line of smaller print beside it. */
function level(a: Box, b: Box): boolean {
  const [low, high] = a.height < b.height ? [a, b] : [b, a];
  // A comma hangs below thin print; what is no mark lies within the other's height.
  const hangs = low.height < high.height * 0.5 && low.width < high.height * 0.5;
  if (overlapY(a, b) < low.height * (hangs ? 0.2 : 0.6)) return false;
  // A word without letters that rise or hang is little more than half as high as the line it is of.
  const isWord = high.height <= low.height * 1.9 && overlapY(a, b) >= low.height * 0.95 && -overlapX(a, b) <= high.height * 0.4;
  return high.height <= low.height * 1.6 || isWord || low.width <= high.height * 1.3 || overlapX(a, b) > low.width * 0.8;
}
