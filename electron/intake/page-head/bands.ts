import type { Furniture } from '../clean/furniture.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { readBylineLine } from '../describe/byline-line.ts';
import { isTitleShaped } from '../split/title-shape.ts';
import { bandOf, type Band } from './band.ts';
import { footBand, footOver, toldToAll } from './feet.ts';
import { proves, readHeadLine } from './head-line.ts';
import { isKnown, isStaff, kinds, rowOf, rowsFrom, tells, type Row } from './rows.ts';

/** What a head at the top of a page must come to in all. */
const enough = 2;

const isNarrow = ({ read }: Row): boolean => read.cells.every(({ kind, start, end }) => kind !== 'office' && end - start <= 4);
const isSection = ({ read }: Row): boolean => read.cells.every(({ kind }) => kind === 'section' || kind === 'number');

/** What stands at the top of a page: the paper, a page's own number, a day with its weekday, or a paper's likely name with a cell beside it. */
function provesTop(rows: readonly Row[]): boolean {
  const weight = rows.reduce((sum, { read }) => sum + read.weight, 0);
  const found = kinds(rows);
  const paged = found.has('page') || found.has('issue') || rows.some(({ read }) => read.cells.some(({ kind, weight: one }) => one === 2 && (kind === 'paper' || kind === 'date')));
  return weight >= enough && (paged || (found.has('paper') && weight > 1) || (found.has('date') && (found.has('number') || found.has('staff'))));
}

/** A headline, and not who signs one. */
const isHeadline = (line: Line | undefined): boolean => line !== undefined && isTitleShaped(line.text) && readBylineLine(line.text, line.start) === undefined;

/** Rows from the first to the last that tells; a row of nothing but words may stand between them, and above them over a title. */
function trimTop(page: Page, furniture: Furniture, rows: readonly Row[]): Row[] {
  const told = rows.findLastIndex(tells);
  const strong = rows.findLastIndex((row) => tells(row) && !isSection(row));
  const under = page.lines.slice((rows[told]?.line.index ?? 0) + 1).find((line) => !furniture.has(line.index));
  // `短波` under a head names its column over a headline; over running text it would be the headline.
  const last = told > strong && !isHeadline(under) ? strong : told;
  const kept = rows.slice(0, last + 1);
  const known = kept.findIndex((row) => tells(row) || isKnown(row));
  if (known <= 0) return kept;
  const below = page.lines.slice((kept.at(-1)?.line.index ?? 0) + 1).find((line) => !furniture.has(line.index));
  // An unknown word over the head is its column's name, four characters at most.
  if (!kept.slice(0, known).every(isNarrow)) return kept.slice(known);
  const named = kept.slice(known).filter(tells).length >= 2 || kinds(kept).has('page');
  return named && isHeadline(below) ? kept : kept.slice(known);
}

/** The head at the very top of the page. */
function topBand(page: Page, furniture: Furniture): Band | undefined {
  const rows = trimTop(page, furniture, rowsFrom(page, furniture, 0, 1));
  return rows.length > 0 && provesTop(rows) ? bandOf(rows, false) : undefined;
}

/** No head of a new page is without its number. */
const mayTurn = /[\d０-９版]/;

/** Heads further down, where a new page begins in the middle of a text: one line proves each, and known cells right beside it go along. */
function middleBands(page: Page, furniture: Furniture, top: Band | undefined, before: number): Band[] {
  const after = top?.to ?? -1;
  const bands: Band[] = [];
  for (let at = after + 1; at < before; at++) {
    const row = mayTurn.test(page.lines[at]?.text ?? '') ? rowOf(page, furniture, at) : undefined;
    if (row === undefined || !proves(row.read.cells) || !(kinds([row]).has('page') || kinds([row]).has('number'))) continue;
    const rows = [row];
    for (let up = at - 1; up > (bands.at(-1)?.to ?? after); up--) {
      const one = rowOf(page, furniture, up);
      if (one === undefined || !isKnown(one) || !tells(one) || kinds([one]).has('staff') || (page.lines[up + 1]?.gap ?? 0) > 1) break;
      rows.unshift(one);
    }
    let down = at + 1;
    for (; down < before; down++) {
      const one = rowOf(page, furniture, down);
      if (one === undefined || !isKnown(one) || !tells(one) || (page.lines[down]?.gap ?? 0) > 1) break;
      rows.push(one);
    }
    const foot = footOver(page, furniture, (rows[0]?.line.index ?? at) - 1, bands.findLast((band) => !band.foot) ?? top);
    if (foot !== undefined) bands.push(foot);
    bands.push(bandOf(rows, false));
    at = down - 1;
  }
  return bands;
}

/** The heads and feet of a page's lines, in order. Linear in the lines. */
export function findBands(page: Page, furniture: Furniture): Band[] {
  const top = topBand(page, furniture);
  const foot = footBand(page, furniture, top?.to ?? -1);
  const found = middleBands(page, furniture, top, foot?.from ?? page.lines.length);
  const last = found.at(-1);
  // `第3版` right over who made the page, no text between: its foot is set in two rows.
  const over = foot !== undefined && last !== undefined && page.lines.slice(last.to + 1, foot.from).every(({ index }) => furniture.has(index));
  const middle = over ? found.slice(0, -1) : found;
  const whole = foot === undefined || !over ? foot : { ...foot, from: last.from, lines: [...last.lines, ...foot.lines], said: [...last.said, ...foot.said] };
  const told = whole === undefined ? [] : [toldToAll(page, furniture, whole, middle.at(-1)?.to ?? top?.to ?? -1)];
  return [...(top === undefined ? [] : [top]), ...middle, ...told];
}

/** Nothing that changes from one number of a paper to the next. */
const lasting: ReadonlySet<string> = new Set(['paper', 'section', 'word']);
/** `湖东日报·乡村周刊` alone over a page, without its day or its number: what the page is called, and nothing where more is said or less. */
export function nameOverPage(page: Page, bands: readonly Band[]): Line[] {
  const [top] = bands;
  const line = top === undefined || top.foot || top.from !== top.to ? undefined : page.lines[top.from];
  const cells = line === undefined ? [] : readHeadLine(line.text, line.start)?.cells ?? [];
  return line !== undefined && cells.length > 1 && cells.some(({ kind }) => kind === 'paper') && cells.every(({ kind }) => lasting.has(kind)) ? [line] : [];
}

/**
 * The lines of a band that are set aside. Lines of nothing but staff stay with the last story, unless the page has a head, or whom to
 * write to stands in their foot: then they are the page's.
 */
export function linesSetAside(page: Page, furniture: Furniture, bands: readonly Band[], band: Band): number[] {
  const rows = band.lines.map((index) => rowOf(page, furniture, index)).filter((row) => row !== undefined);
  const ofPage = !band.foot || bands.some(({ foot }) => !foot) || !rows.every(isStaff);
  return ofPage ? [...band.lines] : [];
}
