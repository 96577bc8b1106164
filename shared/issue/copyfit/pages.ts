import type { BlockId } from '../../domain/ids.ts';
import type { Strip } from './strips.ts';

/** Where strips have come to stand: the page being filled, how far down it is, its footnotes, and the page each item begins on. */
export interface Pages { page: number; y: number; notes: number; marks: number[]; readonly startsOn: Map<BlockId, number> }

/** The short line above the first footnote of a page and the space around it, in points. */
const separator = 14;
/** Sums of fractions that ought to be equal. */
const tolerance = 0.05;

type Chunk = readonly Strip[];

/** Strips that keep together, in order. */
function chunks(strips: readonly Strip[]): Chunk[] {
  const made: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    if (open) made.at(-1)?.push(strip);
    else made.push([strip]);
    open = strip.keep;
  }
  return made;
}

const heightOf = (chunk: Chunk, atHead: boolean): number => chunk.reduce((sum, strip, i) => sum + (atHead && i === 0 ? 0 : strip.before) + strip.height, 0);
const notesOf = (chunk: Chunk): number => chunk.reduce((sum, strip) => sum + strip.notes, 0);

export const newPage = (pages: Pages): void => { pages.page += 1; pages.y = 0; pages.notes = 0; pages.marks = []; };

export const roomLeft = (pages: Pages, height: number): number => height - pages.y - pages.notes;

function mark(pages: Pages, chunk: Chunk): void {
  for (const strip of chunk) if (strip.begins !== undefined) pages.startsOn.set(strip.begins, pages.page);
}

/** Fills one column after the other, each `height` high; answers how many chunks went in and how high the highest column got. */
function fillColumns(all: readonly Chunk[], columns: number, height: number): { placed: number; used: number } {
  let used = 0;
  let y = 0;
  let column = 0;
  for (const [i, chunk] of all.entries()) {
    let more = heightOf(chunk, y === 0);
    if (y > 0 && y + more > height + tolerance) {
      column += 1;
      if (column === columns) return { placed: i, used };
      y = 0;
      more = heightOf(chunk, true);
    }
    y += more;
    used = Math.max(used, y);
  }
  return { placed: all.length, used };
}

/** The least height at which everything goes into the columns: they end level. */
function balanced(all: readonly Chunk[], columns: number, most: number): number {
  let low = all.reduce((sum, chunk) => sum + heightOf(chunk, false), 0) / columns - 40;
  let high = most;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fillColumns(all, columns, middle).placed === all.length) high = middle;
    else low = middle;
  }
  return high;
}

/** Places a band of several columns. */
export function placeColumns(pages: Pages, strips: readonly Strip[], columns: number, height: number): void {
  let rest = chunks(strips);
  while (rest.length > 0) {
    const notes = rest.reduce((sum, chunk) => sum + notesOf(chunk), 0);
    const room = roomLeft(pages, height) - (notes > 0 ? notes + (pages.notes === 0 ? separator : 0) : 0);
    const most = fillColumns(rest, columns, room);
    if (most.placed === rest.length) {
      pages.y += fillColumns(rest, columns, balanced(rest, columns, room)).used;
      pages.notes += notes;
      rest.forEach((chunk) => { mark(pages, chunk); });
      return;
    }
    const taken = most.used > room + tolerance && pages.y > 0 ? 0 : most.placed;
    rest.slice(0, taken).forEach((chunk) => { mark(pages, chunk); });
    rest = rest.slice(taken);
    newPage(pages);
  }
}

/** Places a band of one column, line by line, footnotes on the page of their marks. */
export function placeColumn(pages: Pages, strips: readonly Strip[], height: number): void {
  for (const chunk of chunks(strips)) {
    const notes = notesOf(chunk);
    const needed = () => heightOf(chunk, pages.y === 0 && pages.page > 1) + (notes > 0 ? notes + (pages.notes === 0 ? separator : 0) : 0);
    if (pages.y > 0 && needed() > roomLeft(pages, height) + tolerance) newPage(pages);
    if (needed() > height + tolerance && chunk.length > 1) {
      placeColumn(pages, chunk.map((strip) => ({ ...strip, keep: false })), height);
      continue;
    }
    mark(pages, chunk);
    pages.marks.push(...chunk.flatMap((strip) => strip.marks));
    pages.y += heightOf(chunk, pages.y === 0 && pages.page > 1);
    if (notes > 0) pages.notes += notes + (pages.notes === 0 ? separator : 0);
  }
}
