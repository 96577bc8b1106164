import type { Mark } from '../marks.ts';
import { bottomOf, overlapX, overlapY, rightOf } from '../pixels.ts';

/** Sizes of running text: a mark that is a whole character, the farthest neighbour that is looked at. */
const [smallest, largest] = [0.65, 1.25];
const farthest = 2.5;
/** By how much nearer one neighbour stands than the other to tell, how many marks tell at least, and how many more of one kind than of the other. */
const nearer = 0.6;
const fewest = 12;
const more = 2.5;

/**
 * Whether a page's lines run downwards (竖排): its characters stand nearer to the one below than to the one beside them. Asked of
 * characters that are one mark each, as their parts have other neighbours.
 * @param marks those of text
 * @param size of the running text, in pixels
 */
export function isSetDownwards(marks: readonly Mark[], size: number): boolean {
  const places = new Map<number, Mark[]>();
  const keyOf = (x: number, y: number): number => Math.floor(x / size) * 65_536 + Math.floor(y / size);
  for (const mark of marks) {
    if (Math.max(mark.width, mark.height) < size * 0.2) continue;
    for (let x = Math.floor(mark.left / size); x <= Math.floor(rightOf(mark) / size); x++) {
      for (let y = Math.floor(mark.top / size); y <= Math.floor(bottomOf(mark) / size); y++) {
        const key = x * 65_536 + y;
        const there = places.get(key);
        if (there === undefined) places.set(key, [mark]); else there.push(mark);
      }
    }
  }
  const around = (mark: Mark, across: boolean): number => {
    let gap = farthest * size;
    for (let step = 0; step <= farthest + 1; step++) {
      for (let beside = 0; beside <= 1; beside += 0.5) {
        const [x, y] = across ? [rightOf(mark) + step * size, mark.top + beside * mark.height] : [mark.left + beside * mark.width, bottomOf(mark) + step * size];
        for (const other of places.get(keyOf(x, y)) ?? []) {
          if (other === mark) continue;
          const [shared, apart] = across ? [overlapY(mark, other), other.left - rightOf(mark)] : [overlapX(mark, other), other.top - bottomOf(mark)];
          if (shared > 0.3 * size && apart > -0.1 * size) gap = Math.min(gap, Math.max(apart, 0.02 * size));
        }
      }
    }
    return gap;
  };
  let [down, level] = [0, 0];
  for (const mark of marks) {
    if (Math.min(mark.width, mark.height) < smallest * size || Math.max(mark.width, mark.height) > largest * size) continue;
    const [beside, below] = [around(mark, true), around(mark, false)];
    if (below < nearer * beside) down++;
    else if (beside < nearer * below) level++;
  }
  return down >= fewest && down > level * more;
}
