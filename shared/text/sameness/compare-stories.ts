import { differingFigures, figuresAt, type FiguresAt } from './figures-at.ts';
import { shinglesOf } from './shingles.ts';
import { storyUnits, type StoryUnits } from './story-units.ts';

/** A text as it is held against another one. */
export interface StoryShape {
  /** Its shingles of 5 Han characters or 2 words, each once, sorted. */
  readonly shingles: Int32Array;
  /** How long it is: 1 a Han character, 3 a word. */
  readonly weight: number;
  /** Its numbers, read when they are asked for first: most texts differ too much for them to count. */
  readonly figures: () => FiguresAt;
}

/** How two texts are alike, each figure from 0 to 1. */
export interface Likeness {
  /** Shingles in common against those of either: Jaccard. */
  readonly alike: number;
  /** Shingles in common against those of the shorter text: how much of it the longer one holds. */
  readonly held: number;
  /** The shorter text's shingles against the longer one's. */
  readonly length: number;
  readonly same: boolean;
}

const shingleWeight = 5;
/** A lighter text is the same only when all of it is: so short a one is mostly form. */
const lightest = 30;
/** How much of a short text must stand in the other one, and of a long one; between them in proportion to length. */
const short = { weight: 60, held: 0.85 };
const long = { weight: 200, held: 0.68 };
/** Of the numbers between the same words so many may differ, as misreading makes them; where more do, it is a form filled in anew. */
const mostDiffering = 0.29;

/** @param units those of the text, where they are known already */
export function shapeOf(text: string, units: StoryUnits = storyUnits(text)): StoryShape {
  let weight = 0;
  for (let i = 0; i < units.weights.length; i++) weight += units.weights[i] ?? 0;
  let figures: FiguresAt | undefined;
  return { shingles: eachOnce(shinglesOf(units, shingleWeight).sort()), weight, figures: () => (figures ??= figuresAt(text)) };
}

/** A sorted array without what stands in it twice, in its own place. */
function eachOnce(sorted: Int32Array): Int32Array {
  let n = 0;
  for (let i = 0; i < sorted.length; i++) {
    const hash = sorted[i] ?? 0;
    if (n === 0 || hash !== sorted[n - 1]) sorted[n++] = hash;
  }
  return sorted.subarray(0, n);
}

function inCommon(one: Int32Array, other: Int32Array): number {
  let [i, j, common] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const difference = (one[i] ?? 0) - (other[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common;
}

function heldOf(weight: number): number {
  const part = Math.min(1, Math.max(0, (weight - short.weight) / (long.weight - short.weight)));
  return short.held + part * (long.held - short.held);
}

/**
 * Whether two texts are the same story: the shorter one stands in the longer but for what misreading and editing change,
 * and their numbers agree. Notices and statistics that come again in the same words with other dates and numbers are not.
 * The same whichever comes first.
 */
export function compareStories(one: StoryShape, other: StoryShape): Likeness {
  const [less, more] = [Math.min(one.shingles.length, other.shingles.length), Math.max(one.shingles.length, other.shingles.length)];
  if (less === 0) return { alike: 0, held: 0, length: 0, same: false };
  const common = inCommon(one.shingles, other.shingles);
  const held = common / less;
  const weight = Math.min(one.weight, other.weight);
  const enough = weight < lightest ? common === more : held >= heldOf(weight);
  const same = enough && differingFigures(one.figures(), other.figures()) <= mostDiffering;
  return { alike: common / (less + more - common), held, length: less / more, same };
}
