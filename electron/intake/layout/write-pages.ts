import type { Hint, PageLayout, PageRegion } from '../../../shared/domain/document.ts';
import type { Box } from './box.ts';
import { isFootnote, notesOf } from './footnotes.ts';
import { findHeadings, inColumns, type Title } from './headings.ts';
import type { Measure } from './measure.ts';
import type { PageContent } from './page-content.ts';
import type { PageLine, TextBlock } from './page-line.ts';
import { goesOn, setLines, settingOf } from './paragraphs.ts';
import type { Item, PlacedPicture } from './place-pictures.ts';

/** A page whose items are in reading order. */
export interface OrderedPage { readonly page: PageContent; readonly items: readonly Item[] }

/** The text of pages, a line for every line, with hints and regions. */
export interface Written { readonly text: string; readonly hints: readonly Hint[]; readonly pages: readonly PageLayout[] }

/** Writes lines one after another and remembers where they stand. */
class Sheet {
  readonly #parts: string[] = [];
  #length = 0;
  /** Pictures and pages that begin with the next line. */
  #waiting: ((at: number) => void)[] = [];

  get end(): number { return this.#length; }
  get text(): string { return this.#parts.join(''); }

  line(text: string, indent: string, parted: boolean): { readonly start: number; readonly end: number } {
    const lead = (this.#length === 0 ? '' : parted ? '\n\n' : '\n') + indent;
    this.#parts.push(lead, text);
    const start = this.#length + lead.length;
    this.#length = start + text.length;
    for (const tell of this.#waiting.splice(0)) tell(start);
    return { start, end: this.#length };
  }

  /** Calls back with the place of the next line, or of the end where none comes. */
  next(tell: (at: number) => void): void { this.#waiting.push(tell); }
  close(): void { for (const tell of this.#waiting.splice(0)) tell(this.#length); }
}

export function writePages(pages: readonly OrderedPage[], furniture: ReadonlySet<PageLine>, measure: Measure): Written {
  const blocks = pages.map(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.block] : [])));
  const titles = findHeadings(pages.map(({ items }) => items), measure);
  const setting = settingOf(blocks, measure);
  const joint = measure.chinese && !inColumns(blocks, measure) ? '' : ' ';
  const sheet = new Sheet();
  const hints: Hint[] = [];
  const layouts: PageLayout[] = [];
  let last: TextBlock | undefined;
  let paragraph: { start: number; end: number } | undefined;
  const endParagraph = (): void => {
    if (paragraph !== undefined) hints.push({ kind: 'paragraph', ...paragraph });
    paragraph = undefined;
  };

  const write = (block: TextBlock): PageRegion | undefined => {
    const joined = last !== undefined && goesOn(last, block, setting);
    let start: number | undefined;
    for (const [i, set] of setLines(block, setting).entries()) {
      const at = sheet.line(set.line.text, set.indent, i === 0 ? !joined : set.parted);
      start ??= at.start;
      if (furniture.has(set.line)) { hints.push({ kind: 'furniture', ...at }); continue; }
      if (set.line.row) hints.push({ kind: 'table', ...at });
      if (i === 0 ? !joined : set.opens) endParagraph();
      paragraph = { start: paragraph?.start ?? at.start, end: at.end };
    }
    if (start === undefined) return undefined;
    if (!block.lines.every((line) => furniture.has(line))) last = block;
    return { kind: 'text', start, end: sheet.end, ...boxOf(block) };
  };

  /** A headline over several lines is one. In a paper of columns its lines end where its sense pauses; elsewhere where its measure ends. */
  const writeTitle = (block: TextBlock, title: Title): PageRegion => {
    endParagraph();
    const at = sheet.line(block.lines.map((line) => line.text).join(joint), '', true);
    hints.push({ ...title, ...at });
    last = undefined;
    return { kind: 'text', ...at, ...boxOf(block) };
  };

  /** A note stands between two halves of a paragraph and ends neither. */
  const writeNote = (block: TextBlock): PageRegion => {
    const notes = notesOf(block, measure).map((note) => sheet.line(note, '', false));
    for (const at of notes) hints.push({ kind: 'note', ...at });
    return { kind: 'text', start: notes[0]?.start ?? sheet.end, end: sheet.end, ...boxOf(block) };
  };

  const writeCaption = (block: TextBlock, picture: number | undefined): PageRegion => {
    const lines = block.lines.map((line, i) => sheet.line(line.text, '', i === 0));
    const range = { start: lines[0]?.start ?? sheet.end, end: sheet.end };
    hints.push({ kind: 'caption', ...range, ...(picture === undefined ? {} : { picture }) });
    return { kind: 'text', ...range, ...boxOf(block) };
  };

  const show = (placed: PlacedPicture, regions: PageRegion[]): void => {
    const { picture } = placed;
    sheet.next((at) => {
      if (picture.picture !== undefined) hints.push({ kind: 'picture', start: at, end: at, picture: picture.picture });
      regions.push({ kind: 'picture', start: at, end: at, ...boxOf(picture) });
    });
    for (const caption of placed.captions) regions.push(writeCaption(caption, picture.picture));
  };

  for (const { page, items } of pages) {
    const regions: PageRegion[] = [];
    let start = sheet.end;
    sheet.next((at) => { start = at; });
    for (const item of items) {
      if (item.kind === 'picture') { show(item.placed, regions); continue; }
      const title = item.block.lines.some((line) => furniture.has(line)) ? undefined : titles.get(item.block);
      const region = title !== undefined ? writeTitle(item.block, title) : isFootnote(item.block, page, measure) ? writeNote(item.block) : write(item.block);
      if (region !== undefined) regions.push(region);
    }
    for (const run of page.runs) if (run.askew === true && /\S/.test(run.text)) hints.push({ kind: 'furniture', ...sheet.line(run.text.trim(), '', true) });
    sheet.close();
    layouts.push({ start, end: Math.max(start, sheet.end), width: page.width, height: page.height, recognised: false, regions });
  }
  endParagraph();
  return { text: sheet.text, hints: hints.sort((a, b) => a.start - b.start || b.end - a.end), pages: layouts };
}

const boxOf = ({ left, top, width, height }: Box): Box => ({ left, top, width, height });
