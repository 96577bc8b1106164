import type { PageElement } from './page-dom.ts';

/** Columns and rows a cell may reach over; wider ones are mistakes or mischief. */
const farthest = 100;

/** Which columns of a table are taken by cells that reach over several: their words stand in the first, the rest is empty. */
export class CellSpans {
  /** By column: how many rows from this one on are taken. */
  #rows: number[] = [];
  #next: number[] = [];

  /** The first free column from this one on. */
  free(column: number): number {
    let at = column;
    while ((this.#rows[at] ?? 0) > 0) at++;
    return at;
  }

  /** A cell stands in a column; answers the one after it. */
  take(column: number, cell: PageElement): number {
    const wide = span(cell, 'colspan');
    const high = span(cell, 'rowspan');
    if (high > 1) for (let at = column; at < column + wide; at++) this.#next[at] = high;
    return column + wide;
  }

  endRow(): void {
    for (let at = 0; at < Math.max(this.#rows.length, this.#next.length); at++) this.#rows[at] = Math.max((this.#rows[at] ?? 0) - 1, (this.#next[at] ?? 0) - 1, 0);
    this.#next = [];
  }
}

function span(cell: PageElement, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return value >= 1 ? Math.min(farthest, value) : 1;
}
