import type { ZipEntries } from '../../../files/bounded-zip.ts';
import type { PictureTray } from '../picture-tray.ts';
import { isContentsStyle } from '../docx/word-contents.ts';
import { BlockBuilder, type ParagraphEnd } from './block-builder.ts';
import { betweenMargins } from './margins.ts';
import { paragraphsOf, type OfficeBlock, type OfficeParagraph } from './office-block.ts';
import { OpenListNumbers, openMargins, readListStyles } from './open-lists.ts';
import { childNamed, childrenNamed, descendantsNamed, elementsOf, type XmlElement } from './xml-tree.ts';

interface TextStyle { readonly centred?: boolean; readonly bold?: boolean; readonly size?: number; readonly caption?: boolean; readonly contents?: boolean; readonly level?: number; readonly hidden?: boolean; readonly parent?: string }

/** Repeats a file may ask for: empty cells and spaces come in thousands where a sheet or a template was pasted. */
const mostRepeats = 200;

/** The text of an OpenDocument text file (ODF 1.3, part 3) as blocks. */
export function readOpenText(content: XmlElement, styles: XmlElement, entries: ZipEntries, tray: PictureTray): OfficeBlock[] {
  const named = new Map([...readStyles(styles), ...readStyles(content)]);
  const lists = new OpenListNumbers(new Map([...readListStyles(styles), ...readListStyles(content)]));
  const read = (bodies: Iterable<XmlElement>): OfficeBlock[] => {
    const builder = new BlockBuilder();
    for (const body of bodies) new OpenTextReader(builder, named, lists, entries, tray).blocks(body, false, {});
    return builder.finish();
  };
  const margins = (kind: 'header' | 'footer'): OfficeParagraph[] => paragraphsOf(read(openMargins(styles, kind)));
  return betweenMargins(read(descendantsNamed(content, 'text')), { heads: margins('header'), feet: margins('footer') });
}

function* readStyles(root: XmlElement): Generator<readonly [string, TextStyle]> {
  for (const style of descendantsNamed(root, 'style')) {
    const name = style.attributes['name'] ?? '';
    const words = childNamed(style, 'text-properties')?.attributes ?? {};
    const align = childNamed(style, 'paragraph-properties')?.attributes['text-align'];
    const size = Number.parseFloat(words['font-size-asian'] ?? words['font-size'] ?? '');
    const weight = words['font-weight-asian'] ?? words['font-weight'];
    const called = style.attributes['display-name'] ?? name;
    yield [name, {
      ...(align === undefined ? {} : { centred: align === 'center' }), ...(weight === undefined ? {} : { bold: weight === 'bold' || Number(weight) >= 600 }), ...(Number.isFinite(size) ? { size } : {}),
      ...(words['display'] === 'none' ? { hidden: true } : {}),
      ...styleCalled(called), ...(style.attributes['parent-style-name'] === undefined ? {} : { parent: style.attributes['parent-style-name'] }),
    }];
  }
}

/** What a style's name says of its paragraphs. Writers that leave styles undefined name them all the same. */
function styleCalled(called: string): TextStyle {
  const level = /^(?:heading|标题) ?([1-9])$/i.exec(called)?.[1] ?? (/^(?:title|标题)$/i.test(called) ? '0' : /^(?:subtitle|副标题)$/i.test(called) ? '2' : undefined);
  return { ...(/^(?:(?:image |figure |table )?caption|题注)$/i.test(called) ? { caption: true } : {}), ...(isContentsStyle(called) ? { contents: true } : {}), ...(level === undefined ? {} : { level: Number(level) }) };
}

/** `Heading_20_1`: names of styles write their spaces as codes. */
const nameOf = (style: string): string => style.replace(/_([0-9a-f]{2})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

class OpenTextReader {
  readonly #builder: BlockBuilder;
  readonly #styles: ReadonlyMap<string, TextStyle>;
  readonly #entries: ZipEntries;
  readonly #tray: PictureTray;
  readonly #lists: OpenListNumbers;
  /** The style of the list that is open, how deep it lies in others, and what its entry writes before its words. */
  #list: { readonly style: string; readonly depth: number } | undefined;
  #label = '';
  #notes = 0;

  constructor(builder: BlockBuilder, styles: ReadonlyMap<string, TextStyle>, lists: OpenListNumbers, entries: ZipEntries, tray: PictureTray) {
    this.#builder = builder;
    this.#styles = styles;
    this.#lists = lists;
    this.#entries = entries;
    this.#tray = tray;
  }

  blocks(parent: XmlElement, inTable: boolean, end: Partial<ParagraphEnd>): void {
    for (const element of elementsOf(parent)) {
      switch (element.name) {
        case 'p': case 'h': this.#paragraph(element, inTable, end); break;
        case 'list': this.#entriesOf(element, inTable, end); break;
        case 'table-of-content': case 'alphabetical-index': this.blocks(element, inTable, { ...end, role: 'furniture' }); break;
        case 'table-of-content-source': case 'alphabetical-index-source': break;
        case 'table': this.#table(element, inTable); break;
        case 'tracked-changes': case 'sequence-decls': case 'forms': break;
        default: this.blocks(element, inTable, end);
      }
    }
  }

  /** Numbers are written out, as the reader of the document sees them; entries under a sign are a list's. */
  #entriesOf(list: XmlElement, inTable: boolean, end: Partial<ParagraphEnd>): void {
    const around = this.#list;
    const own = { style: list.attributes['style-name'] ?? around?.style ?? '', depth: (around?.depth ?? 0) + 1 };
    this.#list = own;
    if (around === undefined) this.#lists.open(list, own.style);
    for (const item of elementsOf(list)) {
      this.#label = item.name === 'list-item' ? this.#lists.next(item, own.style, own.depth) : '';
      const numbered = this.#label !== '';
      this.blocks(item, inTable, inTable || numbered ? end : { ...end, role: 'list' });
      this.#label = '';
    }
    this.#list = around;
  }

  /** One in a cell of another is part of that cell's text. */
  #table(table: XmlElement, inTable: boolean): void {
    this.#rows(table, (row) => { if (inTable) for (const cell of elementsOf(row)) this.blocks(cell, true, {}); else this.#row(row); });
    if (!inTable) this.#builder.endParagraph({ centred: false }, false);
  }

  #rows(table: XmlElement, take: (row: XmlElement) => void): void {
    for (const element of elementsOf(table)) {
      if (element.name === 'table-row') take(element);
      else if (/^table-(?:header-)?row/.test(element.name)) this.#rows(element, take);
    }
  }

  /** A cell that is covered by one beside or above it is empty. */
  #row(row: XmlElement): void {
    for (const cell of elementsOf(row)) {
      if (cell.name !== 'table-cell' && cell.name !== 'covered-table-cell') continue;
      for (let times = Math.min(mostRepeats, Number(cell.attributes['number-columns-repeated'] ?? 1) || 1); times > 0; times--) {
        this.blocks(cell, true, {});
        this.#builder.endCell({ centred: false });
      }
    }
    this.#builder.endRow();
  }

  #paragraph(element: XmlElement, inTable: boolean, end: Partial<ParagraphEnd>): void {
    const style = this.#style(element.attributes['style-name']);
    if (this.#label !== '') this.#builder.words(this.#label, { bold: style.bold === true, size: style.size ?? 0 });
    this.#label = '';
    this.#words(element, style);
    const level = element.name === 'h' ? Number(element.attributes['outline-level'] ?? 1) || 1 : style.level;
    const role = style.contents === true ? { role: 'furniture' as const } : level !== undefined ? { role: 'heading' as const, level } : style.caption === true ? { role: 'caption' as const } : {};
    this.#builder.endParagraph({ centred: style.centred === true, ...role, ...end }, inTable);
  }

  #words(element: XmlElement, style: TextStyle): void {
    const put = (text: string): void => this.#builder.words(text, { bold: style.bold === true, size: style.size ?? 0 });
    for (const child of element.children) {
      // White space of the file itself is one space (ODF 1.3, part 3, 6.1.2).
      if (style.hidden === true) continue;
      if (typeof child === 'string') { put(child.replace(/[ \t\r\n]+/g, ' ')); continue; }
      switch (child.name) {
        case 's': put(' '.repeat(Math.min(mostRepeats, Number(child.attributes['c'] ?? 1) || 1))); break;
        case 'tab': put('\t'); break;
        case 'line-break': put('\n'); break;
        case 'note': this.#note(child, put); break;
        case 'annotation': case 'bookmark': case 'bookmark-start': case 'bookmark-end': break;
        // Of words with their sounds above them, the words.
        case 'ruby': for (const base of childrenNamed(child, 'ruby-base')) this.#words(base, style); break;
        case 'hidden-text': break;
        case 'frame': this.#frame(child); break;
        // Drawn boxes hold paragraphs as frames do.
        case 'custom-shape': case 'rect': case 'ellipse': case 'polygon': case 'path': case 'caption': this.#box(child); break;
        default: this.#words(child, { ...style, ...this.#style(child.attributes['style-name']) });
      }
    }
  }

  #note(note: XmlElement, put: (text: string) => void): void {
    this.#notes++;
    put(`[${this.#notes}]`);
    const builder = new BlockBuilder();
    builder.words(`[${this.#notes}] `, { bold: false, size: 0 });
    for (const body of childrenNamed(note, 'note-body')) new OpenTextReader(builder, this.#styles, this.#lists, this.#entries, this.#tray).blocks(body, false, {});
    this.#builder.note(paragraphsOf(builder.finish()));
  }

  /** A picture, or a box of paragraphs, in which a picture with its caption may stand: they come under the paragraph the box is tied to. */
  #frame(frame: XmlElement): void {
    const image = childNamed(frame, 'image');
    const bytes = this.#entries.get(image?.attributes['href'] ?? '');
    if (image !== undefined) this.#builder.picture(bytes === undefined ? undefined : this.#tray.add(bytes));
    for (const box of childrenNamed(frame, 'text-box')) this.#box(box);
  }

  #box(box: XmlElement): void {
    const builder = new BlockBuilder();
    new OpenTextReader(builder, this.#styles, this.#lists, this.#entries, this.#tray).blocks(box, false, {});
    this.#builder.box(builder.finish());
  }

  /** A style with what it takes over from those it is based on. */
  #style(name: string | undefined): TextStyle {
    let style: TextStyle = {};
    for (let at = name, passed = 0; at !== undefined && passed < 16; passed++) {
      const own: TextStyle = this.#styles.get(at) ?? styleCalled(nameOf(at));
      style = { ...own, ...style };
      at = own.parent;
    }
    return style;
  }
}
