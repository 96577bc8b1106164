import { mostWeight } from '../score.ts';
import type { List } from './list-encoder.ts';
import { TokenIds } from './token-ids.ts';

const pieceBits = 16;
/** Entries of one piece of what is collected: arrays that grow by copying would take twice the memory. */
const piece = 1 << pieceBits;

/** Collects which tokens stand in which reports, report by report, and hands them on term by term. */
export class PostingsBuilder {
  private readonly tokens = new TokenIds();
  private readonly ids: Uint32Array[] = [];
  private readonly weights: Uint16Array[] = [];
  /** Entries before each report. */
  private readonly starts: number[] = [];
  private entries = 0;
  /** Of each token, the last report it stood in and its entry there. */
  private lastReport = new Int32Array(1 << 16).fill(-1);
  private lastEntry = new Uint32Array(1 << 16);
  private weight = 1;

  /** What follows is the text of the next report. */
  begin(): void {
    this.starts.push(this.entries);
  }

  /** @param searched a text of the report in searched form  @param weight what each token of it counts */
  add(searched: string, weight: number): void {
    this.weight = weight;
    this.tokens.each(searched, this.enter);
  }

  private readonly enter = (id: number): void => {
    const report = this.starts.length - 1;
    if (id >= this.lastReport.length) this.grow();
    if (this.lastReport[id] === report) {
      const entry = this.lastEntry[id] ?? 0;
      const weights = this.weights[entry >>> pieceBits];
      if (weights !== undefined) weights[entry & (piece - 1)] = Math.min(mostWeight, (weights[entry & (piece - 1)] ?? 0) + this.weight);
      return;
    }
    this.lastReport[id] = report;
    this.lastEntry[id] = this.entries;
    const place = this.entries & (piece - 1);
    if (place === 0) {
      this.ids.push(new Uint32Array(piece));
      this.weights.push(new Uint16Array(piece));
    }
    const ids = this.ids[this.entries >>> pieceBits];
    const weights = this.weights[this.entries >>> pieceBits];
    if (ids !== undefined && weights !== undefined) {
      ids[place] = id;
      weights[place] = this.weight;
    }
    this.entries++;
  };

  private grow(): void {
    const { lastReport, lastEntry } = this;
    this.lastReport = new Int32Array(lastReport.length * 2).fill(-1);
    this.lastReport.set(lastReport);
    this.lastEntry = new Uint32Array(lastEntry.length * 2);
    this.lastEntry.set(lastEntry);
  }

  /** Every token in order of its code units, with the reports it stands in, ascending, and its weight in each: the arrays are the same for all. The builder is empty afterwards. */
  finish(take: (token: string, list: List) => void): void {
    const { tokens, entries } = this;
    const ends = new Uint32Array(tokens.size + 1);
    this.ids.forEach((ids, i) => {
      for (let at = 0; at < Math.min(piece, entries - i * piece); at++) {
        const id = (ids[at] ?? 0) + 1;
        ends[id] = (ends[id] ?? 0) + 1;
      }
    });
    for (let id = 1; id < ends.length; id++) ends[id] = (ends[id] ?? 0) + (ends[id - 1] ?? 0);
    const ordinals = new Uint16Array(entries);
    const weights = new Uint16Array(entries);
    this.starts.forEach((start, report) => {
      const end = this.starts[report + 1] ?? entries;
      for (let entry = start; entry < end; entry++) {
        const id = this.ids[entry >>> pieceBits]?.[entry & (piece - 1)] ?? 0;
        // Each token's end moves from where its list begins to where it ends.
        const to = ends[id] ?? 0;
        ends[id] = to + 1;
        ordinals[to] = report;
        weights[to] = this.weights[entry >>> pieceBits]?.[entry & (piece - 1)] ?? 1;
      }
      // A piece that was gone through is let go.
      for (let i = (start >>> pieceBits) - 1; i >= 0 && (this.ids[i]?.length ?? 0) > 0; i--) {
        this.ids[i] = new Uint32Array(0);
        this.weights[i] = new Uint16Array(0);
      }
    });
    const spelled = Array.from({ length: tokens.size }, (_, id) => ({ token: tokens.spell(id), id }));
    spelled.sort((a, b) => (a.token < b.token ? -1 : 1));
    for (const { token, id } of spelled) {
      take(token, { ordinals, weights, from: id === 0 ? 0 : ends[id - 1] ?? 0, to: ends[id] ?? 0 });
    }
  }
}
