import type { Box } from './box.ts';

/**
 * A piece of text as a page has it: its box from the page's top left, y downwards, in the page's own units (points,
 * millimetres, pixels). Its characters stand evenly in it; where a gap wider than a tenth of an em stands between two, they
 * are two runs, so that spaces, columns and letters set apart can be told by their widths.
 */
export interface TextRun extends Box {
  readonly text: string;
  /** Font size in the page's units, which is also the height of the box (its width, for text that runs downwards). */
  readonly size: number;
  readonly bold?: boolean;
  /** 竖排: the characters stand below each other, lines go from right to left. */
  readonly vertical?: boolean;
  /** Stamped across the page, as a watermark is: no part of its columns. It is written after them and set aside. */
  readonly askew?: boolean;
}

/** A picture of the page. */
export interface PagePicture extends Box {
  /** Its place in the document's pictures; pictures too small to keep have none. */
  readonly picture?: number;
}

/** What stands on a page, in any order. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  readonly pictures: readonly PagePicture[];
  /** Lines that are drawn, each a thin box: those of a table meet in a grid. */
  readonly rules?: readonly Box[];
}
