import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { GalleyRun, GalleyText } from '../../../shared/issue/galley/galley.ts';
import { cellRoom } from '../../../shared/issue/galley/frame.ts';
import { inBookmark, type BlockContext } from './blocks.ts';
import { twips } from './lengths.ts';
import { setRuns } from './runs.ts';
import { styleIds } from './styles.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const lines = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/**
 * Rows as a Word table, as wide as the column it stands in, as copyfit measured it.
 * @param width points
 */
export function table(rows: readonly GalleyText[], width: number, context: BlockContext, newPage: boolean): Table {
  const widths = (rows[0]?.row ?? []).map((share) => Math.floor(twips(width) * share));
  return new Table({
    width: { size: twips(width), type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED, borders: lines,
    margins: { left: twips(cellRoom), right: twips(cellRoom), top: 0, bottom: 0 },
    rows: rows.map((row, at) => tableRow(row, widths, context, newPage && at === 0)),
  });
}

/** The item's bookmark begins in the row's first cell and ends in its last. */
function tableRow(row: GalleyText, widths: readonly number[], context: BlockContext, newPage: boolean): TableRow {
  const cells = cellsOf(row.runs, widths.length);
  const { begins, ends, ...bare } = row;
  return new TableRow({
    cantSplit: true,
    children: widths.map((size, at) => {
      const marked = { ...bare, ...(at === 0 && begins !== undefined ? { begins } : {}), ...(at === widths.length - 1 && ends !== undefined ? { ends } : {}) };
      const runs = setRuns(cells[at] ?? [], { ...context, style: context.template.styles[row.style] });
      const paragraph = new Paragraph({
        style: styleIds[row.style], children: inBookmark(marked, runs, context), alignment: AlignmentType.LEFT, indent: { firstLine: 0, firstLineChars: 0 },
        spacing: { before: 0, after: 0 }, ...(newPage && at === 0 ? { pageBreakBefore: true } : {}),
      });
      return new TableCell({ width: { size, type: WidthType.DXA }, children: [paragraph] });
    }),
  });
}

/** What is beyond the last column runs together in it. */
function cellsOf(runs: readonly GalleyRun[], columns: number): GalleyRun[][] {
  const cells: GalleyRun[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'tab' && cells.length < columns) cells.push([]);
    else cells.at(-1)?.push(run);
  }
  return cells;
}
