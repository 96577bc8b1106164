import type { Block } from '../../domain/issue.ts';
import { columnShares } from '../../text/table-cells.ts';

/** Columns of a table that is printed; what has more runs together in the last. */
const mostColumns = 12;

/** The cells of a paragraph that was quoted from a row of a table; none where it has no tab. A tab somebody typed parts no cells. */
function cellsIn(block: Block): string[] {
  if (block.type !== 'paragraph' || !block.runs.some(({ text, quote }) => quote !== undefined && text.includes('\t'))) return [];
  return block.runs.map(({ text, quote }) => (quote === undefined ? text.replaceAll('\t', ' ') : text)).join('').split('\t');
}

/** The share of the width each column takes. */
const sharesOf = (rows: readonly (readonly string[])[]): number[] => columnShares(rows, Math.min(mostColumns, rows.reduce((most, row) => Math.max(most, row.length), 0)));

/** Of each block, the columns of the table it is a row of; nothing for what is no row. One row by itself is no table. */
export function tableColumns(blocks: readonly Block[]): (readonly number[] | undefined)[] {
  const cells = blocks.map(cellsIn);
  const columns: (readonly number[] | undefined)[] = blocks.map(() => undefined);
  for (let from = 0; from < cells.length;) {
    let to = from;
    while ((cells[to]?.length ?? 0) > 0) to++;
    if (to - from >= 2) columns.fill(sharesOf(cells.slice(from, to)), from, to);
    from = to + 1;
  }
  return columns;
}
