import type { ReadDb } from '../../archive/sql.ts';
import { addBit, emptyBitmap, hasBit } from '../shard/bitmap.ts';
import { Candidates, type Candidate } from './candidates.ts';
import type { ListedTerm } from './parts.ts';
import { scoreOf, textsOf } from './report-texts.ts';
import { fromLists, fromTexts } from './score-candidates.ts';
import type { SegmentSearch } from './segment-search.ts';
import { isToldByLists } from './term-tokens.ts';

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
  const limit = most + (searches.every(({ unsure, segment }) => unsure === 0 && terms.every((term) => isToldByLists(segment, term))) ? 0 : mostRead);
  const candidates = new Candidates(limit, terms.length);
  for (const search of searches) if (!fromLists(search, terms, candidates)) fromTexts(db, search, terms, most, candidates);
  const waiting = candidates.best().sort(better);
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
