import type { OfficeCell } from './office-block.ts';

/** A row with the right edge of each of its cells, where the format says where cells end. Twips. */
export interface EdgedRow { readonly cells: readonly OfficeCell[]; readonly edges: readonly number[] }

/** Twips: programs round the same edge differently from row to row. */
const tolerance = 60;

/**
 * Puts every cell into its column: where a cell reaches as far as two cells of another row do, an empty place follows it.
 * Rows that do not say where their cells end keep their cells one beside the other.
 */
export function inColumns(rows: readonly EdgedRow[]): OfficeCell[][] {
  const columns: number[] = [];
  for (const edge of rows.flatMap(({ edges }) => edges).sort((a, b) => a - b)) if (edge - (columns.at(-1) ?? -Infinity) > tolerance) columns.push(edge);
  return rows.map(({ cells, edges }) => {
    if (edges.length !== cells.length) return [...cells];
    const placed: OfficeCell[] = [];
    for (const [i, cell] of cells.entries()) {
      placed.push(cell);
      const edge = edges[i] ?? 0;
      const reached = columns.filter((column) => column <= edge + tolerance).length;
      while (placed.length < reached) placed.push([]);
    }
    return placed;
  });
}
