import { linesAround, type Displaced, type LinesAround } from './lines-around.ts';
import type { Look } from '../raise.ts';

/** Fewest and most lines, of both columns together, that are read as woven; and how long a line of a column is, in characters. */
const [fewest, most] = [4, 16];
const [shortest, longest] = [2, 32];
/**
 * What lines must gain by being read on as the next but one each, beside being read as they stand, in the measure of seams: of newspaper prose
 * set in columns of 12 to 21 ems one in fifty thousand characters gains as much, of columns woven by two lines or more eight in ten. No one seam speaks for more than this.
 */
const least = 5;
const mostOfOne = 3;
/** Lines much shorter than the report's others stand beside a picture, or in two columns where the others stand in one: of those woven eight in ten gain as much, of the others one in seventy. */
const leastNarrow = 2.5;
const narrow = 0.65;
/** Lines that go on well with the next, of so many: woven ones do by chance alone. */
const bound = 1.4;
const oneIn = 3;
/** Below this the one line does not go on as the other. */
const apart = -0.5;
/** A title or bracket is open over a line that says nothing of it, and closed on the next but one. */
const closedThere = 3;

/** The last line of the one column ends a paragraph, so that the next of the other was taken for a new one; it goes on from the one before that as surely. */
const acrossParagraphs = 2;
const endedWell = 0.5;

interface Weave { readonly from: number; readonly to: number; readonly gain: number }

const opensTitle = /[《（][^》）]*$/u;
const closesTitle = /^[^《（》）]{0,12}[》）]/u;

/** Two columns read across, line by line one of each, so that every line reads on as the next but one. */
function weavesOf({ lines, begin, end, between, isJoint }: LinesAround): Weave[] {
  const textOf = (i: number): string => lines[i]?.text ?? '';
  const lengths = lines.slice(begin - 1, end + 1).map(({ text }) => text.length).sort((a, b) => a - b);
  const middle = lengths[lengths.length >> 1] ?? 0;
  const isNarrow = (from: number, to: number): boolean => lines.slice(from, to + 1).every(({ text }) => text.length <= middle * narrow);
  const over = (i: number): number => Math.min(mostOfOne, between(i, i + 2)) + (opensTitle.test(textOf(i)) && closesTitle.test(textOf(i + 2)) && !/[《（》）]/u.test(textOf(i + 1)) ? closedThere : 0);
  const found: Weave[] = [];
  for (let from = Math.max(0, begin - 1); from + fewest <= end + 1; from++) {
    if (!isJoint(from)) continue;
    let [gain, bad, parted] = [-between(from, from + 1), between(from, from + 1) > bound ? 1 : 0, false];
    for (let to = from + 2; to < Math.min(end + 1, from + most); to++) {
      const { length } = textOf(to);
      if (length < shortest || length > longest) break;
      if (!isJoint(to - 1)) {
        if (parted || over(to - 2) < acrossParagraphs) break;
        parted = true;
      }
      const next = isJoint(to - 1) ? between(to - 1, to) : endedWell;
      if (next > bound) bad++;
      gain += over(to - 2) - next;
      if (to - from + 1 >= fewest && bad * oneIn <= to - from && gain >= leastNarrow && (gain >= least || isNarrow(from, to))) found.push({ from, to, gain });
    }
  }
  return found;
}

/**
 * Lines of two columns that were read across: where they begin to stand in one another, and once more. Which of the two is the strange one
 * cannot be told, so that both of the first pair are named where the text goes on into it.
 */
export function wovenLines(look: Look): Displaced[] {
  const around = linesAround(look);
  if (around === undefined) return [];
  const { lines, isJoint, between } = around;
  /** Lines before it that go on as badly as woven ones stand in one another already. */
  const headOf = (from: number): number => (isJoint(from - 1) && between(from - 1, from) <= apart ? from - 1 : from);
  const taken = new Set<number>();
  return weavesOf(around).sort((a, b) => b.gain - a.gain || a.to - a.from - b.to + b.from).flatMap(({ from, to }) => {
    for (let line = from; line <= to; line++) if (taken.has(line)) return [];
    for (let line = from; line <= to; line++) taken.add(line);
    const first = headOf(headOf(from));
    return [...(first > 0 && isJoint(first - 1) ? [first] : []), first + 1, first + 3].flatMap((line) => {
      const strange = lines[line];
      return strange === undefined ? [] : [{ passage: strange.passage, from: strange.from, to: strange.to }];
    });
  });
}
