import { mostWeight } from '../score.ts';
import { TokenIds } from './token-ids.ts';

const noEntry = -1;
const noToken = -1;
/** Entries there is room for at first. */
const room = 1 << 14;

/**
 * Which tokens stand in which reports, in memory, to be asked while more is added: what `PostingsBuilder` collects for a file. Reports are numbered
 * in the order in which they are added. An entry is a report in which a token stands, and tells where the one before it of the same token is.
 */
export class GrowingPostings {
  private readonly tokens = new TokenIds();
  /** Two of each token: its last entry, and the report of that. Side by side, for most of the time goes into fetching them. */
  private heads = new Int32Array(1 << 12).fill(noEntry);
  private reports = new Uint32Array(room);
  private weights = new Uint16Array(room);
  private before = new Int32Array(room);
  private entries = 0;
  /** Of each code unit the last token that begins with it, and of each token the one before it that begins so: for those of which only the beginning is asked. */
  private readonly byFirst = new Int32Array(0x10000).fill(noToken);
  private beforeInFirst = new Int32Array(1 << 11);
  private known = 0;
  private report = -1;
  private weight = 1;

  /** What follows is the text of the next report. */
  begin(): void {
    this.report++;
  }

  /** @param searched a text of the report in searched form  @param weight what each token of it counts */
  add(searched: string, weight: number): void {
    this.weight = weight;
    this.tokens.each(searched, this.enter);
  }

  /** Hands on the reports in which a token stands, or each that begins so, and its weight there. With `open` a report may come several times. */
  each(token: string, open: boolean, take: (report: number, weight: number) => void): void {
    if (!open) {
      const id = this.tokens.idOf(token);
      if (id !== undefined) this.entriesOf(id, take);
      return;
    }
    // A token of one character is the first of its pairs: no need to spell them.
    for (let id = this.byFirst[token.charCodeAt(0)] ?? noToken; id >= 0; id = this.beforeInFirst[id] ?? noToken) {
      if (token.length === 1 || this.tokens.spell(id).startsWith(token)) this.entriesOf(id, take);
    }
  }

  private entriesOf(id: number, take: (report: number, weight: number) => void): void {
    for (let entry = this.heads[id * 2] ?? noEntry; entry >= 0; entry = this.before[entry] ?? noEntry) take(this.reports[entry] ?? 0, this.weights[entry] ?? 0);
  }

  private readonly enter = (id: number): void => {
    if (id >= this.known) this.meet(id);
    const last = this.heads[id * 2] ?? noEntry;
    if (this.heads[id * 2 + 1] === this.report) {
      this.weights[last] = Math.min(mostWeight, (this.weights[last] ?? 0) + this.weight);
      return;
    }
    if (this.entries >= this.reports.length) this.grow();
    this.reports[this.entries] = this.report;
    this.weights[this.entries] = this.weight;
    this.before[this.entries] = last;
    this.heads[id * 2] = this.entries++;
    this.heads[id * 2 + 1] = this.report;
  };

  /** A token that is met for the first time. */
  private meet(id: number): void {
    if (id >= this.beforeInFirst.length) {
      const { heads, beforeInFirst } = this;
      this.heads = new Int32Array(heads.length * 2).fill(noEntry);
      this.heads.set(heads);
      this.beforeInFirst = new Int32Array(beforeInFirst.length * 2);
      this.beforeInFirst.set(beforeInFirst);
    }
    this.known = id + 1;
    const first = this.tokens.firstUnit(id);
    this.beforeInFirst[id] = this.byFirst[first] ?? noToken;
    this.byFirst[first] = id;
  }

  private grow(): void {
    const { reports, weights, before } = this;
    this.reports = new Uint32Array(reports.length * 2);
    this.reports.set(reports);
    this.weights = new Uint16Array(weights.length * 2);
    this.weights.set(weights);
    this.before = new Int32Array(before.length * 2);
    this.before.set(before);
  }
}
