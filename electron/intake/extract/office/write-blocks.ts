import type { Hint } from '../../../../shared/domain/document.ts';
import { visibleText } from '../../decode/visible-characters.ts';
import { nameCaptions } from '../caption-pictures.ts';
import { headingLevel } from './heading-level.ts';
import { plainParagraph, titleLevel, type OfficeBlock, type OfficeCell, type OfficeParagraph, type OfficeTable } from './office-block.ts';

/** Characters of the words under a picture, of a cell that is data and not a stretch of the text, and of one that shares a line. */
const longestCaption = 60;
const longestCell = 150;
const longestInLine = 30;

/**
 * The text of an office document with hints for what it said of its paragraphs: an empty line between paragraphs, a table's
 * row on a line of its own with a tab between cells. Not a character but white space is added, lost or moved.
 */
export function writeBlocks(blocks: readonly OfficeBlock[]): { text: string; hints: Hint[] } {
  const titled = blocks.some((block) => block.kind === 'paragraph' && block.level === titleLevel && block.text.trim() !== '');
  const writer = new BlockWriter(titled);
  for (const block of withCaptions(blocks.flatMap((one) => (one.kind === 'table' && !isData(one) ? laidOut(one.rows) : [one])))) {
    if (block.kind === 'table') writer.table(block);
    else writer.paragraph(block);
  }
  return writer.finish();
}

/** `一、`, `（二）`: the number of a part. */
const counted = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;

class BlockWriter {
  readonly #parts: string[] = [];
  readonly #hints: Hint[] = [];
  /** Pictures with no text after them yet. */
  #waiting: (number | undefined)[] = [];
  #length = 0;
  readonly #titled: boolean;
  /** The last heading without a number, and whether text stands under it. */
  #over = { level: 0, hasText: false };

  /** @param titled headings stand under the document's own title, a level deeper */
  constructor(titled: boolean) {
    this.#titled = titled;
  }

  paragraph(paragraph: OfficeParagraph): void {
    for (const picture of paragraph.pictures) this.#waiting.push(picture);
    const text = tidy(paragraph.text);
    if (text === '') return;
    const hint = this.#inRank(hintOf(paragraph, text, this.#titled ? 1 : 0), text);
    const at = this.#line(text, hint?.kind === 'list' && this.#hints.at(-1)?.kind === 'list' ? '\n' : '\n\n');
    if (hint !== undefined) this.#hints.push({ ...at, ...hint });
  }

  /** `一、` over a part of a text that stands under a headline without a number is below it, whatever outline level both were given. */
  #inRank(hint: Pick<Hint, 'kind' | 'level'> | undefined, text: string): Pick<Hint, 'kind' | 'level'> | undefined {
    if (hint?.kind !== 'heading') { this.#over.hasText ||= this.#over.level > 0 && hint === undefined; return hint; }
    const level = hint.level ?? 1;
    const isPart = counted.test(text);
    if (isPart && this.#over.hasText) return level <= this.#over.level ? { ...hint, level: Math.min(6, this.#over.level + 1) } : hint;
    // Parts right under a headline are what it is the title of.
    this.#over = { level: isPart ? 0 : level, hasText: false };
    return hint;
  }

  table(table: OfficeTable): void {
    let gap = '\n\n';
    for (const row of table.rows) {
      for (const picture of row.flat().flatMap(({ pictures }) => pictures)) this.#waiting.push(picture);
      const text = row.map(cellText).join('\t').replace(/\t+$/, '');
      if (text === '') continue;
      this.#hints.push({ ...this.#line(text, gap), kind: 'table' });
      gap = '\n';
    }
  }

  finish(): { text: string; hints: Hint[] } {
    this.#placePictures(this.#length);
    const text = this.#parts.join('');
    return { text, hints: nameCaptions(this.#hints.sort((a, b) => a.start - b.start || b.end - a.end), text) };
  }

  #line(text: string, gap: string): { start: number; end: number } {
    const lead = this.#length === 0 ? '' : gap;
    const start = this.#length + lead.length;
    this.#placePictures(start);
    this.#parts.push(lead, text);
    this.#length = start + text.length;
    return { start, end: this.#length };
  }

  #placePictures(at: number): void {
    for (const picture of this.#waiting) this.#hints.push({ kind: 'picture', start: at, end: at, ...(picture === undefined ? {} : { picture }) });
    this.#waiting = [];
  }
}

/** No empty lines within a paragraph, no white space but an indent of full width at the ends of its lines. */
const tidy = (text: string): string =>
  visibleText(text).split('\n').map((line) => line.replace(/^[ \t]+|[ \t]+$/g, '')).filter((line) => line.trim() !== '').join('\n');

/** A cell's text is one stretch without tabs and line ends: those are what holds a table together. */
const cellText = (cell: OfficeCell): string => cell.map(({ text }) => visibleText(text).replace(/ *[\t\n]\s*/g, ' ').trim()).filter((text) => text !== '').join(' ');

function hintOf(paragraph: OfficeParagraph, text: string, deeper: number): Pick<Hint, 'kind' | 'level'> | undefined {
  if (paragraph.role === 'heading') return { kind: 'heading', level: Math.min(6, Math.max(1, (paragraph.level ?? 1) + deeper)) };
  if (paragraph.role !== undefined) return { kind: paragraph.role };
  const level = headingLevel({ ...paragraph, length: text.length });
  return level === undefined ? undefined : { kind: 'heading', level };
}

/** The paragraphs of a table that lays the text out. Words under a row of pictures, no more of them than those, are their captions. */
function laidOut(rows: OfficeTable['rows']): OfficeParagraph[] {
  const withWords = (row: readonly OfficeCell[]): readonly OfficeCell[] => row.filter((cell) => cellText(cell) !== '');
  return rows.flatMap((row, i) => {
    const above = rows[i - 1] ?? [];
    const pictures = withWords(above).length > 0 ? 0 : above.filter((cell) => cell.some((paragraph) => paragraph.pictures.length > 0)).length;
    const words = withWords(row);
    const areCaptions = pictures >= 2 && words.length > 0 && words.length <= pictures && words.every((cell) => cellText(cell).length <= longestCaption && cell.every((paragraph) => paragraph.pictures.length === 0));
    return areCaptions ? words.map((cell): OfficeParagraph => ({ ...plainParagraph(cellText(cell)), role: 'caption' })) : rowParagraphs(row);
  });
}

/** A row of a table that lays the text out: short cells (报送单位 | 某局) are one line, others paragraphs of their own. */
function rowParagraphs(row: readonly OfficeCell[]): readonly OfficeParagraph[] {
  const cells = row.filter((cell) => cellText(cell) !== '');
  const isLine = cells.length > 1 && row.every((cell) => cell.length <= 1 && cellText(cell).length <= longestInLine && cell.every(({ pictures }) => pictures.length === 0));
  return isLine ? [plainParagraph(cells.map(cellText).join('\t'))] : row.flat();
}

/** Whether a table holds data: two rows at least with something in two cells, most of all rows, and no cell longer than a few lines; others lay the text out. */
function isData({ rows, data }: OfficeTable): boolean {
  if (data) return true;
  if (rows.some((row) => row.some((cell) => cellText(cell).length > longestCell))) return false;
  const wide = rows.filter((row) => row.filter((cell) => cellText(cell) !== '').length >= 2).length;
  return wide >= 2 && wide > rows.length / 2;
}

/**
 * Offices rarely use the caption style: the words under a picture are a short centred line in plain type straight after the
 * paragraph the picture stands in.
 */
function withCaptions(blocks: readonly OfficeBlock[]): OfficeBlock[] {
  let underPicture = false;
  return blocks.map((block) => {
    const caption = underPicture && block.kind === 'paragraph' && block.role === undefined && block.centred && !block.bold && block.text.trim() !== '' && block.text.trim().length <= longestCaption;
    const empty = block.kind === 'paragraph' && block.text.trim() === '';
    underPicture = empty ? block.pictures.length > 0 || underPicture : false;
    return caption ? { ...block, role: 'caption' as const } : block;
  });
}
