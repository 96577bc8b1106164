import { ems } from './glyphs.ts';
import { isIndented, type Line } from './page-lines.ts';

/** Width in ems of the lines a recognised block was set in: each old line end is a space now. */
export function oldLines(text: string): string[] {
  const raw = text.slice(0, 2000).split(/\s+/);
  const widths = raw.map(ems).sort((a, b) => a - b);
  const column = widths[Math.floor(widths.length * 0.75)] ?? 0;
  const lines: string[] = [];
  for (const piece of raw) {
    const last = lines.at(-1);
    const split = last !== undefined && (/[,.;:]$/.test(last) || /[A-Za-z0-9]$/.test(last) || /^[A-Za-z0-9]/.test(piece));
    if (last !== undefined && split && ems(last) + ems(piece) <= column + 0.5) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

/** Deepest indent of a paragraph, in ems; a first piece shorter than that is half a headline. */
const deepest = 3.6;

/** Width with every mark closed up to half an em, as print does to make a line come out. */
const tight = (text: string): number => ems(text) - (text.match(/[，、。；：！？“”]/g)?.length ?? 0) / 2;

/** Width of the column a block was set in, in ems; nothing where its old lines are of uneven width or it has but one. */
export function columnWidth(line: Line): number | undefined {
  const lines = oldLines(line.text);
  if (lines.length < 2) return undefined;
  const others = lines.slice(1, lines.length > 2 ? -1 : undefined).map(tight).sort((a, b) => a - b);
  const typical = others[Math.floor(others.length / 2)] ?? 0;
  const even = others.filter((width) => Math.abs(width - typical) <= 1.5).length >= others.length * 0.6;
  return even && typical >= 6 && typical <= 40 ? typical : undefined;
}

/**
 * The first old line, all Han and marks, has as many characters as the shortest full line below it: nothing is left for an indent.
 * Half-width marks make it look narrower than it was set.
 */
function isFull(line: Line): boolean {
  const [first, ...others] = oldLines(line.text);
  const full = others.slice(0, -1);
  return first !== undefined && full.length >= 2 && !/[A-Za-z0-9]/.test(first) && /[,.;:]/.test(first) && full.every((one) => first.length >= one.length - 1) && full.some((one) => first.length >= one.length);
}

/**
 * A block of old lines of one width opens with an indent when its first old line is about an em or more short of the others.
 * Nothing where the block does not show columns. A mark at the first line's end hangs in the margin and is not counted; commas
 * inside it count as whole ems: print sets them full width, and a doubtful em must not pass for an indent.
 */
export function opensIndented(line: Line): boolean | undefined {
  if (isIndented(line)) return true;
  const typical = columnWidth(line);
  const first = oldLines(line.text)[0]?.replace(/[，。、；：！？,;:.]$/, '');
  if (typical === undefined || first === undefined || ems(first) < typical - deepest) return undefined;
  if (isFull(line)) return false;
  return ems(first) + (first.match(/[,;:.]/g)?.length ?? 0) / 2 <= typical - 0.9;
}

/** Openings of paragraphs by which a page shows that it sets none in, and the most of them, as a share, that look it by chance. */
const fewestOpenings = 4;
const byChance = 1 / 6;

/**
 * A page whose paragraphs open on full lines: print that sets no indents, or whose scan lost them and filled the lines. There a first
 * line a little short is one with figures in it, or a mark that hangs.
 * @param openings blocks that certainly open a paragraph: what stands above them has ended
 */
export function setsNoIndents(openings: readonly Line[]): boolean {
  const told = openings.map(opensIndented).filter((one) => one !== undefined);
  return told.length >= fewestOpenings && told.filter((one) => one).length <= told.length * byChance;
}

/** How much narrower than the page's columns halves of a headline are, in ems. */
const narrower = 3;

/** The width most long blocks of a page were set in; nothing where fewer than two show one. */
export function pageColumn(lines: readonly Line[]): number | undefined {
  if (!columns.has(lines)) columns.set(lines, widthOfMost(lines));
  return columns.get(lines);
}

/** A page's lines are asked again for each of its stories. */
const columns = new WeakMap<readonly Line[], number | undefined>();

function widthOfMost(lines: readonly Line[]): number | undefined {
  const widths = lines.filter((line) => line.width > 40).slice(0, 200).map(columnWidth).filter((width) => width !== undefined).sort((a, b) => a - b);
  return widths.length < 2 ? undefined : widths[Math.floor(widths.length / 2)];
}

/**
 * A short block that is a piece of a column, not a title: three or more old lines of one width, an indented opening, or a
 * comma before an old line end that falls inside a phrase. Halves of a headline have no marks and need not come near the
 * width of the page's columns.
 */
export function isColumnPiece(line: Line, column: number | undefined): boolean {
  const lines = oldLines(line.text);
  if (lines.length < 2) return false;
  const widest = Math.max(...lines.map(ems));
  if (column !== undefined && lines.length <= 3 && widest < column - narrower && !/[，,、。；]/.test(line.text)) return false;
  const opens = opensIndented(line);
  return opens === true || (opens === false && (lines.length > 2 || /[，,、].*[\u4e00-\u9fff]$/.test(lines[0] ?? '')));
}

/** True where a line has spaces inside at all, so that `opensIndented` may say something. */
export const hasOldLines = (text: string): boolean => /\s/.test(text.slice(0, 200));
