import { inColumns, type EdgedRow } from './grid-columns.ts';
import type { OfficeBlock, OfficeCell, OfficeParagraph } from './office-block.ts';

/** How words are set: points and weight. */
export interface WordSetting { readonly bold: boolean; readonly size: number }

/** What is said of a paragraph where it ends. */
export interface ParagraphEnd {
  readonly centred: boolean;
  readonly role?: OfficeParagraph['role'];
  readonly level?: number;
}

/** Cells of a row; wider ones are no table anybody reads. */
const mostCells = 1_000;

/**
 * Puts blocks together from a stream of words and marks, as RTF and the Word 97 format are: words, then the end of their
 * paragraph, cell or row. A table within a cell becomes part of the cell's text.
 */
export class BlockBuilder {
  readonly #blocks: OfficeBlock[] = [];
  #words: string[] = [];
  #pictures: (number | undefined)[] = [];
  #setting: { bold: boolean; size: number } | undefined;
  #cell: OfficeParagraph[] = [];
  #row: OfficeCell[] = [];
  #rows: EdgedRow[] = [];
  /** What stands under the paragraph at hand once it is ended. */
  #under: OfficeBlock[] = [];

  words(text: string, { bold, size }: WordSetting): void {
    this.#words.push(text);
    if (text.trim() === '') return;
    this.#setting = { bold: bold && this.#setting?.bold !== false, size: Math.min(size, this.#setting?.size ?? Infinity) };
  }

  picture(place: number | undefined): void {
    this.#pictures.push(place);
  }

  /** A note that stands under the paragraph its number is in. */
  note(paragraphs: readonly OfficeParagraph[]): void {
    for (const paragraph of paragraphs) this.#under.push({ ...paragraph, role: 'note' });
  }

  /** A box of words that is tied to the paragraph at hand: it stands beside it on the page, and under it here. */
  box(blocks: readonly OfficeBlock[]): void {
    for (const block of blocks) this.#under.push(block);
  }

  endParagraph(end: ParagraphEnd, inTable: boolean): void {
    const paragraph = this.#take(end);
    if (inTable) { if (paragraph !== undefined) this.#cell.push(paragraph); return; }
    this.#closeTable();
    if (paragraph !== undefined) this.#blocks.push(paragraph);
    this.#placeUnder();
  }

  endCell(end: ParagraphEnd): void {
    const paragraph = this.#take(end);
    if (paragraph !== undefined) this.#cell.push(paragraph);
    if (this.#row.length < mostCells) this.#row.push(this.#cell);
    else this.#row[mostCells - 1] = [...this.#row[mostCells - 1] ?? [], ...this.#cell];
    this.#cell = [];
  }

  /** @param edges right edges of the row's cells, where the format says them */
  endRow(edges: readonly number[] = []): void {
    if (this.#row.length > 0) this.#rows.push({ cells: this.#row, edges });
    this.#row = [];
  }

  finish(): OfficeBlock[] {
    this.endParagraph({ centred: false }, false);
    return this.#blocks;
  }

  #take({ centred, role, level }: ParagraphEnd): OfficeParagraph | undefined {
    const text = this.#words.join('');
    const pictures = this.#pictures;
    const { bold = false, size = 0 } = this.#setting ?? {};
    this.#words = [];
    this.#pictures = [];
    this.#setting = undefined;
    if (text.trim() === '' && pictures.length === 0) return undefined;
    return { kind: 'paragraph', text, pictures, centred, bold, size, ...(role === undefined ? {} : { role }), ...(level === undefined ? {} : { level }) };
  }

  /** What stands in a row that was never ended is kept as one. */
  #closeTable(): void {
    if (this.#cell.length > 0) { this.#row.push(this.#cell); this.#cell = []; }
    this.endRow();
    if (this.#rows.length > 0) this.#blocks.push({ kind: 'table', rows: inColumns(this.#rows), data: false });
    this.#rows = [];
  }

  #placeUnder(): void {
    for (const block of this.#under) this.#blocks.push(block);
    this.#under = [];
  }
}
