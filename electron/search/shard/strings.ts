/** Strings as a shard keeps them: they are spelled when they are asked for, for a million of them would take much memory. */
export class Strings {
  private readonly ends: Uint32Array;
  private readonly text: Buffer;

  constructor(bytes: Uint8Array, count: number) {
    this.ends = new Uint32Array(bytes.slice(0, count * 4).buffer);
    this.text = Buffer.from(bytes.subarray(count * 4));
  }

  at(place: number): string {
    return this.text.toString('utf8', place === 0 ? 0 : this.ends[place - 1], this.ends[place]);
  }
}
