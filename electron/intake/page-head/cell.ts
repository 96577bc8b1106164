import type { FoundDate } from '../describe/dates.ts';

/**
 * What a cell of a page's head or foot is. `word` is one that proves nothing: a column's name nobody has heard of, a motto.
 */
export type CellKind = 'paper' | 'page' | 'number' | 'issue' | 'date' | 'weekday' | 'lunar' | 'staff' | 'contact' | 'price' | 'appeal' | 'section' | 'office' | 'word';

/** One cell of a head, with offsets in the line's closed text. */
export interface Cell {
  readonly kind: CellKind;
  readonly start: number;
  readonly end: number;
  /** How much it says that its line is a head: 2 proves it alone, 0 says nothing. */
  readonly weight: number;
  /** The paper, the page's number, the editor, the sender. */
  readonly value?: string;
  /** Where that value stands, where it is not the whole cell. */
  readonly valueAt?: readonly [start: number, end: number];
  readonly date?: FoundDate;
}
