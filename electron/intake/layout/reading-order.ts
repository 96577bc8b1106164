import { partedAcross, type Placed } from './across-columns.ts';
import { around, bottom, right, sharedWidth, type Box } from './box.ts';
import type { Measure } from './measure.ts';
import type { TextBlock } from './page-line.ts';
import { turn } from './turn.ts';

/** Ems of running text that white between columns has at least. */
const gutter = 0.5;
/** Ems two boxes may overlap and still stand apart: ascenders and descenders reach over. */
const overlap = 0.3;
/** Times the running text's size of a heading. */
const heading = 1.15;
/** Times the running text's size that begins a story. */
const headline = 1.35;

/**
 * Blocks in the order they are read. A page of downward text is ordered as it is seen with its left side up: its first line on top.
 * @param rules lines that are drawn on the page
 */
export function orderBlocks(blocks: readonly TextBlock[], pageWidth: number, measure: Measure, rules: readonly Box[] = []): TextBlock[] {
  const length = (some: readonly TextBlock[]): number => some.reduce((sum, block) => sum + block.lines.reduce((all, line) => all + line.text.length, 0), 0);
  const down = length(blocks.filter((block) => block.lines[0]?.vertical === true)) * 2 > length(blocks);
  const placed = blocks.map((block) => ({ block, box: down ? turn(block, pageWidth) : block }));
  return cut(placed, measure, down ? [] : rules).map(({ block }) => block);
}

/** XY-cut: columns where white goes all the way down and nothing shows that they are parted across, else sections below each other, else by precedence. */
function cut(items: readonly Placed[], measure: Measure, rules: readonly Box[]): Placed[] {
  if (items.length < 2) return [...items];
  const columns = columnsOf(items, measure);
  const rows = rowsOf(items, measure);
  const sections = sectionsOf(rows, measure);
  const isTiered = sections.length > 1 && columns.length > 1 && sections.slice(1).every((section) => opensAll(section[0] ?? [], columns.length, measure));
  const across = columns.length > 1 && !isTiered ? partedAcross(columns, rows, rules, (some) => columnsOf(some, measure), measure) : undefined;
  if (across !== undefined) return across.flatMap((part) => cut(part, measure, rules));
  if (columns.length > 1 && !isTiered) return columns.flatMap((column) => cut(column, measure, rules));
  if (sections.length > 1) return sections.flatMap((section) => cut(section.flat(), measure, rules));
  if (rows.length > 1) return rows.flatMap((row) => cut(row, measure, rules));
  return byPrecedence(items);
}

/** Groups of items with white between them along an axis, in its order. */
function apart(items: readonly Placed[], from: (box: Box) => number, to: (box: Box) => number, white: number): Placed[][] {
  const groups: Placed[][] = [];
  let end = -Infinity;
  for (const item of [...items].sort((a, b) => from(a.box) - from(b.box))) {
    const last = groups.at(-1);
    if (last !== undefined && from(item.box) - end < white) last.push(item);
    else groups.push([item]);
    end = Math.max(end, to(item.box));
  }
  return groups;
}

const columnsOf = (items: readonly Placed[], measure: Measure): Placed[][] => apart(items, (box) => box.left, right, gutter * measure.body);
const rowsOf = (items: readonly Placed[], measure: Measure): Placed[][] => apart(items, (box) => box.top, bottom, -overlap * measure.body);

/**
 * Rows that belong together: those that go on in the columns of the rows above. A row with something across a gutter of those
 * begins a section, and so does one in which every column opens with a headline under a section that had one over all of it.
 */
function sectionsOf(rows: readonly Placed[][], measure: Measure): Placed[][][] {
  const sections: Placed[][][] = [];
  let headed = false;
  for (const row of rows) {
    const section = sections.at(-1);
    const items = section?.flat() ?? [];
    const gutters = whiteOf(columnsOf(items, measure));
    const goesOn = section !== undefined && gutters.length > 0 && !row.some(({ box }) => gutters.some((white) => box.left < white.from && right(box) > white.to))
      && !(headed && opensAll(row, gutters.length + 1, measure));
    if (goesOn) { section.push(row); continue; }
    headed = section !== undefined && section.length === 1 && gutters.length === 0;
    sections.push([...headingsBelow(section, measure), row]);
  }
  return sections;
}

/** A heading alone below the columns of a section is over what comes next: it is taken out of the section it closed. */
function headingsBelow(section: Placed[][] | undefined, measure: Measure): Placed[][] {
  const taken: Placed[][] = [];
  while (section !== undefined && section.length > 1 && section.at(-1)?.every(({ block }) => block.size >= heading * measure.body) === true) taken.unshift(...section.splice(-1));
  return taken;
}

function whiteOf(columns: readonly Placed[][]): { readonly from: number; readonly to: number }[] {
  const boxes = columns.map((column) => around(column.map(({ box }) => box)));
  return boxes.slice(1).map((box, i) => ({ from: right(boxes[i] ?? box), to: box.left }));
}

/** In a row every one of so many columns has a headline on top. */
function opensAll(row: readonly Placed[], columns: number, measure: Measure): boolean {
  const groups = columnsOf(row, measure);
  return groups.length >= Math.max(2, columns) && groups.every((group) => {
    const first = group.reduce((a, b) => (b.box.top < a.box.top ? b : a));
    return first.block.size >= headline * measure.body;
  });
}

/**
 * Breuel's partial order: what stands above in the same column comes first; so does what stands left, unless something over
 * both of them stands between.
 */
function byPrecedence(items: readonly Placed[]): Placed[] {
  const rest = [...items].sort((a, b) => a.box.left - b.box.left || a.box.top - b.box.top);
  const order: Placed[] = [];
  while (rest.length > 0) {
    const next = rest.findIndex((item) => rest.every((other) => other === item || !precedes(other, item, items)));
    order.push(...rest.splice(Math.max(0, next), 1));
  }
  return order;
}

function precedes(a: Placed, b: Placed, items: readonly Placed[]): boolean {
  if (sharedWidth(a.box, b.box) > 0) return a.box.top < b.box.top;
  if (a.box.left > b.box.left) return false;
  const between = items.some(({ box }) => sharedWidth(box, a.box) > 0 && sharedWidth(box, b.box) > 0 && box.top < a.box.top && bottom(box) > b.box.top);
  return !between;
}
