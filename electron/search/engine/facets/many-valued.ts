import { firstFrom } from '../../first-from.ts';
import { hasBit, type Bitmap } from '../../shard/bitmap.ts';
import { nobodies } from './value-table.ts';

/** A layer holds a further value of every report where more than one report in so many has one. */
const layered = 8;

/** Some reports of a segment: the first `count` of a list of ordinals, ascending, and the same as a set. */
export interface Chosen { readonly list: Uint16Array | Uint32Array; readonly count: number; readonly bits: Bitmap }

/** What reports of a segment have of one kind of values, by numbers of a ValueTable. */
export interface Valued {
  /** Counts the values of some reports. What stands for no value may be counted too, below `nobodies`. */
  count(chosen: Chosen, counts: Uint32Array): void;
  /** Goes through the values of some reports. */
  each(chosen: Chosen, take: (number: number) => void): void;
  /** Adds what all reports have to the totals, or takes it away. */
  total(totals: Uint32Array, sign: 1 | -1): void;
}

/**
 * Values of the reports of a segment, any number each. Counting goes through it millions of times: the first values of all reports stand one
 * after the other, then the second ones, and those that few reports have stand in pairs.
 */
export class ManyValued implements Valued {
  private readonly layers: readonly Layer[];
  /** What no layer holds: ordinals, ascending, and numbers. */
  private readonly ordinals: Uint32Array;
  private readonly numbers: Uint32Array;

  private constructor(layers: readonly Layer[], ordinals: readonly number[], numbers: readonly number[]) {
    this.layers = layers;
    this.ordinals = Uint32Array.from(ordinals);
    this.numbers = Uint32Array.from(numbers);
  }

  /** @param ends of each report where its values end among all  @param values numbers of a ValueTable, each once for a report */
  static many(ends: Uint32Array, values: Uint32Array): ManyValued {
    const size = ends.length;
    const layers: Layer[] = [];
    while (countHaving(ends, layers.length) * layered > size) layers.push(layerOf(ends, values, layers.length));
    const ordinals: number[] = [];
    const numbers: number[] = [];
    for (let ordinal = 0, begin = 0; ordinal < size; ordinal++) {
      const end = ends[ordinal] ?? 0;
      for (let at = begin + layers.length; at < end; at++) {
        ordinals.push(ordinal);
        numbers.push(values[at] ?? 0);
      }
      begin = end;
    }
    return new ManyValued(layers, ordinals, numbers);
  }

  count({ list, count, bits }: Chosen, counts: Uint32Array): void {
    for (const layer of this.layers) {
      for (let i = 0; i < count; i++) {
        const number = layer[list[i] ?? 0] ?? 0;
        counts[number] = (counts[number] ?? 0) + 1;
      }
    }
    const { ordinals, numbers } = this;
    for (let i = 0; i < ordinals.length; i++) {
      if (!hasBit(bits, ordinals[i] ?? 0)) continue;
      const number = numbers[i] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }

  /** Whether a report has a value. */
  has(ordinal: number, number: number): boolean {
    if (this.layers.some((layer) => layer[ordinal] === number)) return true;
    const { ordinals } = this;
    for (let at = firstFrom(ordinals, ordinal); ordinals[at] === ordinal; at++) if (this.numbers[at] === number) return true;
    return false;
  }

  each({ list, count, bits }: Chosen, take: (number: number) => void): void {
    for (const layer of this.layers) for (let i = 0; i < count; i++) take(layer[list[i] ?? 0] ?? 0);
    const { ordinals, numbers } = this;
    for (let i = 0; i < ordinals.length; i++) if (hasBit(bits, ordinals[i] ?? 0)) take(numbers[i] ?? 0);
  }

  total(totals: Uint32Array, sign: 1 | -1): void {
    for (const layer of [...this.layers, this.numbers]) {
      for (let i = 0; i < layer.length; i++) {
        const number = layer[i] ?? 0;
        totals[number] = (totals[number] ?? 0) + sign;
      }
    }
  }
}

/** A number for every report. */
type Layer = Uint16Array | Uint32Array;

/** How many reports have more values than so many. @param ends of each report where its values end among all */
function countHaving(ends: Uint32Array, place: number): number {
  let having = 0;
  for (let ordinal = 0, begin = 0; ordinal < ends.length; ordinal++) {
    const end = ends[ordinal] ?? 0;
    if (end - begin > place) having++;
    begin = end;
  }
  return having;
}

/** Of every report the value at one place among its own. What is gone through for every count should be short: numbers are where there are not too many values. */
function layerOf(ends: Uint32Array, values: Uint32Array, place: number): Layer {
  let most = 0;
  for (const number of values) if (number > most) most = number;
  const layer = most <= 0xffff ? new Uint16Array(ends.length) : new Uint32Array(ends.length);
  for (let ordinal = 0, begin = 0; ordinal < ends.length; ordinal++) {
    const end = ends[ordinal] ?? 0;
    layer[ordinal] = end - begin > place ? values[begin + place] ?? 0 : ordinal % nobodies;
    begin = end;
  }
  return layer;
}
