import { addBit, emptyBitmap, hasBit, ordinalsOf } from '../shard/bitmap.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { scoreOfTerm } from '../score.ts';
import type { ListedTerm } from './parts.ts';
import { scoreOf, textsOf } from './report-texts.ts';
import type { SegmentSearch } from './segment-search.ts';

/** A report that may be among the best. `score` is never less than its true one, and just that where `exact`. */
interface Candidate { readonly search: SegmentSearch; readonly ordinal: number; score: number; exact: boolean }

/** Steps that scores are sorted into, from 0 to the number of terms. */
const steps = 4096;
/** So many candidates more than are asked for are weighed by their texts before the rest is taken by what their pairs say. */
const mostRead = 800;
/** Candidates that are read at a time, more with each time. */
const firstBatch = 40;
const lastBatch = 320;

/**
 * The best of what is found, the best first, equals by the newest: rows. Where the lists tell the score, no text is read; of
 * phrases the lists tell what it is at most, and texts are read from the top until no other can be better, or too many were.
 * @param most how many; Infinity for all, which then are weighed all
 */
export function byRelevance(db: ReadDb, searches: readonly SegmentSearch[], terms: readonly ListedTerm[], most: number): number[] {
  const all = searches.map((search) => weighed(db, search, terms, most));
  const limit = most + (all.every(({ exact, search }) => exact && search.unsure === 0) ? 0 : mostRead);
  const waiting = selected(all, terms.length, limit).sort(better);
  // Those whose score was read, in order: they are taken once no other that waits can be better.
  let ready: Candidate[] = [];
  const best: Candidate[] = [];
  let batch = firstBatch;
  for (let at = 0, read = 0; best.length < most && (at < waiting.length || ready.length > 0);) {
    const next = waiting[at];
    const first = ready[0];
    if (first !== undefined && (next === undefined || better(first, next) < 0)) {
      best.push(first);
      ready = ready.slice(1);
    } else if (next !== undefined && next.exact && isSure(next)) {
      best.push(next);
      at++;
    } else {
      const some = waiting.slice(at, at + (most === Infinity ? waiting.length : batch));
      at += some.length;
      settle(db, some, terms, read < limit);
      read += some.length;
      batch = Math.min(lastBatch, batch * 2);
      ready = [...ready, ...some.filter(isSure)].sort(better);
    }
  }
  return best.map(({ search, ordinal }) => search.segment.seqs[ordinal] ?? 0);
}

const isSure = ({ search, ordinal }: Candidate): boolean => hasBit(search.found.sure, ordinal);

/** Makes sure that these are found, and reads their scores from their texts. */
function settle(db: ReadDb, candidates: readonly Candidate[], terms: readonly ListedTerm[], alsoScores: boolean): void {
  for (const search of new Set(candidates.map((one) => one.search))) {
    const own = candidates.filter((one) => one.search === search);
    const bits = emptyBitmap(search.segment.size);
    for (const { ordinal } of own) addBit(bits, ordinal);
    search.settle(bits);
    if (!alsoScores) continue;
    const open = new Map(own.filter((one) => !one.exact && isSure(one)).map((one) => [search.segment.seqs[one.ordinal] ?? 0, one]));
    for (const report of textsOf(db, [...open.keys()])) {
      const candidate = open.get(report.seq);
      if (candidate === undefined) continue;
      candidate.score = scoreOf(report, terms);
      candidate.exact = true;
    }
  }
}

function better(a: Candidate, b: Candidate): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.search === b.search) return b.ordinal - a.ordinal;
  const dayA = a.search.segment.dayAt(a.ordinal);
  const dayB = b.search.segment.dayAt(b.ordinal);
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return (b.search.segment.seqs[b.ordinal] ?? 0) - (a.search.segment.seqs[a.ordinal] ?? 0);
}

interface Weighed { readonly search: SegmentSearch; readonly ordinals: Uint32Array; readonly scores: Float64Array; readonly exact: boolean }

/** Where a score is among the steps. */
const stepOf = (score: number, terms: number): number => Math.min(steps - 1, Math.floor(score / Math.max(1, terms) * steps));

/** What every report a segment may have found scores at most. */
function weighed(db: ReadDb, search: SegmentSearch, terms: readonly ListedTerm[], most: number): Weighed {
  const { segment, found } = search;
  const ordinals = ordinalsOf(found.maybe);
  const scores = new Float64Array(ordinals.length);
  let exact = true;
  for (const term of terms) {
    const weights = segment.weigh(term, ordinals, found.maybe);
    if (weights === undefined) return read(db, search, ordinals, terms, most);
    exact &&= weights.exact;
    const own = weights.weights;
    for (let i = 0; i < ordinals.length; i++) {
      const weight = own[i] ?? 0;
      if (weight > 0) scores[i] = (scores[i] ?? 0) + scoreOfTerm(weight, segment.lengthAt(ordinals[i] ?? 0));
    }
  }
  return { search, ordinals, scores, exact };
}

/** Reports of a segment without lists that are read for a page: of more, the newest. */
const mostUnlisted = 2000;

/** The same from the texts. Those beyond what is read come last. */
function read(db: ReadDb, search: SegmentSearch, ordinals: Uint32Array, terms: readonly ListedTerm[], most: number): Weighed {
  const { segment } = search;
  const scores = new Float64Array(ordinals.length);
  const places = new Map(Array.from(ordinals, (ordinal, i) => [segment.seqs[ordinal] ?? 0, i]));
  const seqs = [...places.keys()];
  const wanted = most === Infinity ? seqs : seqs.slice(-mostUnlisted);
  for (let from = 0; from < wanted.length; from += 500) {
    for (const report of textsOf(db, wanted.slice(from, from + 500))) scores[places.get(report.seq) ?? 0] = scoreOf(report, terms);
  }
  return { search, ordinals, scores, exact: true };
}

/** Those with the highest scores: as many as asked for at least, and all equals of the last. */
function selected(all: readonly Weighed[], terms: number, most: number): Candidate[] {
  const counts = new Uint32Array(steps);
  for (const { scores } of all) {
    for (let i = 0; i < scores.length; i++) {
      const step = stepOf(scores[i] ?? 0, terms);
      counts[step] = (counts[step] ?? 0) + 1;
    }
  }
  let lowest = steps - 1;
  for (let count = counts[lowest] ?? 0; count < most && lowest > 0; count += counts[lowest] ?? 0) lowest--;
  return all.flatMap(({ search, ordinals, scores, exact }) => {
    const chosen: Candidate[] = [];
    for (let i = 0; i < scores.length; i++) {
      const score = scores[i] ?? 0;
      if (stepOf(score, terms) >= lowest) chosen.push({ search, ordinal: ordinals[i] ?? 0, score, exact });
    }
    return chosen;
  });
}
