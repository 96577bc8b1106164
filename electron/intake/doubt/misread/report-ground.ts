import { beside } from '../context/beside.ts';
import { grammar } from './how-sure.ts';
import type { Misread } from './misread-words.ts';

/** One run of a report: its characters, the score of its likeliest way as a power of ten, and what may be misread in it. */
export interface TriedRun { readonly text: string; readonly score: number; readonly found: readonly Misread[] }

/**
 * A character of ordinary prose has this share of the likeliest way, as a power of ten. Prose of a trade has less, and what no list has is seldom a
 * slip there: so much more is asked for each power of ten, and less of what reads better than most. A short report is taken for ordinary,
 * as if it had so many characters more.
 */
const ordinary = -2.45;
const byStrangeness = 2;
const unseen = 100;
const leastAsked = -0.4;
const mostAsked = 2;
/** Words misread for sure, by so much gain, say nothing of the trade: what they cost the text is given back. */
const surely = 0.8;
/**
 * A character that the report has elsewhere, oftener than prose has it, belongs to what it is about: 氨 in a report on ammonia stands in 脱氨 by
 * right. So much more is asked for each power of ten by which it is oftener; some is added to both counts, as single ones say little. What every
 * sentence has is no topic.
 */
const byTopic = 2.8;
const someMore = 0.3;
/** Least that can be asked beside: what misses more cannot be doubted. */
export const mostGiven = -leastAsked;

/** What a report asks beside of a word in it, as a power of ten: by how ordinary its text is, and by what it is about. */
export function askedByReport(runs: readonly TriedRun[]): (one: Misread, run: string) => number {
  const counts = new Map<string, number>();
  let [length, score] = [unseen, ordinary * unseen];
  for (const run of runs) {
    length += run.text.length;
    score += run.score;
    for (const { gain, lift } of run.found) if (gain - mostGiven >= surely) score += lift;
    for (const unit of run.text) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const strange = Math.max(leastAsked, Math.min(mostAsked, byStrangeness * (ordinary - score / length)));
  return ({ at, rule }, run) => {
    if (rule === 'two-characters-swapped' || grammar.has(run.charAt(at))) return strange;
    const expected = 10 ** beside().shareOf(run.charCodeAt(at)) * (length - unseen);
    const elsewhere = (counts.get(run.charAt(at)) ?? 1) - 1;
    return strange + byTopic * Math.max(0, Math.log10((elsewhere + someMore) / (expected + someMore)));
  };
}
