import type { Hint, PageLayout, PageRegion } from '../../../shared/domain/document.ts';
import type { Box } from './box.ts';
import { headingLevels } from './headings.ts';
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
  const levels = headingLevels(pages.map(({ items }) => items), measure);
  const setting = settingOf(pages.map(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.block] : []))), measure);
  const sheet = new Sheet();
  const hints: Hint[] = [];
  const layouts: PageLayout[] = [];
  let last: TextBlock | undefined;

  const write = (block: TextBlock, kind: 'heading' | 'caption' | undefined, picture?: number): PageRegion | undefined => {
    const joined = last !== undefined && kind === undefined && goesOn(last, block, setting);
    let range: { start: number; end: number } | undefined;
    for (const [i, set] of setLines(block, setting).entries()) {
      const at = sheet.line(set.line.text, kind === undefined ? set.indent : '', i === 0 ? !joined : set.parted && kind === undefined);
      range = { start: range?.start ?? at.start, end: at.end };
      if (furniture.has(set.line)) hints.push({ kind: 'furniture', ...at });
      else if (set.line.row) hints.push({ kind: 'table', ...at });
    }
    if (range === undefined) return undefined;
    const level = levels.get(block);
    if (kind === 'caption') hints.push({ kind, ...range, ...(picture === undefined ? {} : { picture }) });
    if (kind === 'heading' && level !== undefined) hints.push({ kind, ...range, level });
    if (kind !== 'caption' && !block.lines.every((line) => furniture.has(line))) last = kind === undefined ? block : undefined;
    return { kind: 'text', ...range, ...boxOf(block) };
  };

  const show = (placed: PlacedPicture, regions: PageRegion[]): void => {
    const { picture } = placed;
    sheet.next((at) => {
      if (picture.picture !== undefined) hints.push({ kind: 'picture', start: at, end: at, picture: picture.picture });
      regions.push({ kind: 'picture', start: at, end: at, ...boxOf(picture) });
    });
    for (const caption of placed.captions) {
      const region = write(caption, 'caption', picture.picture);
      if (region !== undefined) regions.push(region);
    }
  };

  for (const { page, items } of pages) {
    const regions: PageRegion[] = [];
    let start = sheet.end;
    sheet.next((at) => { start = at; });
    for (const item of items) {
      if (item.kind === 'picture') { show(item.placed, regions); continue; }
      const region = write(item.block, levels.has(item.block) && !item.block.lines.every((line) => furniture.has(line)) ? 'heading' : undefined);
      if (region !== undefined) regions.push(region);
    }
    sheet.close();
    layouts.push({ start, end: Math.max(start, sheet.end), width: page.width, height: page.height, recognised: false, regions });
  }
  return { text: sheet.text, hints: hints.sort((a, b) => a.start - b.start || b.end - a.end), pages: layouts };
}

const boxOf = ({ left, top, width, height }: Box): Box => ({ left, top, width, height });
