import type { Chosen, Valued } from './many-valued.ts';
import { Ranking, type Count } from './ranking.ts';
import { nobodies, ValueTable } from './value-table.ts';

/** Values gone through before it is first looked at whether the rest can still be among the first; then twice as many, and so on. */
const firstStretch = 2048;

/** One kind of values: sources, places, tags or people. What shards hold of it is known in sum; of a question only the smaller side is counted. */
export class CountedKind {
  readonly table = new ValueTable();
  /** How many reports of all shards have each value. */
  private totals = new Uint32Array(0);
  /** Numbers of values, those most reports have first. */
  private order: Uint32Array | undefined;
  private counts = new Uint32Array(0);
  /** What stands beside the shards. */
  private beside = new Uint32Array(0);
  private seen: number[] = [];
  /** Whether anything of shards was counted apart from what stands beside them. */
  private added = false;
  private readonly ranking = new Ranking();

  /** Takes a shard's reports in, or lets go of them. */
  enter(values: readonly Valued[], sign: 1 | -1): void {
    this.totals = withRoom(this.totals, this.table.size);
    for (const one of values) one.total(this.totals, sign);
    this.order = undefined;
  }

  /** Begins a count. */
  begin(): void {
    const { size } = this.table;
    this.totals = withRoom(this.totals, size);
    this.counts = withRoom(this.counts, size).fill(0, 0, size);
    this.beside = withRoom(this.beside, size);
    for (const number of this.seen) this.beside[number] = 0;
    this.seen = [];
    this.added = false;
  }

  /** Reports of a shard that are found, or are not. */
  add(values: readonly Valued[], chosen: Chosen): void {
    this.added = true;
    for (const one of values) one.count(chosen, this.counts);
  }

  /** Reports that are found and in no shard, or so few that all values need not be gone through for them. */
  addBeside(values: readonly Valued[], chosen: Chosen): void {
    const { beside, seen } = this;
    for (const one of values) one.each(chosen, (number) => {
      if (beside[number] === 0) seen.push(number);
      beside[number] = (beside[number] ?? 0) + 1;
    });
  }

  /** The values most have, the most first, equals by their values. @param others what was added of shards are those that are not found */
  most(limit: number, others: boolean): Count[] {
    const { table, totals, counts, beside, ranking } = this;
    const countOf = (number: number): number => (others ? (totals[number] ?? 0) - (counts[number] ?? 0) : counts[number] ?? 0);
    ranking.clear();
    // They are not in the totals, and come first therefore.
    for (const number of this.seen) if (number >= nobodies) ranking.add(number, countOf(number) + (beside[number] ?? 0));
    const order = this.added || others ? this.order ??= inOrder(totals) : none;
    for (let from = 0, end = firstStretch; from < order.length; from = end, end *= 2) {
      // No value of the rest is had by more than it is in all.
      if (ranking.least(limit) > (totals[order[from] ?? 0] ?? 0)) break;
      for (let i = from; i < Math.min(order.length, end); i++) {
        const number = order[i] ?? 0;
        const count = countOf(number);
        if (count > 0 && beside[number] === 0) ranking.add(number, count);
      }
    }
    return ranking.first(limit, table);
  }
}

const none = new Uint32Array(0);

function withRoom(numbers: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  if (numbers.length >= size) return numbers;
  const larger = new Uint32Array(Math.ceil(size * 1.25));
  larger.set(numbers);
  return larger;
}

/** Values that some report has, by how many have them. */
function inOrder(totals: Uint32Array): Uint32Array {
  const having = new Uint32Array(totals.reduce((most, total) => Math.max(most, total), 0) + 1);
  for (let number = nobodies; number < totals.length; number++) {
    const total = totals[number] ?? 0;
    having[total] = (having[total] ?? 0) + 1;
  }
  // From here on it says where the values had by so many begin.
  let size = 0;
  for (let total = having.length - 1; total > 0; total--) {
    const count = having[total] ?? 0;
    having[total] = size;
    size += count;
  }
  const order = new Uint32Array(size);
  for (let number = nobodies; number < totals.length; number++) {
    const total = totals[number] ?? 0;
    if (total === 0) continue;
    const place = having[total] ?? 0;
    order[place] = number;
    having[total] = place + 1;
  }
  return order;
}
