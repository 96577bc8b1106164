import { around, type Box } from './box.ts';
import { isEntryMark } from './entry-mark.ts';
import { lineText } from './line-text.ts';
import type { TextRun } from './page-content.ts';

/** A line of one column: its box, its text with the spaces its gaps stand for, and how it is set. */
export interface PageLine extends Box {
  readonly text: string;
  /** Size of most of its characters. */
  readonly size: number;
  readonly bold: boolean;
  readonly vertical: boolean;
  /** Its cells are parted by tabs. */
  readonly row: boolean;
  /** It opens with the number or sign of a list's entry, set apart from its words. */
  readonly entry?: true;
}

/** Lines of one size below each other in one column. */
export interface TextBlock extends Box {
  readonly lines: readonly PageLine[];
  readonly size: number;
}

/** @param parts whether a table's cell ends with the run of that place */
export function lineOf(runs: readonly TextRun[], parts: (at: number) => boolean): PageLine {
  const ends = runs.flatMap((_, at) => (at < runs.length - 1 && parts(at) ? [at] : []));
  const isEntry = ends.length === 1 && isEntryMark(runs.slice(0, (ends[0] ?? 0) + 1).map(({ text }) => text.trim()).join(''));
  const isCell = (at: number): boolean => !isEntry && parts(at);
  const weight = new Map<number, number>();
  for (const run of runs) weight.set(run.size, (weight.get(run.size) ?? 0) + run.text.length);
  const [size] = [...weight].reduce((a, b) => (b[1] > a[1] ? b : a), [0, -1]);
  const all = runs.reduce((sum, run) => sum + run.text.length, 0);
  const bold = runs.reduce((sum, run) => sum + (run.bold === true ? run.text.length : 0), 0);
  const row = ends.length > 0 && !isEntry;
  return { ...around(runs), text: lineText(runs, isCell), size, bold: bold > all / 2, vertical: runs[0]?.vertical === true, row, ...(isEntry ? { entry: true } : {}) };
}
