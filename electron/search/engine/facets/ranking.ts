import type { ValueTable } from './value-table.ts';

/** How many reports have a value. */
export interface Count { readonly value: string; readonly count: number }

/** Counts above it are told apart only where they have to be. */
const highest = 1 << 12;

/** Numbers of values with their counts, as they are come upon; and those with the highest counts of them. */
export class Ranking {
  private numbers = new Uint32Array(1 << 12);
  private counts = new Uint32Array(1 << 12);
  private size = 0;
  /** How many have each count, `highest` standing for all above it too. */
  private readonly having = new Uint32Array(highest + 1);

  clear(): void {
    this.size = 0;
    this.having.fill(0);
  }

  add(number: number, count: number): void {
    if (this.size === this.numbers.length) this.grow();
    this.numbers[this.size] = number;
    this.counts[this.size++] = count;
    const step = count < highest ? count : highest;
    this.having[step] = (this.having[step] ?? 0) + 1;
  }

  /** What a value has to have at least, as far as counts are told apart, to be among so many; 0 while there is room for any. */
  least(limit: number): number {
    let above = 0;
    for (let step = highest; step > 0; step--) {
      above += this.having[step] ?? 0;
      if (above >= limit) return step;
    }
    return 0;
  }

  /** Those with the highest counts, the highest first, equals by their values. */
  first(limit: number, table: ValueTable): Count[] {
    const { numbers, counts } = this;
    const least = this.least(limit);
    const chosen: number[] = [];
    const equals: number[] = [];
    for (let i = 0; i < this.size; i++) {
      const count = counts[i] ?? 0;
      if (count > least) chosen.push(i);
      else if (count === least) equals.push(i);
    }
    for (const i of firstByValue(equals, limit - chosen.length, (one) => numbers[one] ?? 0, table)) chosen.push(i);
    return inOrder(chosen.map((i) => numbers[i] ?? 0), chosen.map((i) => counts[i] ?? 0), table).slice(0, limit);
  }

  private grow(): void {
    const numbers = new Uint32Array(this.size * 2);
    numbers.set(this.numbers);
    this.numbers = numbers;
    const counts = new Uint32Array(this.size * 2);
    counts.set(this.counts);
    this.counts = counts;
  }
}

/** The first of some by their values, in no order: byte after byte those are told apart of which only some are wanted, without putting all in order. */
function firstByValue(all: readonly number[], wanted: number, numberOf: (one: number) => number, table: ValueTable): readonly number[] {
  if (all.length <= wanted) return all;
  const first: number[] = [];
  let open = all;
  for (let place = 0; first.length < wanted; place++) {
    const byteOf = (one: number): number => table.byteOf(numberOf(one), place) + 1;
    const having = new Uint32Array(257);
    for (const one of open) having[byteOf(one)] = (having[byteOf(one)] ?? 0) + 1;
    let last = 0;
    for (let sum = first.length + (having[0] ?? 0); sum < wanted; sum += having[last] ?? 0) last++;
    const next: number[] = [];
    for (const one of open) {
      if (byteOf(one) < last) first.push(one);
      else if (byteOf(one) === last) next.push(one);
    }
    if (next.length <= wanted - first.length) return [...first, ...next];
    open = next;
  }
  return first;
}

/** The highest counts first, equals by their values. */
function inOrder(numbers: readonly number[], counts: readonly number[], table: ValueTable): Count[] {
  const begins = Float64Array.from(numbers, (number) => table.beginning(number));
  const places = numbers.map((_, place) => place);
  places.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (begins[a] ?? 0) - (begins[b] ?? 0) || table.compare(numbers[a] ?? 0, numbers[b] ?? 0));
  return places.map((place) => ({ value: table.spell(numbers[place] ?? 0), count: counts[place] ?? 0 }));
}
