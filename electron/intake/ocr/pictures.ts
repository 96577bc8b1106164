import type { Mark } from './marks.ts';
import { around, bottomOf, overlapX, overlapY, rightOf, within, type Box, type Pixels } from './pixels.ts';

/** Sides of running text: a photograph is no smaller, a mark that is larger is no character. */
const smallest = 3;
const noCharacter = 7;

/** Grey levels apart within which a ground is one tint, and the share of a box it covers where text is printed on it. */
const tint = 10;
const tinted = 0.5;

/** What of a page is no text: photographs and drawings, boxes of text on a dark ground, and drawn lines. */
export interface Areas {
  readonly pictures: readonly Box[];
  /** Light text on dark: to be read the other way round. */
  readonly reversed: readonly Box[];
}

/**
 * Finds photographs by tone: squares of a page where even the brightest parts are darker than paper hang together to a box.
 * A box of one even grey is a tint behind text; one of even black is text in white.
 * @param size of the running text in pixels
 */
export function findAreas(pixels: Pixels, size: number): Areas {
  const side = Math.max(8, Math.round(size * 0.75));
  const { columns, rows, dark } = darkSquares(pixels, side);
  const boxes = joinSquares(dark, columns, rows).map((box) => ({ left: box.left * side, top: box.top * side, width: box.width * side, height: box.height * side, full: box.full }));
  const areas = { pictures: [] as Box[], reversed: [] as Box[] };
  for (const { full, ...box } of boxes) {
    if (box.width < smallest * size || box.height < smallest * 0.6 * size || full < 0.5) continue;
    const ground = groundOf(pixels, within(box, pixels));
    if (ground.share >= tinted && ground.level < 110) areas.reversed.push(within(box, pixels));
    else if (ground.share < tinted && box.height >= smallest * size) areas.pictures.push(within(box, pixels));
  }
  return areas;
}

/** Squares whose brightest tenth is darker than three quarters of the page's paper around. */
function darkSquares({ width, height, grey }: Pixels, side: number): { columns: number; rows: number; dark: Uint8Array } {
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const bright = new Uint8Array(columns * rows);
  const values = new Uint8Array(side * side);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let count = 0;
      for (let y = row * side; y < Math.min(height, (row + 1) * side); y += 2) {
        for (let x = column * side; x < Math.min(width, (column + 1) * side); x += 2) values[count++] = grey[y * width + x] ?? 255;
      }
      bright[row * columns + column] = values.subarray(0, count).sort()[Math.floor(count * 0.9)] ?? 255;
    }
  }
  // The paper, as bright as it is in the best fifth of a wide neighbourhood.
  const reach = Math.max(4, Math.round(Math.min(columns, rows) / 4));
  const dark = new Uint8Array(columns * rows);
  const paper = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [blockRow, blockColumn] = [Math.floor(row / 8), Math.floor(column / 8)];
      const key = blockRow * 4096 + blockColumn;
      const here = paper.get(key) ?? brightAround(bright, columns, rows, blockColumn * 8 + 4, blockRow * 8 + 4, reach);
      paper.set(key, here);
      dark[row * columns + column] = (bright[row * columns + column] ?? 255) < here * 0.76 ? 1 : 0;
    }
  }
  return { columns, rows, dark };
}

function brightAround(bright: Uint8Array, columns: number, rows: number, column: number, row: number, reach: number): number {
  const found: number[] = [];
  for (let y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y += 2) {
    for (let x = Math.max(0, column - reach); x <= Math.min(columns - 1, column + reach); x += 2) found.push(bright[y * columns + x] ?? 255);
  }
  return found.sort((a, b) => a - b)[Math.floor(found.length * 0.8)] ?? 255;
}

/** Boxes around dark squares that touch, with the share of each that is dark. */
function joinSquares(dark: Uint8Array, columns: number, rows: number): (Box & { full: number })[] {
  const seen = new Uint8Array(dark.length);
  const boxes: (Box & { full: number })[] = [];
  for (let from = 0; from < dark.length; from++) {
    if (dark[from] !== 1 || seen[from] === 1) continue;
    let [left, top, right, bottom, count] = [columns, rows, 0, 0, 0];
    const open = [from];
    seen[from] = 1;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % columns, Math.floor(at / columns)];
      [left, top, right, bottom, count] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y), count + 1];
      for (let v = Math.max(0, y - 1); v <= Math.min(rows - 1, y + 1); v++) {
        for (let u = Math.max(0, x - 1); u <= Math.min(columns - 1, x + 1); u++) {
          const next = v * columns + u;
          if (dark[next] === 1 && seen[next] !== 1) {
            seen[next] = 1;
            open.push(next);
          }
        }
      }
    }
    const [width, height] = [right - left + 1, bottom - top + 1];
    boxes.push({ left, top, width, height, full: count / (width * height) });
  }
  return boxes;
}

/** The grey most of a box has, and its share of the box. */
function groundOf({ width, grey }: Pixels, box: Box): { level: number; share: number } {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let y = box.top; y < bottomOf(box); y += 2) {
    for (let x = box.left; x < rightOf(box); x += 2) {
      const level = grey[y * width + x] ?? 255;
      counts[level] = (counts[level] ?? 0) + 1;
      total++;
    }
  }
  let [best, level] = [0, 255];
  for (let middle = 0; middle < 256; middle++) {
    let sum = 0;
    for (let near = Math.max(0, middle - tint); near <= Math.min(255, middle + tint); near++) sum += counts[near] ?? 0;
    if (sum > best) [best, level] = [sum, middle];
  }
  return { level, share: total === 0 ? 1 : best / total };
}

/** The marks of a page told apart. */
export interface Told {
  /** Characters and their parts. */
  readonly text: readonly Mark[];
  /** Lines drawn across, which close a column, and those drawn downwards. */
  readonly rules: readonly Mark[];
  /** Photographs by their tone, and drawings: marks too large for a character that are no frame, with what lies in them. */
  readonly pictures: readonly Box[];
}

/** @param size of the running text in pixels */
export function tellMarks(marks: readonly Mark[], found: readonly Box[], size: number): Told {
  const rules = marks.filter((mark) => isRule(mark, size));
  const large = marks.filter((mark) => !isRule(mark, size) && Math.max(mark.width, mark.height) > size * noCharacter);
  // A frame is lines around much white; what is inside it is read.
  const drawings = large.filter((mark) => mark.ink > mark.width * mark.height * 0.12 && Math.min(mark.width, mark.height) > size * smallest);
  const pictures = joinBoxes([...found, ...drawings], size);
  const none = new Set<Mark>([...rules, ...large]);
  const text = marks.filter((mark) => !none.has(mark) && Math.max(mark.width, mark.height) >= size * 0.09 && mark.ink >= 4 && !pictures.some((picture) => covers(picture, mark)));
  return { text, rules, pictures };
}

/** Long and thin: a rule, or the side of a frame. A dash — is two characters long. */
const isRule = (mark: Mark, size: number): boolean =>
  (mark.height < size * 0.35 && mark.width > Math.max(size * 2.6, mark.height * 8)) || (mark.width < size * 0.35 && mark.height > Math.max(size * 2.6, mark.width * 8));

const covers = (outer: Box, inner: Box): boolean => overlapX(outer, inner) > inner.width * 0.5 && overlapY(outer, inner) > inner.height * 0.5;

/** Boxes that overlap become one, and those in a row that are parted by a light strip alone: a photograph may have a white wall in it. */
function joinBoxes(boxes: readonly Box[], size: number): Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    let grown: Box = { left: box.left, top: box.top, width: box.width, height: box.height };
    for (let i = joined.length - 1; i >= 0; i--) {
      const one = joined[i];
      if (one === undefined || !(meet(one, grown) || areParts(one, grown, size))) continue;
      grown = around([one, grown]);
      joined.splice(i, 1);
      i = joined.length;
    }
    joined.push(grown);
  }
  return joined;
}

const meet = (a: Box, b: Box): boolean => overlapX(a, b) > 0 && overlapY(a, b) > 0;

const areParts = (a: Box, b: Box, size: number): boolean =>
  (-overlapX(a, b) < size * 2.5 && Math.abs(a.top - b.top) < size && Math.abs(bottomOf(a) - bottomOf(b)) < size)
  || (-overlapY(a, b) < size * 1.5 && Math.abs(a.left - b.left) < size && Math.abs(rightOf(a) - rightOf(b)) < size);
