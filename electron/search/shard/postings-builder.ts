import type { List } from './list-encoder.ts';
import { listsWithin, MergedLists, rekeyed } from './merged-lists.ts';
import { enlarge, freshRoom, reportsOfRun, sortRun, type RunRoom, type SortedRun } from './sorted-run.ts';
import { endOfWords, firstWord, keysOfUnit, type TokenKeys } from './token-keys.ts';

/** Entries that are sorted together. More at once are written too far apart for a processor's caches. */
const mostRoom = 1 << 19;

/** Collects which tokens stand in which reports, report by report, and hands them on term by term. */
export class PostingsBuilder {
  private readonly tokens: TokenKeys;
  private readonly runs: SortedRun[] = [];
  private readonly room: RunRoom;
  private count = 0;
  private reports = 0;
  /** The first report of the run that is being collected. */
  private first = 0;
  private readonly most: number;

  /**
   * @param tokens may be those of other builders too: the same words need be met only once
   * @param room may be another builder's, once that has finished: making it takes time
   * @param most entries that are sorted together, but for those of a longer text
   */
  constructor(tokens: TokenKeys, room = freshRoom(), most = mostRoom) {
    this.tokens = tokens;
    this.room = room;
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
    const keys = count * keysOfUnit;
    if (this.count + keys > this.room.keys.length) this.makeRoom(keys);
    const end = this.tokens.write(searched, count, this.room.keys, this.count);
    this.room.entries.fill((this.reports - 1 - this.first) | (weight << 16), this.count, end);
    this.count = end;
  }

  /** Makes room for so many more keys. */
  private makeRoom(keys: number): void {
    if (this.count + keys > this.most) this.endRun();
    const { length } = this.room.keys;
    if (this.count + keys > length) enlarge(this.room, Math.max(this.count + keys, Math.min(this.most, length * 4)), this.count);
  }

  private endRun(): void {
    if (this.count > 0) this.runs.push(sortRun(this.room, this.count, this.first));
    this.count = 0;
    this.first = this.reports - 1;
  }

  /** Every token as its code units and in their order, with the reports it stands in, ascending, and its weight in each: the arrays are the same for all. The builder is empty afterwards. */
  finish(take: (token: Uint16Array, list: List) => void): void {
    this.endRun();
    const { tokens } = this;
    const runs = this.runs.splice(0);
    const room = { ordinals: new Uint16Array(this.reports), weights: new Uint16Array(this.reports) };
    const before = new MergedLists(runs.map((run) => listsWithin(run, 0, firstWord)), room);
    const after = new MergedLists(runs.map((run) => listsWithin(run, endOfWords, Infinity)), room);
    // Words are numbered as they are met: their lists are put in the order of the words.
    const inOrder = tokens.wordsInOrder();
    const words = new MergedLists(runs.map((run) => rekeyed(listsWithin(run, firstWord, endOfWords), inOrder, firstWord)), room);
    while (words.key < Infinity) {
      const word = tokens.unitsOf(inOrder[words.key] ?? 0);
      // No pair begins with the two units that a word or joint begins with.
      const place = (word[0] ?? 0) * 0x10000 + (word[1] ?? 0);
      for (const pairs of [before, after]) while (pairs.key < place) take(tokens.unitsOf(pairs.key), pairs.take());
      take(word, words.take());
    }
    for (const pairs of [before, after]) while (pairs.key < Infinity) take(tokens.unitsOf(pairs.key), pairs.take());
  }
}
