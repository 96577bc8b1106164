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

  /** @param bytes the day of each of so many reports, as `packStrings` makes them, in a buffer of their own */
  constructor(bytes: Uint8Array<ArrayBuffer>, count: number) {
    const dayEnds = new Uint32Array(bytes.buffer, 0, count);
    const texts = Buffer.from(bytes.buffer, count * 4);
    const runs: { readonly from: number; readonly to: number; readonly end: number }[] = [];
    for (let ordinal = 0; ordinal < count;) {
      const from = dayEnds[ordinal - 1] ?? 0;
      const to = dayEnds[ordinal] ?? 0;
      let end = ordinal + 1;
      while (end < count && isSame(texts, from, to, dayEnds[end - 1] ?? 0, dayEnds[end] ?? 0)) end++;
      runs.push({ from, to, end });
      ordinal = end;
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
