import { mostWeight } from '../score.ts';
import { addBit, emptyBitmap, fullBitmap, ordinalsOf, removeAll } from './bitmap.ts';
import { ByteWriter } from './bytes.ts';
import { kept, weighted } from './postings.ts';

/** A list of reports and what a term weighs in each: some entries of two long arrays. Ordinals ascend, weights are from 1 to `mostWeight`. */
export interface List { readonly ordinals: Uint16Array; readonly weights: Uint16Array; readonly from: number; readonly to: number }

/** Writes lists in their shortest form, one after the other into the same bytes: a shard has hundreds of thousands, most of a report or two. */
export class ListEncoder {
  /** `kept` and `weighted` in one byte. */
  form = 0;
  count = 0;
  readonly ordinals = new ByteWriter();
  readonly weights = new ByteWriter();
  private readonly size: number;
  /** Bytes of a bit for every report. */
  private readonly most: number;

  /** @param size reports of the shard */
  constructor(size: number) {
    this.size = size;
    this.most = emptyBitmap(size).byteLength;
  }

  encode(list: List): void {
    this.count = list.to - list.from;
    this.form = this.encodeOrdinals(list) | this.encodeWeights(list);
  }

  private encodeOrdinals({ ordinals, from, to }: List): number {
    this.ordinals.clear();
    if (this.ordinals.distances(ordinals, from, to, this.most)) return kept.distances;
    const bits = emptyBitmap(this.size);
    for (let i = from; i < to; i++) addBit(bits, ordinals[i] ?? 0);
    if (this.size - this.count < this.most) {
      const missing = ordinalsOf(removeAll(fullBitmap(this.size), bits));
      if (this.ordinals.distances(missing, 0, missing.length, this.most)) return kept.missing;
    }
    this.ordinals.add(new Uint8Array(bits.buffer));
    return kept.bits;
  }

  private encodeWeights({ weights, from, to }: List): number {
    const { weights: writer } = this;
    writer.clear();
    const halves = (this.count + 1) >>> 1;
    let last = from - 1;
    for (let i = from; i < to && writer.length <= halves; i++) {
      const weight = weights[i] ?? 1;
      if (weight === 1) continue;
      writer.number(i - last - 1);
      writer.number(weight - 2);
      last = i;
    }
    if (writer.length <= halves) return weighted.few;
    writer.clear();
    for (let i = from; i < to; i += 2) writer.byte(Math.min(15, weights[i] ?? 0) | (i + 1 < to ? Math.min(15, weights[i + 1] ?? 0) << 4 : 0));
    for (let i = from; i < to; i++) {
      const weight = weights[i] ?? 0;
      if (weight >= 15) writer.byte(Math.min(mostWeight - 15, weight - 15));
    }
    return weighted.halves;
  }
}
