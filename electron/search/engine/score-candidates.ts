import type { ReadDb } from '../../archive/sql.ts';
import { damping, scoreBeside, scoreOfTerm } from '../score.ts';
import { addBit, countBits, emptyBitmap, hasBit, keepOnly, lowestBit, ordinalsOf, removeAll, type Bitmap } from '../shard/bitmap.ts';
import type { Candidates } from './candidates.ts';
import type { ListedTerm } from './parts.ts';
import { scoreOf, textsOf } from './report-texts.ts';
import type { Heavier } from './segment.ts';
import type { SegmentSearch } from './segment-search.ts';
import { isToldByLists } from './term-tokens.ts';

/** Where a term stands in a segment: `there` undefined where in all that may be found. Reports in which it weighs more than 1 ascend. */
interface Standing { readonly there: Bitmap | undefined; readonly ordinals: Uint16Array; readonly weights: Uint16Array; at: number }

/**
 * Scores what a segment may have found by its lists. Most reports have every word once: they differ in length alone, and are gone through from the
 * shortest on, until there are enough better ones. Only the others are weighed one by one. False where the segment has no lists.
 */
export function fromLists(search: SegmentSearch, terms: readonly ListedTerm[], candidates: Candidates): boolean {
  const { segment, found: { maybe } } = search;
  const seen = emptyBitmap(segment.size);
  const standings: Standing[] = [];
  const exact = terms.every((term) => isToldByLists(segment, term));
  for (const term of terms) {
    const heavier = segment.heavier(term);
    if (heavier === undefined) return false;
    const there = segment.find(term).maybe;
    standings.push({ there: isWithin(maybe, there) ? undefined : there, ...within(heavier, maybe, seen), at: 0 });
  }
  // No term adds as much as 1: where enough are better than those with fewer words can be, these are not looked at.
  for (const { bits, words } of byWords(maybe, standings).filter(({ bits: some }) => some.some((word) => word !== 0))) {
    if (!candidates.wants(words)) break;
    scoreHeavier(search, keepOnly(bits.slice(), seen), standings, exact, candidates);
    scoreOthers(search, removeAll(bits, seen), words, standings, exact, candidates);
  }
  return true;
}

/** So many terms are told apart by how many of them stand in a report. */
const mostTold = 8;

/** Reports by how many of the terms stand in each at most, the most first. */
function byWords(maybe: Bitmap, standings: readonly Standing[]): { readonly bits: Bitmap; readonly words: number }[] {
  const told = standings.flatMap(({ there }) => there ?? []);
  if (told.length > mostTold) return [{ bits: maybe.slice(), words: standings.length }];
  const everywhere = standings.length - told.length;
  const groups = [maybe.slice()];
  for (const there of told) {
    groups.push(emptyBitmap(maybe.length * 32));
    for (let words = groups.length - 2; words >= 0; words--) {
      const [here, more] = [groups[words], groups[words + 1]];
      if (here === undefined || more === undefined) continue;
      for (let i = 0; i < here.length; i++) {
        const word = here[i] ?? 0;
        more[i] = (more[i] ?? 0) | (word & (there[i] ?? 0));
        here[i] = word & ~(there[i] ?? 0);
      }
    }
  }
  return groups.map((bits, words) => ({ bits, words: everywhere + words })).reverse();
}

function scoreHeavier(search: SegmentSearch, bits: Bitmap, standings: readonly Standing[], exact: boolean, candidates: Candidates): void {
  const lengths = search.segment.lengths();
  for (const standing of standings) standing.at = 0;
  for (let i = 0; i < bits.length; i++) {
    for (let word = bits[i] ?? 0; word !== 0; word &= word - 1) {
      const ordinal = (i << 5) + lowestBit(word);
      const damped = damping(lengths[ordinal] ?? 0);
      let score = 0;
      for (const standing of standings) {
        const { ordinals } = standing;
        while ((ordinals[standing.at] ?? Infinity) < ordinal) standing.at++;
        if (ordinals[standing.at] === ordinal) score += scoreBeside(standing.weights[standing.at] ?? 0, damped);
        else if (standing.there === undefined || hasBit(standing.there, ordinal)) score += scoreBeside(1, damped);
      }
      candidates.add(search, ordinal, score, exact);
    }
  }
}

/** Those with every word once, the shortest first. @param words how many of the terms stand in each at most */
function scoreOthers(search: SegmentSearch, bits: Bitmap, words: number, standings: readonly Standing[], exact: boolean, candidates: Candidates): void {
  const { segment } = search;
  const lengths = segment.lengths();
  let left = countBits(bits);
  for (const ordinal of left > 0 ? segment.shortest() : []) {
    if (!hasBit(bits, ordinal)) continue;
    const once = scoreOfTerm(1, lengths[ordinal] ?? 0);
    // None that is left has more, however it is summed up.
    if (!candidates.wants(once * words * (1 + Number.EPSILON * words))) return;
    let score = 0;
    for (const { there } of standings) if (there === undefined || hasBit(there, ordinal)) score += once;
    candidates.add(search, ordinal, score, exact);
    if (--left === 0) return;
  }
}

/** Whether all of a set are in another. */
const isWithin = (bits: Bitmap, others: Bitmap): boolean => bits.every((word, i) => (word & ~(others[i] ?? 0)) === 0);

/** Those of a list that are in a set; they are added to another. */
function within({ ordinals, weights, count }: Heavier, wanted: Bitmap, seen: Bitmap): Pick<Standing, 'ordinals' | 'weights'> {
  const some = { ordinals: new Uint16Array(count), weights: new Uint16Array(count) };
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const ordinal = ordinals[i] ?? 0;
    if (!hasBit(wanted, ordinal)) continue;
    addBit(seen, ordinal);
    some.ordinals[kept] = ordinal;
    some.weights[kept++] = weights[i] ?? 0;
  }
  return { ordinals: some.ordinals.subarray(0, kept), weights: some.weights.subarray(0, kept) };
}

/** Reports of a segment without lists that are read for a page: of more, the newest. */
const mostUnlisted = 2000;

/** Scores them by their texts. Those beyond what is read come last. */
export function fromTexts(db: ReadDb, search: SegmentSearch, terms: readonly ListedTerm[], most: number, candidates: Candidates): void {
  const { segment } = search;
  const ordinals = ordinalsOf(search.found.maybe);
  const unread = most === Infinity ? 0 : Math.max(0, ordinals.length - mostUnlisted);
  for (const ordinal of ordinals.subarray(0, unread)) candidates.add(search, ordinal, 0, true);
  for (let from = unread; from < ordinals.length; from += batch) {
    const some = new Map(Array.from(ordinals.subarray(from, from + batch), (ordinal) => [segment.seqs[ordinal] ?? 0, ordinal]));
    for (const report of textsOf(db, [...some.keys()])) candidates.add(search, some.get(report.seq) ?? 0, scoreOf(report, terms), true);
  }
}

/** Reports whose texts are read at a time. */
const batch = 500;
