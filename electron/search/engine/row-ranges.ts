import { ByteReader, ByteWriter } from '../shard/bytes.ts';

/** Row numbers as ranges, from and to inclusive, ascending and apart. */
export type RowRanges = readonly { readonly from: number; readonly to: number }[];

/** @param rows ascending */
export function rangesOf(rows: Iterable<number>): RowRanges {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last !== undefined && last.to === row - 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  return ranges;
}

/** As bytes: of each range the distance from the one before, and how many more rows than one it has. */
export function packRanges(ranges: RowRanges): Uint8Array {
  const writer = new ByteWriter();
  let last = 0;
  for (const { from, to } of ranges) {
    writer.number(from - last);
    writer.number(to - from);
    last = to;
  }
  return writer.written().slice();
}

export function unpackRanges(bytes: Uint8Array): RowRanges {
  const reader = new ByteReader(bytes);
  const ranges: { from: number; to: number }[] = [];
  for (let last = 0; reader.at < bytes.length;) {
    const from = last + reader.number();
    last = from + reader.number();
    ranges.push({ from, to: last });
  }
  return ranges;
}

export function isWithinRanges(ranges: RowRanges, row: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.from ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return row <= (ranges[low - 1]?.to ?? -1);
}

/** Whether there is a row in both. */
export function overlap(one: RowRanges, other: RowRanges): boolean {
  for (let i = 0, j = 0; ;) {
    const [a, b] = [one[i], other[j]];
    if (a === undefined || b === undefined) return false;
    if (a.from <= b.to && b.from <= a.to) return true;
    if (a.to < b.to) i++;
    else j++;
  }
}

/** How many rows they are. */
export const sizeOf = (ranges: RowRanges): number => ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
