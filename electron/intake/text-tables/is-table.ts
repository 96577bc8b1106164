import { ems } from '../clean/glyphs.ts';
import { numberingOf } from '../clean/text-marks.ts';
import { findDates } from '../describe/dates.ts';
import { isPersonName } from '../describe/names.ts';
import type { Cell, Parting } from './cells.ts';

/** Rows of a table with the line that stands over them, if any. */
export interface Rows { readonly cells: readonly (readonly Cell[])[]; readonly over: string | undefined; readonly parting: Parting }

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const share = <T>(all: readonly T[], is: (one: T) => boolean): number => (all.length === 0 ? 0 : all.filter(is).length / all.length);

/** The number of cells most rows have. */
export function columnsOf(cells: readonly (readonly Cell[])[]): number {
  const counts = new Map<number, number>();
  for (const row of cells) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a), [0, 0])[0];
}

/** `联系人：王强`: a label with its value; `6:30` is a time. */
const isLabelled = ({ text }: Cell): boolean => /^[^\d:：]{1,12}[:：]/.test(text);
/** A sentence, or a part of one: columns of a paper that were copied side by side hold these. */
const isProse = ({ text }: Cell): boolean => /[。；，！？;]/.test(text) || /[a-z]{2}, |[a-z]\. [A-Z]/.test(text);
const isDate = ({ text }: Cell): boolean => { const [date] = findDates(text); return date !== undefined && text.replace(/[\s\d:\-/.年月日时分]/g, '').length < 3; };
const announces = /[:：]$|(?:如下|表|名单|一览|安排|统计|进度|对照|排名|结果)(?:[（(][^（）()]{1,20}[）)])?$/;
const writes = /^(?:\S{0,6}(?:记者|通讯员|作者|编辑|责编|供稿|摄影|校对|文\/图|图\/文)|By\b)/;

/** Ems a cell's place may differ between rows of a table that was set with spaces: in another face than it was typed in they wander. */
const wander = 3.5;
/** Ems the cells of a table have at the middle of all: columns of a paper are wider. */
const narrow = { tabs: 20, spaces: 10, bars: 40 } as const;

/** Each column stands in one place, by the middle, the beginning or the end of its cells. */
function isAligned(rows: readonly (readonly Cell[])[], columns: number): boolean {
  const full = rows.filter((row) => row.length === columns);
  const spread = (of: (cell: Cell) => number, column: number): number => {
    let [least, most] = [Infinity, -Infinity];
    for (const { [column]: cell } of full) if (cell !== undefined) [least, most] = [Math.min(least, of(cell)), Math.max(most, of(cell))];
    return most - least;
  };
  const half = (cell: Cell): number => ems(cell.text) / 2;
  return Array.from({ length: columns - 1 }, (_, i) => i + 1).every((column) => Math.min(spread((cell) => cell.middle, column), spread((cell) => cell.middle - half(cell), column), spread((cell) => cell.middle + half(cell), column)) <= wander);
}

/**
 * Whether rows that stand on end are a table for sure: most have as many cells, none holds sentences or labels, and they hold figures,
 * are announced by the line over them, or are names in a grid. White space inside lines has many reasons; what is less sure stays text.
 */
export function isTable({ cells, over, parting }: Rows): boolean {
  const columns = columnsOf(cells);
  const all = cells.flat().filter(({ text }) => text !== '');
  const [first = []] = cells;
  if (columns < 2 || share(cells, (row) => row.length === columns) < (parting === 'spaces' ? 0.75 : 0.6) || cells.some((row) => row.length > columns && parting === 'spaces')) return false;
  if (share(all, isProse) > 0.2 || share(all, isLabelled) >= 0.5 || median(all.map(({ text }) => ems(text))) > narrow[parting]) return false;
  if (parting === 'bars') return cells.length >= 2;
  if (writes.test(first[0]?.text ?? '') || first.some(({ text }) => /[:：]$/.test(text))) return false;
  const said = cells.slice(1).flatMap((row) => row.slice(1)).filter(({ text }) => text !== '');
  const figures = share(said, ({ text }) => /\d/.test(text));
  const announced = over !== undefined && announces.test(over.trim());
  const names = all.length >= 8 && columns >= 3 && share(all, ({ text }) => isPersonName(text.replace(/\s/g, ''))) >= 0.8;
  const set = parting === 'tabs' || isAligned(cells, columns);
  if (columns === 2) return isPairs(cells, figures, announced) && set;
  if (!set) return false;
  return parting === 'tabs' ? cells.length >= 3 || (cells.length === 2 && (figures >= 0.5 || announced)) : names || (cells.length >= 3 && (figures >= 0.5 || announced));
}

/** Two columns: what, and how much of it. A list with its numbers, titles with their days or their pages are none. */
function isPairs(cells: readonly (readonly Cell[])[], figures: number, announced: boolean): boolean {
  const column = (at: number): Cell[] => cells.slice(1).flatMap((row) => row[at] ?? []);
  if (cells.length < 3 || share(column(0), ({ text }) => numberingOf(`${text}、`) !== undefined || /^\W*\d+\W*$/.test(text)) > 0.5 || share(column(1), isDate) > 0.5) return false;
  const pages = column(1).map(({ text }) => (/^\d{1,3}$/.test(text) ? Number(text) : NaN));
  const rising = pages.every((page, i) => i === 0 || page >= (pages[i - 1] ?? 0));
  return (figures >= 0.9 || (announced && share(cells.flat(), ({ text }) => ems(text) <= 8) === 1 && figures >= 0.5)) && !rising && share(column(0), ({ text }) => ems(text) > 16) < 0.2;
}
