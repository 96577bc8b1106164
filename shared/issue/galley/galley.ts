import type { BlockId, MediaId } from '../../domain/ids.ts';
import type { Rule, StyleName } from '../../domain/template.ts';

/**
 * A galley is an issue set in type but not yet cut into pages: what copyfit measures and the Word file is written from.
 * All lengths are points.
 */
export interface Galley { readonly bands: readonly Band[]; readonly foot?: Foot; readonly notes: readonly GalleyNote[]; readonly pageNumber: string }

/** A stretch of the page with columns of its own, from one edge of the text to the other. */
export interface Band { readonly columns: number; readonly gap: number; readonly rule: boolean; readonly width: number; readonly blocks: readonly GalleyBlock[] }

export type GalleyRun =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: true; readonly italic?: true; readonly link?: string }
  /** The mark of a source: a footnote's, or the number of a note or of the list's entry. */
  | { readonly kind: 'note'; readonly number: number; readonly foot: boolean }
  /** The number of the page an item stands on. */
  | { readonly kind: 'page'; readonly of: BlockId }
  | { readonly kind: 'tab' } | { readonly kind: 'break' };

export interface TabStop { readonly at: number; readonly align: 'left' | 'centre' | 'right'; readonly dots?: true }

interface Placed {
  /** The item that begins or ends with this block: a bookmark goes around it. */
  readonly begins?: BlockId; readonly ends?: BlockId;
  readonly keepNext: boolean;
  /** Space before and after, where it differs from the style's. */
  readonly before?: number;
  readonly after?: number;
}
export interface GalleyText extends Placed {
  readonly kind: 'text'; readonly style: StyleName; readonly runs: readonly GalleyRun[];
  readonly tabs?: readonly TabStop[];
  readonly align?: 'centre' | 'right';
  /** A row of a table, its columns by their share of the width: its runs hold a tab between cells. Rows of the very same columns are one table. */
  readonly row?: readonly number[];
  /** Type of another size than the style's, its pitch and its tracking (twentieths of a point). */
  readonly size?: { readonly size: number; readonly pitch: number; readonly tracking?: number };
}
export interface GalleyPicture extends Placed { readonly kind: 'picture'; readonly media: MediaId; readonly width: number; readonly height: number; readonly alt: string }
/** A line across the column, space before and after it. */
export interface GalleyRule extends Placed { readonly kind: 'rule'; readonly colour: Rule['colour']; readonly points: number; readonly before: number; readonly after: number }
export type GalleyBlock = GalleyText | GalleyPicture | GalleyRule;

/** The imprint, set apart from the text so that it can be pinned to the foot of the last page. */
export interface Foot { readonly pinned: boolean; readonly evenSide: boolean; readonly blocks: readonly GalleyBlock[] }

/** A source at the foot of a page. */
export interface GalleyNote { readonly number: number; readonly text: string }

/** A source's mark as it is set: a footnote's, or a plain number that leads to a list or to notes under the item. */
export interface SetMark { readonly run: number; readonly number: number; readonly foot: boolean }
