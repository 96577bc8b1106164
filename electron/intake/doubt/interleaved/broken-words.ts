import { beside, type Beside } from '../context/beside.ts';
import { pairLatticeOf, type PairLattice } from '../context/pair-lattice.ts';
import { longestWord, noWord, wordPairs } from '../context/word-pairs.ts';
import type { Stretch } from '../figures/figures-faint.ts';
import { wordList } from '../words/load-words.ts';
import { hanRuns, isHanUnit } from './runs.ts';

/** Characters of a piece of another column. */
const [shortest, longest] = [4, 25];
/** Above this the text goes on well at an end of the piece. A power of ten, as all joints. */
const mostJoined = 0.5;
/** What the text must gain without the piece to be weighed at all. */
const leastGain = 4;
/** Parts of the broken word on either side, and all of it, in characters. */
const mostOfWord = 3;
const wholeWord = 4;
/** A mark between two words ends the one before it: no word goes on there. */
const beginsClause = /[，。、；：！？”“（）《》,;:!?()]/u;
const opens = /[“（《(]/u;

/** A text's runs of Han as they lie in it: the lattice at each place, and where its run begins. */
interface Laid { readonly text: string; readonly units: Uint16Array; readonly lattices: readonly (PairLattice | undefined)[]; readonly begins: Int32Array }

function layRuns(text: string): Laid {
  const lattices: (PairLattice | undefined)[] = Array.from({ length: text.length });
  const begins = new Int32Array(text.length);
  for (const { 0: run, index } of hanRuns(text)) {
    lattices.fill(pairLatticeOf(wordList(), run), index, index + run.length);
    begins.fill(index, index, index + run.length);
  }
  return { text, units: Uint16Array.from(text, (unit) => unit.charCodeAt(0)), lattices, begins };
}

/** What is gained by reading on over a place; nothing where no two Han of one run meet. */
function jointAt({ lattices, begins }: Laid, at: number): number {
  const lattice = lattices[at];
  return lattice === undefined || lattices[at - 1] !== lattice || begins[at] === at ? 0 : lattice.jointAt(at - (begins[at] ?? 0));
}

/** A word of which the one part stands before a piece and the other after it. */
interface Broken { readonly from: number; readonly to: number; readonly before: number; readonly after: number; readonly share: number }

const across = new Uint16Array(longestWord);

/** The longest word that lies across two places. */
function wordOver({ units, begins, lattices }: Laid, from: number, to: number): Broken | undefined {
  const model = wordPairs();
  if (!model.mayStandBeside(units[from - 1] ?? 0, units[to] ?? 0)) return undefined;
  let best: Broken | undefined;
  for (let before = 1; before <= mostOfWord && from - before >= (begins[from - 1] ?? 0); before++) {
    across.set(units.subarray(from - before, from));
    for (let after = 1; before + after <= wholeWord && after <= mostOfWord && lattices[to + after - 1] === lattices[to]; after++) {
      across[before + after - 1] = units[to + after - 1] ?? 0;
      const word = model.numberOf(across, 0, before + after);
      if (word === noWord || (best !== undefined && before + after <= best.before + best.after && model.shareOf(word) <= best.share)) continue;
      best = { from, to, before, after, share: model.shareOf(word) };
    }
  }
  return best;
}

/** How much oftener than by chance the characters at a place stand side by side; nothing is said of what is no Han. */
const besideAt = ({ units }: Laid, characters: Beside, at: number): number => (isHanUnit(units[at - 1] ?? 0) && isHanUnit(units[at] ?? 0) ? characters.says(units[at - 1], units[at]) : 0);

/**
 * What all that is seen says: a logistic regression over pieces of 5 to 18 characters put into sound sentences wherever, against pieces of sound
 * ones. `least` is above every one of 136,000 sound characters; of the pieces put into a word three in ten are above it.
 */
const least = 3.8;
function weightOf(laid: Laid, { from, to, before, after, share }: Broken, gain: number): number {
  const { text, lattices, begins } = laid;
  const characters = beside();
  const [head, tail] = [from - (begins[from - 1] ?? 0), to - (begins[to] ?? 0)];
  const ends = lattices[from - 1]?.words().some((word) => word.to === head) ?? false;
  const next = lattices[to]?.words().find((word) => word.from <= tail && word.to > tail);
  const piece = text.slice(from, to);
  return -1.79 + 1.12 * gain - 0.35 * jointAt(laid, from) - 0.79 * jointAt(laid, to) - 0.3 * besideAt(laid, characters, from) - 0.65 * besideAt(laid, characters, to)
    // A common word, and a long one, is hardly made by chance.
    + 0.93 * share + 0.58 * (before + after)
    - 0.59 * Number(ends) + 0.9 * Number(next?.isExpected === true)
    // The same words go on after either: `县侨联联合[县]农业农村局`.
    - 1.48 * Number(piece.includes(text.charAt(from - 1))) - 1.26 * Number(piece.includes(text.charAt(to)));
}

/** Pieces of another column, marks and figures among them, that stand within a word: `用闽[每天早晚各巡查一]南话讲解`. What is named is the word with what parts it. */
export function brokenWords(text: string): Stretch[] {
  const laid = layRuns(text);
  const { lattices, begins } = laid;
  const found: (Stretch & { readonly weight: number })[] = [];
  for (let from = 1; from < text.length; from++) {
    const left = lattices[from - 1];
    if (left === undefined || beginsClause.test(text.charAt(from)) || jointAt(laid, from) > mostJoined) continue;
    for (let to = from + shortest; to <= Math.min(text.length - 1, from + longest); to++) {
      const right = lattices[to];
      if (right === undefined || opens.test(text.charAt(to - 1)) || jointAt(laid, to) > mostJoined) continue;
      const word = wordOver(laid, from, to);
      if (word === undefined) continue;
      const gain = left.jointWith(from - (begins[from - 1] ?? 0), right, to - (begins[to] ?? 0)) - jointAt(laid, from) - jointAt(laid, to);
      const weight = gain < leastGain ? -Infinity : weightOf(laid, word, gain);
      if (weight >= least) found.push({ from: from - word.before, to: to + word.after, weight });
    }
  }
  const named: Stretch[] = [];
  for (const { from, to } of found.sort((a, b) => b.weight - a.weight)) if (!named.some((other) => from < other.to && other.from < to)) named.push({ from, to });
  return named;
}
