import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Furniture } from '../clean/furniture.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import type { Cell } from './cell.ts';
import { isEnglishFoot } from './english-foot.ts';
import { readHeadLine, type HeadLine } from './head-line.ts';

/** Most lines a head or a foot is set in, and most blank lines inside one. */
const mostLines = 9;
const widestGap = 3;
/** One line of a page whose every word is a cell of a head or a foot. */
export interface Row { readonly line: Line; readonly read: HeadLine }

export const kinds = (rows: readonly Row[]): ReadonlySet<Cell['kind']> => new Set(rows.flatMap(({ read }) => read.cells.map(({ kind }) => kind)));
/** Some cell of the line is one of a head's. A number alone, or an office's name, stands elsewhere too. */
export const tells = ({ read }: Row): boolean => read.cells.some(({ kind, weight }) => weight >= 1 && kind !== 'office');
/** Nothing but cells that are known. */
export const isKnown = ({ read }: Row): boolean => read.cells.every(({ kind }) => kind !== 'word' && kind !== 'office');
export const isStaff = ({ read }: Row): boolean => read.cells.every(({ kind }) => kind === 'staff');

/** Rules by which a row of a head may have been set aside already, each for what it looks like alone. */
const alike: ReadonlySet<ReadingRule> = new Set(['channel-bar', 'beside-the-tool-bar', 'page-number', 'contact', 'imprint', 'running-head']);
const tellsMore = (read: HeadLine): boolean => read.cells.some(({ kind }) => kind === 'staff' || kind === 'paper' || kind === 'page' || kind === 'number' || kind === 'date');

/** Such a line is read only where nothing but its like and furniture stands below it; here, near the page's end. */
const englishFoot = (page: Page, index: number): HeadLine | undefined =>
  index >= page.lines.length - mostLines && isEnglishFoot(page.lines[index]?.text ?? '') ? { cells: [{ kind: 'appeal', start: 0, end: 1, weight: 1 }], weight: 1, finding: { claims: [], byline: [] } } : undefined;

export function rowOf(page: Page, furniture: Furniture, index: number): Row | undefined {
  const line = page.lines[index];
  const rule = furniture.get(index);
  if (line === undefined || line.hint !== undefined || (rule !== undefined && !alike.has(rule))) return undefined;
  const read = readHeadLine(line.text, line.start) ?? englishFoot(page, index);
  return read === undefined || (rule !== undefined && !tellsMore(read)) ? undefined : { line, read };
}

/** Rows on end from a line on, furniture left out, one step at a time. */
export function rowsFrom(page: Page, furniture: Furniture, from: number, step: 1 | -1): Row[] {
  const rows: Row[] = [];
  for (let at = from; at >= 0 && at < page.lines.length && rows.length < mostLines; at += step) {
    const row = rowOf(page, furniture, at);
    if (row === undefined && furniture.has(at)) continue;
    const gap = page.lines[step === 1 ? at : at + 1]?.gap ?? 0;
    if (row === undefined || (rows.length > 0 && gap > widestGap)) break;
    rows.push(row);
  }
  return rows;
}
