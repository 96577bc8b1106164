import type { Hint } from '../../../shared/domain/document.ts';
import { cellsIn, isGridRuling, isRuling, partingOf, type Cell, type Parting } from './cells.ts';
import { columnsOf, isTable } from './is-table.ts';

interface TextLine { readonly start: number; readonly end: number; readonly text: string; readonly parting: Parting | undefined; readonly ruling: boolean }

/** `单位：万元` over a table: in what its figures are given. */
const unit = /^[（(【]?\s*(?:计量)?单位\s*[:：]\s*\S{1,12}[）)】]?$/;

/**
 * The rows of tables in plain text, each told as a format would tell it, and the lines drawn between them, told as furniture.
 * Lines a format speaks for are left to it. Linear in the text.
 */
export function textTableHints(text: string, hints: readonly Hint[]): { readonly rows: Hint[]; readonly rulings: Hint[] } {
  const found = { rows: [] as Hint[], rulings: [] as Hint[] };
  let over: TextLine | undefined;
  let group: TextLine[] = [];
  let begun: Parting | undefined;
  let blank = 0;
  const close = (): void => {
    if (group.length > 1) tell(group, over, found);
    over = group.at(-1) ?? over;
    group = [];
    begun = undefined;
  };
  for (const line of linesOf(text, hints)) {
    if (line === undefined) { close(); over = undefined; continue; }
    if (line.text.trim() === '') {
      // Where a file puts an empty line between all its lines, rows have one, too.
      if (begun === undefined || begun === 'spaces' || ++blank > 1) close();
      continue;
    }
    blank = 0;
    const fits = line.ruling || (line.parting !== undefined && (begun === undefined || begun === line.parting));
    if (!fits) close();
    if (!line.ruling && line.parting === undefined) { over = line; continue; }
    begun ??= line.ruling ? undefined : line.parting;
    group.push(line);
  }
  close();
  return found;
}

/** Lines of the text; undefined where a format says what a line is. */
function* linesOf(text: string, hints: readonly Hint[]): Generator<TextLine | undefined> {
  const told = hints.filter(({ kind, start, end }) => kind !== 'article' && kind !== 'paragraph' && end > start).sort((a, b) => a.start - b.start);
  let next = 0;
  let until = 0;
  for (const found of text.matchAll(/[^\n\r\v\f\u0085\u2028\u2029]*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029]|$)/g)) {
    const line = found[0].replace(/[\n\r\v\f\u0085\u2028\u2029]+$/, '');
    const [start, end] = [found.index, found.index + line.length];
    while ((told[next]?.start ?? Infinity) < end) { until = Math.max(until, told[next]?.end ?? 0); next++; }
    if (until > start && line !== '') { yield undefined; continue; }
    yield { start, end, text: line, parting: partingOf(line), ruling: isRuling(line) };
  }
}

function tell(group: readonly TextLine[], over: TextLine | undefined, found: { rows: Hint[]; rulings: Hint[] }): void {
  const rows = group.filter(({ ruling }) => !ruling);
  const parting = partingOfAll(rows);
  if (parting === undefined) return;
  const isDrawn = group.some(({ ruling, text }) => ruling && isGridRuling(text));
  const cells = rows.map(({ text }) => cellsIn(text, parting));
  if (!(isDrawn && rows.length > 0 && columnsOf(cells) > 1 && (parting === 'bars' || rows.length > 1)) && !isTable({ cells, over: over?.text, parting })) return;
  if (over !== undefined && unit.test(over.text.trim())) found.rows.push({ kind: 'table', start: over.start, end: over.end });
  // An indent of tabs is no empty cell, and bars begin where the line does.
  const indent = cells.reduce((least, row) => Math.min(least, row.findIndex(({ text }) => text !== '')), Infinity);
  const opens = (row: readonly Cell[] | undefined): number => (parting === 'bars' ? 0 : row?.[indent]?.start ?? 0);
  for (const [i, { start, end }] of rows.entries()) found.rows.push({ kind: 'table', start: start + opens(cells[i]), end, cells: parting });
  for (const { start, end, ruling } of group) if (ruling) found.rulings.push({ kind: 'furniture', start, end });
}

/** Tabs part cells one by one, as a spreadsheet copies them, unless some stand for a wider space: then rows only fit when runs of them are taken as one. */
function partingOfAll(rows: readonly TextLine[]): Parting | undefined {
  const [first] = rows;
  if (first?.parting !== 'tabs') return first?.parting;
  const lengths = (parting: Parting): Set<number> => new Set(rows.map(({ text }) => cellsIn(text, parting).length));
  return lengths('tabs').size > 1 && lengths('spaces').size === 1 ? 'spaces' : 'tabs';
}
