import type { Box } from './pixels.ts';

/** A stroke or glyph: pixels of print that hang together, diagonally too. */
export interface Mark extends Box {
  /** Pixels of print in it. */
  readonly ink: number;
}

/** More than a page of the smallest print has: the rest is noise, and is not looked at. */
const mostMarks = 400_000;

/**
 * The marks of a page, by runs of print row by row. Pixels darker than `level` are print.
 * After the two-row union of connected-component labelling; memory is that of the runs of two rows and the marks.
 */
export function findMarks(flat: Uint8Array, width: number, height: number, level: number): Mark[] {
  const parent: number[] = [];
  const lefts: number[] = [];
  const tops: number[] = [];
  const rights: number[] = [];
  const bottoms: number[] = [];
  const inks: number[] = [];
  const find = (label: number): number => {
    let root = label;
    while (parent[root] !== root) root = parent[root] ?? root;
    while (parent[label] !== root) {
      const next = parent[label] ?? root;
      parent[label] = root;
      label = next;
    }
    return root;
  };
  const unite = (a: number, b: number): number => {
    const [first, second] = [find(a), find(b)];
    if (first === second) return first;
    parent[second] = first;
    lefts[first] = Math.min(lefts[first] ?? 0, lefts[second] ?? 0);
    tops[first] = Math.min(tops[first] ?? 0, tops[second] ?? 0);
    rights[first] = Math.max(rights[first] ?? 0, rights[second] ?? 0);
    bottoms[first] = Math.max(bottoms[first] ?? 0, bottoms[second] ?? 0);
    inks[first] = (inks[first] ?? 0) + (inks[second] ?? 0);
    return first;
  };
  // Runs of a row as start, end, label; those of the row above beside them.
  let above: number[] = [];
  for (let y = 0; y < height && parent.length < mostMarks * 4; y++) {
    const row: number[] = [];
    let at = 0;
    for (let x = 0; x < width; x++) {
      if ((flat[y * width + x] ?? 255) >= level) continue;
      const start = x;
      while (x < width && (flat[y * width + x] ?? 255) < level) x++;
      while (at < above.length && (above[at + 1] ?? 0) < start) at += 3;
      let label = -1;
      for (let k = at; k < above.length && (above[k] ?? 0) <= x; k += 3) label = label < 0 ? find(above[k + 2] ?? 0) : unite(label, above[k + 2] ?? 0);
      if (label < 0) {
        label = parent.length;
        parent.push(label);
        lefts.push(start);
        tops.push(y);
        rights.push(x);
        bottoms.push(y + 1);
        inks.push(0);
      }
      lefts[label] = Math.min(lefts[label] ?? start, start);
      rights[label] = Math.max(rights[label] ?? x, x);
      bottoms[label] = y + 1;
      inks[label] = (inks[label] ?? 0) + x - start;
      row.push(start, x, label);
    }
    above = row;
  }
  const marks: Mark[] = [];
  for (let label = 0; label < parent.length && marks.length < mostMarks; label++) {
    if (parent[label] !== label) continue;
    const [left, top] = [lefts[label] ?? 0, tops[label] ?? 0];
    marks.push({ left, top, width: (rights[label] ?? 0) - left, height: (bottoms[label] ?? 0) - top, ink: inks[label] ?? 0 });
  }
  return marks;
}

/** The size of running text in pixels, and whether it is set in Latin letters. */
export interface TypeSize { readonly size: number; readonly latin: boolean }

/**
 * The size of the page's running text in pixels: the size most print has, by the area its marks cover. Han characters fill
 * their square, so their larger side is nine tenths of the type size; most Latin letters are as high as an x, half of it,
 * and there are many that rise above them. Undefined where there is next to no print.
 */
export function typeSize(marks: readonly Mark[]): TypeSize | undefined {
  // Steps of a twelfth of a doubling.
  const weights = new Map<number, number>();
  for (const { width, height, ink } of marks) {
    const size = Math.max(width, height);
    const slim = size / Math.max(1, Math.min(width, height));
    if (size < 5 || size > 220 || slim > 4 || ink < size) continue;
    const step = Math.round(Math.log2(size) * 12);
    for (let near = -1; near <= 1; near++) weights.set(step + near, (weights.get(step + near) ?? 0) + size * (near === 0 ? 1 : 0.5));
  }
  const best = [...weights].sort((a, b) => b[1] - a[1])[0];
  if (best === undefined || best[1] < 60) return undefined;
  const usual = 2 ** (best[0] / 12);
  const within = (from: number, to: number): number => marks.filter(({ width, height }) => height >= usual * from && height < usual * to && width < usual * 1.6).length;
  const latin = within(1.28, 1.8) > within(0.85, 1.15) * rising;
  return { size: usual / (latin ? 0.5 : 0.9), latin };
}

/** Letters that rise above an x to those that do not: three to five in Latin text; among Han only a small headline does. */
const rising = 0.22;
