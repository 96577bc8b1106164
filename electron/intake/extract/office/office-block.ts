/** The level of a document's own title, which stands over its headings of the first level. */
export const titleLevel = 0;

/** A paragraph of an office document, before it is laid out as text. */
export interface OfficeParagraph {
  readonly kind: 'paragraph';
  /** Line ends of its own are `\n`. */
  readonly text: string;
  /** What the format itself calls it. */
  readonly role?: 'heading' | 'caption' | 'list' | 'note' | 'furniture';
  /** Of a heading, from 1; `titleLevel` where the format calls it the title of the whole document. */
  readonly level?: number;
  readonly centred: boolean;
  readonly bold: boolean;
  /** Points, of its smallest words; 0 where nothing says. */
  readonly size: number;
  /** Pictures that stand in it: places in the tray, undefined for those that are not kept. */
  readonly pictures: readonly (number | undefined)[];
}

export interface OfficeTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly OfficeCell[])[];
  /** A spreadsheet's is data whatever its cells look like. */
  readonly data: boolean;
}
export type OfficeCell = readonly OfficeParagraph[];
export type OfficeBlock = OfficeParagraph | OfficeTable;

/** All paragraphs of blocks, those in tables too. */
export const paragraphsOf = (blocks: readonly OfficeBlock[]): OfficeParagraph[] => blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : [block]));

export const plainParagraph = (text: string): OfficeParagraph => ({ kind: 'paragraph', text, centred: false, bold: false, size: 0, pictures: [] });
