import type { Column } from '../../shard/shard-file.ts';
import type { Chosen, Valued } from './many-valued.ts';

/** Counts by the numbers a segment has: all 0 between two counts. */
let counted = new Uint32Array(1 << 10);

/** Values of the reports of a segment, one each at most: the column as it is in memory already, and the number of each of its values in a ValueTable. */
export class OneValued implements Valued {
  private readonly ids: Column['ids'];
  /** Of no value 0. */
  private readonly numbers: Uint32Array;

  constructor(ids: Column['ids'], numbers: Uint32Array) {
    this.ids = ids;
    this.numbers = numbers;
    if (numbers.length > counted.length) counted = new Uint32Array(numbers.length * 2);
  }

  count({ list, count }: Chosen, counts: Uint32Array): void {
    const { ids, numbers } = this;
    const here = counted;
    for (let i = 0; i < count; i++) {
      const id = ids[list[i] ?? 0] ?? 0;
      here[id] = (here[id] ?? 0) + 1;
    }
    for (let id = 0; id < numbers.length; id++) {
      const number = numbers[id] ?? 0;
      counts[number] = (counts[number] ?? 0) + (here[id] ?? 0);
      here[id] = 0;
    }
  }

  each({ list, count }: Chosen, take: (number: number) => void): void {
    for (let i = 0; i < count; i++) take(this.numbers[this.ids[list[i] ?? 0] ?? 0] ?? 0);
  }

  total(totals: Uint32Array, sign: 1 | -1): void {
    for (const id of this.ids) {
      const number = this.numbers[id] ?? 0;
      totals[number] = (totals[number] ?? 0) + sign;
    }
  }
}
