import type { List } from './list-encoder.ts';
import { listsWithin, MergedLists, rekeyed, type RunLists } from './merged-lists.ts';
import { reportsOfRun, roomFor, sortRun, type RunRoom, type SortedRun } from './sorted-run.ts';
import { endOfWords, firstWord, type TokenKeys } from './token-keys.ts';

/** Entries there is room for at first, and at most: these are sorted together. More at once are written too far apart for a processor's caches. */
const leastRoom = 1 << 12;
const mostRoom = 1 << 19;

/** Collects which tokens stand in which reports, report by report, and hands them on term by term. */
export class PostingsBuilder {
  private readonly tokens: TokenKeys;
  private readonly runs: SortedRun[] = [];
  private room: RunRoom = roomFor(leastRoom);
  private count = 0;
  private reports = 0;
  /** The first report of the run that is being collected. */
  private first = 0;
  private readonly most: number;

  /**
   * @param tokens may be those of other builders too: the same words need be met only once
   * @param most entries that are sorted together, but for those of a longer text
   */
  constructor(tokens: TokenKeys, most = mostRoom) {
    this.tokens = tokens;
    this.most = most;
  }

  /** What follows is the text of the next report. */
  begin(): void {
    if (this.reports - this.first >= reportsOfRun) this.endRun();
    if (this.count === 0) this.first = this.reports;
    this.reports++;
  }

  /** @param searched a text of the report in searched form, of `count` units  @param weight what each token of it counts */
  add(searched: Uint16Array, count: number, weight: number): void {
    if (this.count + count > this.room.keys.length) this.makeRoom(count);
    const end = this.tokens.write(searched, count, this.room.keys, this.count);
    this.room.entries.fill((this.reports - 1 - this.first) | (weight << 16), this.count, end);
    this.count = end;
  }

  private makeRoom(count: number): void {
    const { keys, entries } = this.room;
    if (this.count + count > this.most) this.endRun();
    if (this.count + count <= this.room.keys.length) return;
    this.room = roomFor(Math.max(this.count + count, Math.min(this.most, keys.length * 4)));
    this.room.keys.set(keys.subarray(0, this.count));
    this.room.entries.set(entries.subarray(0, this.count));
  }

  private endRun(): void {
    if (this.count > 0) this.runs.push(sortRun(this.room, this.count, this.first));
    this.count = 0;
    this.first = this.reports - 1;
  }

  /** Every token in order of its code units, with the reports it stands in, ascending, and its weight in each: the arrays are the same for all. The builder is empty afterwards. */
  finish(take: (token: string, list: List) => void): void {
    this.endRun();
    this.room = roomFor(0);
    const { tokens } = this;
    const runs = this.runs.splice(0);
    const room = { ordinals: new Uint16Array(this.reports), weights: new Uint16Array(this.reports) };
    const before = new MergedLists(runs.map((run) => listsWithin(run, 0, firstWord)), room);
    const after = new MergedLists(runs.map((run) => listsWithin(run, endOfWords, Infinity)), room);
    const { spelled, lists } = this.wordsOf(runs);
    const words = new MergedLists(lists, room);
    spelled.forEach((word) => {
      // No pair begins with the two units that a word begins with.
      const place = word.charCodeAt(0) * 0x10000 + (word.length > 1 ? word.charCodeAt(1) : 0);
      for (const pairs of [before, after]) while (pairs.key < place) take(tokens.spell(pairs.key), pairs.take());
      take(word, words.take());
    });
    for (const pairs of [before, after]) while (pairs.key < Infinity) take(tokens.spell(pairs.key), pairs.take());
  }

  /** The words of all runs in their order, and the lists of each run under their places in it. */
  private wordsOf(runs: readonly SortedRun[]): { readonly spelled: readonly string[]; readonly lists: readonly RunLists[] } {
    const lists = runs.map((run) => listsWithin(run, firstWord, endOfWords));
    const keys = [...new Set(lists.flatMap((some) => [...some.keys]))];
    const known = keys.map((key) => ({ key, word: this.tokens.spell(key) })).sort((a, b) => (a.word < b.word ? -1 : 1));
    const places = new Map(known.map(({ key }, place) => [key, place]));
    return { spelled: known.map(({ word }) => word), lists: lists.map((some) => rekeyed(some, (key) => places.get(key) ?? 0)) };
  }
}
