/**
 * Days of reports that stand in the order of these: each day once, and where its reports end. A shard has dozens of reports of a day, and is in memory as
 * long as its archive is open.
 */
export class DayRuns {
  /** All days as UTF-8, one after the other, and where each ends. */
  private readonly text: Buffer;
  private readonly textEnds: Uint32Array;
  /** The ordinal after the last report of each day. */
  private readonly ends: Uint32Array;

  /** @param bytes the day of each of so many reports, as `packStrings` makes them */
  constructor(bytes: Uint8Array, count: number) {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const texts = all.subarray(count * 4);
    const runs: { readonly from: number; readonly to: number; end: number }[] = [];
    for (let ordinal = 0, from = 0; ordinal < count; ordinal++) {
      const to = all.readUInt32LE(ordinal * 4);
      const last = runs.at(-1);
      if (last !== undefined && isSame(texts, last.from, last.to, from, to)) last.end = ordinal + 1;
      else runs.push({ from, to, end: ordinal + 1 });
      from = to;
    }
    this.text = Buffer.concat(runs.map(({ from, to }) => texts.subarray(from, to)));
    let length = 0;
    this.textEnds = Uint32Array.from(runs, ({ from, to }) => (length += to - from));
    this.ends = Uint32Array.from(runs, ({ end }) => end);
  }

  at(ordinal: number): string {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.ends[middle] ?? 0) <= ordinal) low = middle + 1;
      else high = middle;
    }
    return this.text.toString('utf8', this.textEnds[low - 1] ?? 0, this.textEnds[low] ?? 0);
  }
}

function isSame(bytes: Uint8Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  if (to - from !== otherTo - otherFrom) return false;
  // Days differ at their end.
  for (let i = to - from - 1; i >= 0; i--) if (bytes[from + i] !== bytes[otherFrom + i]) return false;
  return true;
}
