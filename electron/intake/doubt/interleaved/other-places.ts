import { far, type LinesAround } from './lines-around.ts';
import type { Seam } from './seams.ts';

/** Above this a line goes on with its neighbour. */
export const bound = 1.4;
/** Where lines were exchanged both places gain. */
const eachSide = 0.5;

/** What is gained at the best other place that the line could be put to. */
export function bestPlace({ lines, between, isJoint }: LinesAround, i: number): Seam {
  let best = -3;
  for (let place = Math.max(0, i - far); place < Math.min(lines.length - 1, i + far); place++) {
    if (place !== i - 1 && place !== i && isJoint(place) && between(place, place + 1) <= bound) best = Math.max(best, between(place, i) + between(i, place + 1) - between(place, place + 1));
  }
  return best;
}

export function bestExchange({ lines, between, isJoint }: LinesAround, i: number): Seam {
  let best = -3;
  for (let other = Math.max(1, i - far); other < Math.min(lines.length - 1, i + far); other++) {
    if (Math.abs(other - i) < 2 || !isJoint(other - 1) || !isJoint(other) || between(other - 1, other) > bound || between(other, other + 1) > bound) continue;
    const there = between(i - 1, other) + between(other, i + 1) - between(i - 1, i) - between(i, i + 1);
    if (there < eachSide) continue;
    const here = between(other - 1, i) + between(i, other + 1) - between(other - 1, other) - between(other, other + 1);
    if (here >= eachSide) best = Math.max(best, there + here);
  }
  return best;
}

/** Each seam is asked for by several lines. */
export function remembered({ between, lines }: LinesAround): LinesAround['between'] {
  const seams = new Map<number, Seam>();
  return (i, j) => {
    const key = i * lines.length + j;
    const known = seams.get(key) ?? between(i, j);
    seams.set(key, known);
    return known;
  };
}

