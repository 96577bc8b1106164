import type { Box, Pixels } from '../pixels.ts';
import type { CharacterCell } from './cells.ts';

/** A line as it would be set level, and where each of its characters stands in it, in pixels from the left. */
export interface LevelLine { readonly picture: Pixels; readonly size: number; readonly spaces: readonly number[] }

/** Darker than this is ink. */
const ink = 150;
/** White around a line, in sizes. */
const margin = 0.25;

/** A character cut out and stood up: its pixels, row by row. */
interface Glyph { readonly width: number; readonly height: number; readonly grey: Uint8Array }

/**
 * Stands the characters of a line up that lie on their left side, as those of a page set downwards do when it is turned so that its
 * lines are level, and sets them side by side. Marks and brackets, which are set elsewhere in downward lines, or turned, are put as
 * level lines have them.
 */
export function setLevel(flat: Pixels, line: Box, cells: readonly CharacterCell[]): LevelLine {
  const em = Math.round(Math.max(line.height, ...cells.map(({ from, to }) => (to - from) * 0.9)));
  const room = Math.round(em * margin);
  const slots: (Glyph | undefined)[] = [];
  let end: number | undefined;
  for (const cell of cells) {
    if (end !== undefined && cell.from - end > em * 0.6) slots.push(undefined);
    slots.push(asLevel(standUp(flat, line, cell), em));
    end = cell.to;
  }
  const [step, space] = [Math.round(em * 1.06), Math.round(em * 0.4)];
  const blanks = slots.filter((slot) => slot === undefined).length;
  const [width, height] = [(slots.length - blanks) * step + blanks * space + 2 * room, em + 2 * room];
  const grey = new Uint8Array(width * height).fill(255);
  const spaces: number[] = [];
  let left = room;
  for (const glyph of slots) {
    if (glyph === undefined) { spaces.push(left + space / 2); left += space; continue; }
    const [x, y] = [left + Math.round((step - glyph.width) / 2), room + Math.round((em - glyph.height) / 2)];
    for (let row = Math.max(0, -y); row < glyph.height && y + row < height; row++) {
      for (let column = Math.max(0, -x); column < glyph.width && x + column < width; column++) {
        const place = (y + row) * width + x + column;
        grey[place] = Math.min(grey[place] ?? 255, glyph.grey[row * glyph.width + column] ?? 255);
      }
    }
    left += step;
  }
  return { picture: { width, height, grey }, size: em, spaces };
}

/** Share of its length a dash has ink in; of dots in a row less than half has. */
const unbroken = 0.7;

/** `—` or `…`, which stand upright in a downward line: a thin stroke as long as a character, or dots in a row. The engine takes both for other strokes. */
export function strokeIn(flat: Pixels, line: Box, cell: CharacterCell): '—' | '…' | undefined {
  const glyph = standUp(flat, line, cell);
  const box = boundsOf(glyph);
  if (box === undefined || box.width >= line.height * 0.2 || box.height <= line.height * 0.6) return undefined;
  const rows = Array.from({ length: box.height }, (_, y) => glyph.grey.subarray((box.top + y) * glyph.width, (box.top + y + 1) * glyph.width).some((grey) => grey < ink));
  return rows.filter(Boolean).length > box.height * unbroken ? '—' : '…';
}

/** The cell turned a quarter to the right. */
function standUp(flat: Pixels, line: Box, cell: CharacterCell): Glyph {
  const [width, height] = [line.height, cell.to - cell.from];
  const grey = new Uint8Array(width * height).fill(255);
  for (let row = 0; row < height; row++) {
    const x = line.left + cell.from + row;
    if (cell.from + row < 0 || cell.from + row >= line.width) continue;
    for (let column = 0; column < width; column++) grey[row * width + column] = flat.grey[(line.top + line.height - 1 - column) * flat.width + x] ?? 255;
  }
  return { width, height, grey };
}

/** Ink of a glyph; nothing where there is none. */
function boundsOf({ width, height, grey }: Glyph): Box | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((grey[y * width + x] ?? 255) >= ink) continue;
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

function asLevel(glyph: Glyph, em: number): Glyph {
  const box = boundsOf(glyph);
  if (box === undefined) return glyph;
  const small = box.width < em * 0.45 && box.height < em * 0.45;
  // ： is turned with the line; other marks hang at the upper right, where level lines have them at the lower left. · stays in the middle.
  if (small && box.width > box.height * 2.2) return placed(toTheLeft(cutOut(glyph, box)), em, 0.14 * em, em * 0.9 - box.width);
  const isDot = Math.max(box.width, box.height) < em * 0.22 && Math.abs((box.left + box.width / 2) / glyph.width - 0.5) < 0.12;
  if (small && !isDot) return placed(cutOut(glyph, box), em, 0.12 * em, em * 0.92 - box.height);
  // 一 stands anywhere in a cell that is cut at white.
  if (box.height < em * 0.16 && box.width > em * 0.5) return placed(cutOut(glyph, box), em, (em - box.width) / 2, (em - box.height) / 2);
  // （《『 lie over what they enclose, their kin under it.
  const lies = box.height < em * 0.55 && box.width > em * 0.3 && box.width > box.height * 1.15;
  const where = (box.top + box.height / 2) / glyph.height;
  if (lies && where > 0.56) return placed(toTheLeft(cutOut(glyph, box)), em, em * 0.95 - box.height, (em - box.width) / 2);
  if (lies && where < 0.44) return placed(toTheLeft(cutOut(glyph, box)), em, em * 0.05, (em - box.width) / 2);
  return glyph;
}

const cutOut = ({ width, grey }: Glyph, box: Box): Glyph => ({
  width: box.width, height: box.height,
  grey: Uint8Array.from({ length: box.width * box.height }, (_, i) => grey[(box.top + Math.floor(i / box.width)) * width + box.left + (i % box.width)] ?? 255),
});

/** Turned a quarter to the left. */
const toTheLeft = ({ width, height, grey }: Glyph): Glyph => ({
  width: height, height: width,
  grey: Uint8Array.from({ length: width * height }, (_, i) => grey[(i % height) * width + width - 1 - Math.floor(i / height)] ?? 255),
});

/** A glyph in an em of white. */
function placed(glyph: Glyph, em: number, left: number, top: number): Glyph {
  const grey = new Uint8Array(em * em).fill(255);
  for (let y = 0; y < glyph.height; y++) {
    const row = Math.round(top) + y;
    if (row < 0 || row >= em) continue;
    for (let x = 0; x < glyph.width; x++) { const column = Math.round(left) + x; if (column >= 0 && column < em) grey[row * em + column] = glyph.grey[y * glyph.width + x] ?? 255; }
  }
  return { width: em, height: em, grey };
}
