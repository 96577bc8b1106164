/** Strings as a shard keeps them: they are spelled when they are asked for, for a million of them would take much memory. */
export class Strings {
  /** All of them as UTF-8. */
  readonly text: Buffer;
  readonly count: number;
  private readonly ends: Uint32Array;

  /** @param bytes as `packStrings` makes them */
  constructor(bytes: Uint8Array, count: number) {
    this.ends = new Uint32Array(bytes.slice(0, count * 4).buffer);
    this.text = Buffer.from(bytes.subarray(count * 4));
    this.count = count;
  }

  at(place: number): string {
    return this.text.toString('utf8', this.startOf(place), this.endOf(place));
  }

  startOf(place: number): number {
    return this.ends[place - 1] ?? 0;
  }

  endOf(place: number): number {
    return this.ends[place] ?? 0;
  }
}

/** Where each ends, and all of them as UTF-8. */
export function packStrings(values: readonly string[]): Uint8Array {
  const texts = values.map((value) => Buffer.from(value));
  const ends = new Uint32Array(values.length);
  let end = 0;
  texts.forEach((text, i) => { ends[i] = end += text.length; });
  // Not a Buffer, of which a slice is no copy.
  return new Uint8Array(Buffer.concat([Buffer.from(ends.buffer), ...texts]));
}
