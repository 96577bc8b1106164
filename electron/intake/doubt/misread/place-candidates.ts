import { beside } from '../context/beside.ts';
import { latticeOf } from '../words/lattice.ts';
import { shareOf } from '../words/cut-words.ts';
import { wordList } from '../words/load-words.ts';
import { unitAt } from '../words/word-list.ts';
import { likenessInNames } from './name-likeness.ts';
import { placeStems, type PlaceStem } from './place-stems.ts';

/** A stretch of the page that is no place, one character from one that is, and what is said of it there. */
export interface PlaceCandidate {
  readonly stem: string;
  readonly right: PlaceStem;
  /** How like the character read is to the place's own. */
  readonly likeness: number;
  /** Share of the place's own character in running text, and how much commoner the one that is read is: natural logarithms. */
  readonly meant: number;
  readonly commoner: number;
  /** What the likeliest cut of the run gains by the place, as a natural logarithm. */
  readonly gain: () => number;
  /** Text of the page before and after it. */
  readonly left: string;
  readonly rest: string;
}

/** Where the page is looked at, how far a run goes, and how much is seen before and after a stretch, in characters. */
const runs = /[\u4e00-\u9fff]{2,400}/g;
const seen = 8;
/** The least likeness that is looked at. */
const leastLike = 0.9;
/** A place that the word list does not have counts as one that it has some ten times. */
const unlisted = -15.5;
/** A stem that is a word so common, about 35 times in the corpus, is left alone. */
const leastWord = Math.log(35 / 60_000_000);

/** The only character of a stretch that is another than the place's; -1 where there is none, or more. */
function differsAt(text: string, from: number, stem: string): number {
  let at = -1;
  for (let k = 0; k < stem.length; k++) {
    if (stem.charCodeAt(k) === text.charCodeAt(from + k)) continue;
    if (at >= 0) return -1;
    at = k;
  }
  return at;
}

function gainOf(run: string, from: number, stem: string): number {
  const { before, after } = latticeOf(wordList(), run);
  return (before[from] ?? 0) + Math.max(shareOf(wordList(), stem), unlisted) + (after[from + stem.length] ?? 0) - (before.at(-1) ?? 0);
}

/** Share of a character in running text, a natural logarithm. Each list has some that its sources name too often (浠 of a novel's heroine): the lesser is taken. */
export function shareOfCharacter(text: string, at: number): number {
  return Math.min(wordList().shareOfUnit(unitAt(text, at)), beside().shareOf(text.charCodeAt(at)) * Math.LN10);
}

/** Every stretch of a page that is one character from a place and none itself. */
export function* placeCandidates(page: string): Generator<PlaceCandidate> {
  const { byName, byUnit } = placeStems();
  const list = wordList();
  for (const { 0: run, index } of page.matchAll(runs)) {
    for (let from = 0; from + 1 < run.length; from++) {
      for (const [at, places] of byUnit.entries()) {
        for (const right of places.get(run.charCodeAt(from + at)) ?? []) {
          const end = from + right.stem.length;
          const k = end > run.length ? -1 : differsAt(run, from, right.stem);
          // Each is met once: by the first of its characters that is read right.
          if (k < 0 || at !== (k === 0 ? 1 : 0)) continue;
          const likeness = likenessInNames(run.charCodeAt(from + k), right.stem.charCodeAt(k));
          if (likeness < leastLike) continue;
          const stem = run.slice(from, end);
          if (byName.has(stem) || (list.has(stem) && shareOf(list, stem) > leastWord)) continue;
          const meant = shareOfCharacter(right.stem, k);
          yield {
            stem, right, likeness, meant, commoner: shareOfCharacter(run, from + k) - meant, gain: () => gainOf(run, from, right.stem),
            left: page.slice(Math.max(0, index + from - seen), index + from), rest: page.slice(index + end, index + end + seen),
          };
        }
      }
    }
  }
}
