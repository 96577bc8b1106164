import type { Hint } from '../../../../shared/domain/document.ts';
import type { PictureTray } from '../picture-tray.ts';
import { markCaptionsInRows } from './captions-in-rows.ts';
import { CellSpans } from './cell-spans.ts';
import { nameCaptions } from '../caption-pictures.ts';
import { withoutCredits } from './credit-lines.ts';
import { elementsIn, isElement, isText, type PageElement, type PageNode } from './page-dom.ts';
import { furnitureKind, type FurnitureKind } from './page-furniture.ts';
import { titleField } from './title-field.ts';
import { breaks, isCaption, isCentredLine, isDataTable, isHidden, isInfo, isInfoRow, isLineOfCells, isPlainEntry, keepsItsPlace, leansOn, longestInfo, unseen } from './page-manners.ts';
import { noteClass } from '../docx/place-notes.ts';
import { noteNumber, raised } from './raised-figures.ts';
import { contentsClass } from '../docx/word-contents.ts';
import type { PageMeasure } from './page-measure.ts';
import { createTextWriter, type Mark, type TextWriter } from './text-writer.ts';

/** How the walk treats a page. */
export interface PageManner {
  /** Places (in document order) of the elements of the article. */
  readonly article: ReadonlySet<number>;
  /** What is in each element, where parts may be furniture: pages have it, Word files have not. */
  readonly measure?: PageMeasure;
  /** What the page's own head calls its site. */
  readonly site?: ReadonlySet<string>;
  /** Bytes of a picture by its address, or undefined where it is elsewhere. */
  readonly bytesOf: (address: string) => Uint8Array | undefined;
}

/** Pixels: smaller pictures are icons, bullets and counters. */
const smallestPicture = 50;

/** Where pages keep a picture's address: those that load pictures late (公众号, most portals) have a blank stand-in in `src`. */
const lateSources = ['src', 'data-src', 'data-original', 'data-original-src', 'data-lazy-src', 'data-actualsrc'];
/** Whether an address leads out of the document. A `data:` one is the picture itself. */
const isElsewhere = (address: string): boolean => !/^\s*(?:data:|about:|javascript:|#)/i.test(address);

/**
 * The visible text of a page, whole and in its order, with hints for what the markup said. Offsets are code units of the
 * text. A picture's hint is an empty range where the text after it begins; it has no `picture` where the bytes are not in
 * the page. A caption's hint has the `picture` it stands under. Furniture says nothing else of its lines, and leaves out those
 * that credit the story. The article's hint reaches from the first to the last text the article holds.
 */
export function pageText(page: PageNode, manner: PageManner, tray: PictureTray): { text: string; hints: Hint[] } {
  markCaptionsInRows(page);
  const writer = createTextWriter();
  const walk = new PageWalk(writer, manner, tray);
  walk.children(page, { pre: false, row: false, info: false });
  const text = writer.text();
  return { text, hints: walk.finish(text) };
}

/** What the elements around say: `pre` keeps white space, a `row` of data keeps its cells on one line, `info` is under a headline. */
interface Around { readonly pre: boolean; readonly row: boolean; readonly info: boolean }

class PageWalk {
  readonly #writer: TextWriter;
  readonly #manner: PageManner;
  readonly #tray: PictureTray;
  readonly #hints: Hint[] = [];
  readonly #pictures: { mark: Mark; picture: number | undefined; elsewhere: boolean }[] = [];
  readonly #article: { start: number; end: number } = { start: Infinity, end: 0 };
  #place = -1;
  #inFurniture: FurnitureKind | undefined;
  readonly #credited: { start: number; end: number }[] = [];

  constructor(writer: TextWriter, manner: PageManner, tray: PictureTray) {
    this.#writer = writer;
    this.#manner = manner;
    this.#tray = tray;
  }

  children(node: PageNode, around: Around): void {
    const place = this.#place;
    for (const child of node.childNodes) {
      if (isText(child)) this.#text(child.data, around, place);
      else if (isElement(child)) this.#element(child, around);
    }
  }

  finish(text: string): Hint[] {
    const end = this.#writer.end();
    for (const range of this.#credited) for (const left of withoutCredits(text, range)) this.#hints.push({ kind: 'furniture', ...left });
    for (const { mark, picture, elsewhere } of this.#pictures) {
      const at = mark.start ?? end;
      this.#hints.push({ kind: 'picture', start: at, end: at, ...(picture === undefined ? {} : { picture }), ...(elsewhere ? { elsewhere: true as const } : {}) });
    }
    if (this.#article.end > 0) this.#hints.push({ kind: 'article', ...this.#article });
    return nameCaptions(this.#hints.sort((a, b) => a.start - b.start || b.end - a.end), text);
  }

  #text(data: string, around: Around, place: number): void {
    const mark = this.#writer.mark();
    if (around.pre) this.#writer.verbatim(data);
    else this.#writer.inline(data);
    if (mark.start === undefined || !this.#manner.article.has(place)) return;
    this.#article.start = Math.min(this.#article.start, mark.start);
    this.#article.end = this.#writer.end();
  }

  #element(element: PageElement, around: Around): void {
    this.#place++;
    const name = element.localName;
    if (unseen.has(name) || (isHidden(element) && !this.#isShownLater(element))) {
      // Places count every element of the page, seen or not.
      for (const _ of elementsIn(element)) this.#place++;
      return;
    }
    if (name === 'br') return around.row ? this.#writer.inline(' ') : this.#writer.lineEnd();
    if (name === 'img') return this.#picture(element);
    if (name === 'sup') {
      const figure = raised(element, this.#writer.last());
      if (figure !== undefined) {
        for (const _ of elementsIn(element)) this.#place++;
        return this.#writer.inline(figure);
      }
    }
    const note = name === 'a' ? noteNumber(element) : undefined;
    if (note !== undefined) {
      for (const _ of elementsIn(element)) this.#place++;
      return this.#writer.inline(`${note} `);
    }
    const lines = around.row ? undefined : breaks.get(name);
    const furniture = this.#inFurniture === undefined ? this.#furnitureKind(element) : undefined;
    if (lines !== undefined) this.#writer.breakLine(lines);
    const mark = this.#writer.mark();
    this.#inFurniture ??= furniture;
    const underPicture = this.#pictures.at(-1)?.mark.start === undefined && this.#pictures.length > 0 && isCentredLine(element);
    this.#inside(element, around);
    if (this.#inFurniture === undefined) for (const hint of hintsOf(element, around, underPicture)) this.#hint(mark, hint);
    if (furniture !== undefined) this.#furniture(mark, furniture);
    if (lines !== undefined) this.#writer.breakLine(lines);
  }

  /** Saved as it was sent, a page of an account (公众号) has its text stand unseen, which a program shows once it has loaded. */
  #isShownLater(element: PageElement): boolean {
    const { measure } = this.#manner;
    return measure !== undefined && keepsItsPlace(element) && measure.of(element).letters * 2 > measure.page.letters;
  }

  #furnitureKind(element: PageElement): FurnitureKind | undefined {
    const { measure, site = new Set<string>() } = this.#manner;
    return measure === undefined ? undefined : furnitureKind(element, measure.of(element), measure.page, site);
  }

  #furniture(mark: Mark, kind: FurnitureKind): void {
    this.#inFurniture = undefined;
    if (kind === 'others') this.#hint(mark, { kind: 'furniture' });
    else if (mark.start !== undefined) this.#credited.push({ start: mark.start, end: this.#writer.end() });
  }

  #inside(element: PageElement, around: Around): void {
    if (element.localName === 'table' && isDataTable(element)) return this.#rows(element, around);
    if (element.localName === 'tr' && !around.row) return this.#cells(element, around);
    const info = around.info || (isInfo(element) && (this.#manner.measure?.of(element).letters ?? Infinity) <= longestInfo);
    if (info && !around.row && isInfoRow(element)) return this.#items(element, around);
    this.children(element, { ...around, info, pre: around.pre || element.localName === 'pre' });
  }

  /** A row of a table that lays the page out. */
  #cells(row: PageElement, around: Around): void {
    const together = isLineOfCells(row);
    let cells = 0;
    const place = this.#place;
    for (const cell of row.childNodes) {
      if (isText(cell)) this.#text(cell.data, around, place);
      if (!isElement(cell)) continue;
      if (cells++ > 0) { if (together) this.#writer.tab(); else this.#writer.breakLine(1); }
      this.#element(cell, around);
    }
  }

  /** English items each on a line of its own, as they would run into one another; Chinese ones a space apart. Labels stay with what they name. */
  #items(element: PageElement, around: Around): void {
    const lines = !/\p{Script=Han}/u.test(element.textContent);
    let before = '';
    for (const item of element.childNodes) {
      if (isText(item)) this.#writer.inline(item.data);
      if (!isElement(item)) continue;
      if (before !== '' && !leansOn(before)) { if (lines) this.#writer.breakLine(1); else this.#writer.inline(' '); }
      this.#element(item, around);
      before = item.textContent.trim() === '' ? before : item.textContent;
    }
  }

  /** A row to a line, each cell in its own column. Rows may lie in thead and tbody; a caption stands before them. */
  #rows(part: PageNode, around: Around, spans = new CellSpans()): void {
    for (const child of part.childNodes) {
      if (!isElement(child)) continue;
      if (child.localName === 'caption') { this.#element(child, around); continue; }
      this.#place++;
      if (child.localName !== 'tr') { this.#rows(child, around, spans); continue; }
      this.#writer.breakLine(1);
      const mark = this.#writer.markRow();
      let column = 0;
      let written = 0;
      for (const cell of child.childNodes) {
        if (!isElement(cell)) continue;
        column = spans.free(column);
        for (; written < column; written++) this.#writer.tab();
        this.#element(cell, { pre: false, row: true, info: false });
        column = spans.take(column, cell);
      }
      spans.endRow();
      if (this.#inFurniture === undefined) this.#hint(mark, { kind: 'table' });
    }
    this.#writer.breakLine(1);
  }

  #picture(element: PageElement): void {
    if (this.#inFurniture !== undefined || ['width', 'height'].some((side) => Number.parseInt(element.getAttribute(side) ?? '', 10) < smallestPicture)) return;
    const addresses = lateSources.map((name) => element.getAttribute(name) ?? '').filter((address) => address.trim() !== '');
    const bytes = addresses.map((address) => this.#manner.bytesOf(address)).find((found) => found !== undefined);
    const picture = bytes === undefined ? undefined : this.#tray.add(bytes);
    this.#pictures.push({ mark: this.#writer.mark(), picture, elsewhere: picture === undefined && addresses.some(isElsewhere) });
  }

  #hint(mark: Mark, hint: Pick<Hint, 'kind' | 'level' | 'field'>): void {
    if (mark.start !== undefined && this.#writer.end() > mark.start) this.#hints.push({ ...hint, start: mark.start, end: this.#writer.end() });
  }
}

function hintsOf(element: PageElement, around: Around, underPicture: boolean): Pick<Hint, 'kind' | 'level' | 'field'>[] {
  const field = titleField(element);
  if (field !== undefined) return [{ kind: 'field', field }];
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level !== undefined) return [{ kind: 'heading', level: Number(level) }];
  if (isCaption(element) || underPicture) return [{ kind: 'caption' }];
  if (element.getAttribute('class') === noteClass || /^sd(?:foot|end)note\d+$/.test(element.getAttribute('id') ?? '')) return [{ kind: 'note' }];
  if (element.getAttribute('class') === contentsClass) return [{ kind: 'furniture' }];
  return element.localName === 'li' && !around.info && isPlainEntry(element) ? [{ kind: 'list' }] : [];
}
