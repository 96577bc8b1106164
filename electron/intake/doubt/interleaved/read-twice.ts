import { pairLatticeOf, type PairLattice } from '../context/pair-lattice.ts';
import { wordList } from '../words/load-words.ts';
import type { Stretch } from '../figures/figures-faint.ts';
import type { Look } from '../raise.ts';
import { reach, runsOf, shownBeside } from './runs.ts';

/** Han of a stretch that is looked for elsewhere on the page; how much of a page is looked at, and how many places of one stretch. */
const [shortest, longest] = [5, 25];
const mostPlaces = 4;
/** What the text must gain without the stretch, and how well it must go on there; and how well the stretch goes on at its other place. Powers of ten. */
const leastGain = 1.7;
const leastAcross = 1.3;
const leastThere = 0.5;
const mostBefore = -0.2;

const indexes = new WeakMap<Look['written'], ReadonlyMap<string, readonly number[]>>();

/** Places of what the page writes twice or more, by its first characters. */
function repeatedOn({ page, written }: Look): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(written);
  if (known !== undefined) return known;
  const first = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  for (const { 0: run, index } of runsOf(page.slice(0, reach))) {
    for (let i = 0; i + shortest <= run.length; i++) {
      const words = run.slice(i, i + shortest);
      const at = first.get(words);
      if (at === undefined) first.set(words, index + i);
      else repeated.set(words, [...(repeated.get(words) ?? [at]), index + i].slice(0, mostPlaces + 1));
    }
  }
  indexes.set(written, repeated);
  return repeated;
}

const isHan = (text: string, at: number): boolean => /[\u4e00-\u9fff]/u.test(text.charAt(at));

/** What a text gains by being read on over a place; what stands beside a mark begins or ends there by right. */
function jointIn(text: string, at: number): number {
  if (!isHan(text, at - 1) || !isHan(text, at)) return Infinity;
  const [before, after] = [/[\u4e00-\u9fff]{1,40}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '', /^[\u4e00-\u9fff]{1,40}/u.exec(text.slice(at, at + 40))?.[0] ?? ''];
  return pairLatticeOf(wordList(), before + after).jointAt(before.length);
}

/** Words that the page has in another place, where they go on well at both ends, and that stand here between two that go on with each other. */
export function readTwice(run: string, lattice: PairLattice, look: Look): Stretch[] {
  const repeated = repeatedOn(look);
  const found: Stretch[] = [];
  for (let from = 1; from + shortest < run.length; from++) {
    const there = repeated.get(run.slice(from, from + shortest));
    if (there === undefined || there.length > mostPlaces) continue;
    for (const place of there) {
      if (place > 0 && look.page.charAt(place - 1) === run.charAt(from - 1)) continue;
      let length = shortest;
      while (length < longest && from + length < run.length && look.page.charAt(place + length) === run.charAt(from + length)) length++;
      // The last character may be the same on either side of the joint by chance.
      const size = [length, length - 1].find((tried) => tried >= shortest && from + tried < run.length && isBetter(lattice, run.slice(from, from + tried), from, jointIn(look.page, place)) && Math.min(jointIn(look.page, place), jointIn(look.page, place + tried)) >= leastThere);
      if (size !== undefined) { found.push({ from: Math.max(0, from - shownBeside), to: Math.min(run.length, from + size + shownBeside) }); break; }
    }
  }
  return found;
}

/**
 * At its other place the stretch begins within a word: `本地孩子养改善计划` beside `营养改善计划`. Nothing that is said twice begins there, but
 * the rest of a place that is written two ways (`东岭镇` and `东屿镇`), and what is asked of somebody (`一边请村干部` beside `申请村干部`).
 */
const withinWord = 4;
const besideWord = 1.2;
const mostBehind = 0.2;
const saidTwice = /^(?:.?[省市县区乡镇村]|[请让给把被向对与和在从由为叫派])/u;

function isBetter(lattice: PairLattice, words: string, from: number, there: number): boolean {
  const to = from + words.length;
  const here = lattice.jointAt(from);
  if (there >= withinWord && there < Infinity) return here <= besideWord && lattice.jointAt(to) <= mostBehind && !saidTwice.test(words);
  if (here > mostBefore) return false;
  const joined = lattice.jointWith(from, lattice, to);
  return joined >= leastAcross && joined - here - lattice.jointAt(to) >= leastGain;
}
