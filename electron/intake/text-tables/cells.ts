import type { Hint } from '../../../shared/domain/document.ts';
import type { TextRange } from '../../../shared/domain/passage.ts';
import { ems } from '../clean/glyphs.ts';

/** How the cells of a row stand apart in plain text: by single tabs, by wide white space (tabs that only align among it), by bars. */
export type Parting = NonNullable<Hint['cells']>;

/** A cell of a row: where its words stand, white space at both ends left out, in the offsets of the line. */
export interface Cell extends TextRange {
  readonly text: string;
  /** Where its middle stands, in ems from the left as a typewriter sets it. */
  readonly middle: number;
}

/** Lines longer than this are no rows, in characters. */
export const longestRow = 600;

const bar = '|｜│┃║';
const barAt = new RegExp(`[${bar}]`, 'g');
const barred = new RegExp(`^\\s*[${bar}].*[${bar}]\\s*$`);
/** Two blanks, a full-width one counting for two only where another stands beside it: `王　磊` is one name. */
const wide = /[ \u00a0\u3000]*(?:\t|[ \u00a0]{2}|\u3000[ \u00a0\u3000]|[ \u00a0]\u3000)[ \t\u00a0\u3000]*/g;

/** `+-----+`, `|---|:-:|`, `├──┼──┤`, `------  -----`: drawn between rows, and no row. */
const ruling = /^[\s|｜│┃║+:=\-－—─━═┄┅┈┉┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝╭╮╰╯]{3,}$/;
const drawn = /[-=─━═—－]{2}/;
export const isRuling = (line: string): boolean => line.length <= longestRow && ruling.test(line) && drawn.test(line);
/** A ruling that is drawn for columns: a plain line parts texts as often. */
export const isGridRuling = (line: string): boolean => isRuling(line) && (/[|│┃║+┬┼┴┳╋┻╦╬╩]/.test(line.trim().slice(1, -1)) || /[-=]{2,}\s{1,}[-=]{2,}/.test(line));

/** Where what parts the cells of a line stands: between cells, and the bars at its ends. */
function partsOf(line: string, parting: Parting): TextRange[] {
  const found = [...line.matchAll(parting === 'bars' ? barAt : parting === 'tabs' ? /\t/g : wide)];
  return found.map((one) => ({ start: one.index, end: one.index + one[0].length }));
}

/**
 * The cells of a line, in order; empty ones are of no length. White space the line begins with is its indent, but for tabs of
 * a row parted by tabs, which stand for empty cells.
 */
export function cellsIn(line: string, parting: Parting): Cell[] {
  const [from, to] = parting === 'tabs' ? [0, line.trimEnd().length] : [line.length - line.trimStart().length, line.trimEnd().length];
  const parts = partsOf(line, parting).filter((part) => part.end > from && part.start < to);
  const edges = [...parts, { start: to, end: to }];
  const cells = edges.map((part, i): Cell => {
    const [left, right] = [edges[i - 1]?.end ?? from, part.start];
    const raw = line.slice(left, right);
    const text = raw.trim();
    const start = text === '' ? right : left + raw.length - raw.trimStart().length;
    const at = widthOf(line.slice(0, start));
    return { start, end: start + text.length, text, middle: at + widthOf(text) / 2 };
  });
  return parting === 'bars' ? cells.slice(1, -1) : cells;
}

/** Ems with white space: a plain space is half an em, a full-width one a whole, a tab reaches to the next eighth half. */
function widthOf(text: string): number {
  let width = 0;
  for (const part of text.split('\t')) width = (width === 0 ? 0 : Math.floor(width / 4 + 1) * 4) + ems(part) + (part.match(/[ \u00a0]/g)?.length ?? 0) / 2 + (part.match(/\u3000/g)?.length ?? 0);
  return width;
}

/** Whether a line may be a row, by what parts its cells. */
export function partingOf(line: string): Parting | undefined {
  if (line.length > longestRow) return undefined;
  const words = line.trim();
  if (barred.test(line)) return 'bars';
  if (words.includes('\t')) return 'tabs';
  wide.lastIndex = 0;
  return wide.test(words) ? 'spaces' : undefined;
}
