import type { SegmentSearch } from './segment-search.ts';

/** A report that may be among the best. `score` is never less than its true one, and just that where `exact`. */
export interface Candidate { readonly search: SegmentSearch; readonly ordinal: number; score: number; exact: boolean }

/** Steps that scores are sorted into, from 0 to the number of terms. */
const steps = 4096;

/** Candidates as they are come upon; those that so many others are better than are let go of. */
export class Candidates {
  private readonly limit: number;
  private readonly scale: number;
  private readonly counts = new Uint32Array(steps);
  private all: Candidate[] = [];
  private lowest = 0;
  private sinceRaised = 0;

  /** @param limit how many are wanted at least; all equals of the last of them are kept  @param terms how many terms a score is the sum of */
  constructor(limit: number, terms: number) {
    this.limit = limit;
    this.scale = steps / Math.max(1, terms);
  }

  /** Whether one with this score, or one with a lower score, could still be among them. */
  wants(score: number): boolean {
    return this.stepOf(score) >= this.lowest;
  }

  add(search: SegmentSearch, ordinal: number, score: number, exact: boolean): void {
    const step = this.stepOf(score);
    if (step < this.lowest) return;
    this.all.push({ search, ordinal, score, exact });
    this.counts[step] = (this.counts[step] ?? 0) + 1;
    if (++this.sinceRaised > this.limit) this.raise();
  }

  best(): Candidate[] {
    this.raise();
    return this.all;
  }

  private raise(): void {
    this.sinceRaised = 0;
    let lowest = steps - 1;
    for (let count = this.counts[lowest] ?? 0; count < this.limit && lowest > 0; count += this.counts[lowest] ?? 0) lowest--;
    if (lowest === this.lowest) return;
    this.lowest = lowest;
    this.all = this.all.filter(({ score }) => this.stepOf(score) >= lowest);
  }

  private stepOf(score: number): number {
    return Math.min(steps - 1, Math.floor(score * this.scale));
  }
}
