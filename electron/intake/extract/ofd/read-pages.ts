import { bottom, right, type Box } from '../../layout/box.ts';
import type { PageContent, PagePicture, TextRun } from '../../layout/page-content.ts';
import { openPicture } from '../../ocr/decode/open-picture.ts';
import type { SourceFile } from '../../source.ts';
import { childrenNamed, descendantsNamed, textOf } from '../office/xml-tree.ts';
import { boxOf, compose, type Part } from '../pdf/compose.ts';
import { ruleBetween } from '../pdf/drawn-rules.ts';
import type { PictureTray } from '../picture-tray.ts';
import { recogniseSheet, type ScannedPage } from '../scanned-page.ts';
import { readAnnotations } from './annotations.ts';
import { readAttachments } from './attachments.ts';
import { DocumentResources } from './document-resources.ts';
import { drawnObjects, linesOf, pictureMatrix, toPoints, type DrawnObject } from './drawn-objects.ts';
import { firstNamed, locationIn, numbersIn, resolved, type OfdPackage, type OfdPart } from './package-parts.ts';
import { runsOf } from './text-objects.ts';

/** A4 in millimetres, for pages that say nothing of their size. */
const plainPage = [0, 0, 210, 297];
/** Pages of one document. */
const mostPages = 2_000;
/** Rules of a page at most. */
const mostRules = 4_000;
/** Share of a page pictures cover where it is a scan, and characters a program stamps on it. */
const cover = 0.5;
const stamp = 40;

/** A page as it stands, or as it was recognised. */
export interface OfdPage { readonly content: PageContent; readonly scan?: ScannedPage }
/** What is in a package: its pages, files that go with them, the title it gives itself. */
export interface OfdContents { readonly pages: readonly OfdPage[]; readonly attached: readonly SourceFile[]; readonly title: string; readonly undecoded: boolean }

/** The pages of all documents of a package, in their order, with what their templates and annotations add. Undefined where there are too many. */
export async function readPages(pack: OfdPackage, tray: PictureTray): Promise<OfdContents | undefined> {
  const main = pack.part('OFD.xml');
  const pages: OfdPage[] = [];
  const attached: SourceFile[] = [];
  let undecoded = false;
  for (const body of descendantsNamed(main?.root, 'DocBody')) {
    const document = pack.part(resolved('', locationIn(body, 'DocRoot')));
    if (document === undefined) continue;
    const reader = new DocumentReader(pack, document, tray);
    attached.push(...readAttachments(pack, document));
    for (const page of childrenNamed(firstNamed(document.root, 'Pages'), 'Page')) {
      if (pages.length >= mostPages) return undefined;
      const part = pack.part(resolved(document.folder, page.attributes['BaseLoc'] ?? ''));
      if (part !== undefined) pages.push(await reader.page(part, page.attributes['ID'] ?? ''));
    }
    undecoded ||= reader.undecoded;
  }
  return { pages, attached, title: textOf(firstNamed(main?.root, 'Title')), undecoded };
}

class DocumentReader {
  /** A page was a picture of a kind that cannot be decoded. */
  undecoded = false;
  readonly #pack: OfdPackage;
  readonly #tray: PictureTray;
  readonly #size: readonly number[];
  readonly #resources: DocumentResources;
  readonly #written: ReadonlyMap<string, readonly TextRun[]>;
  /** Places in the tray of pictures that were put there, by their path. */
  readonly #placed = new Map<string, number | undefined>();

  constructor(pack: OfdPackage, document: OfdPart, tray: PictureTray) {
    this.#pack = pack;
    this.#tray = tray;
    const box = firstNamed(firstNamed(document.root, 'CommonData'), 'PhysicalBox');
    this.#size = box === undefined ? plainPage : numbersIn(textOf(box));
    this.#resources = new DocumentResources(pack, document);
    this.#written = readAnnotations(pack, document, this.#resources.composites);
  }

  async page(part: OfdPart, id: string): Promise<OfdPage> {
    const box = firstNamed(part.root, 'PhysicalBox');
    const [, , across = 0, down = 0] = box === undefined ? this.#size : numbersIn(textOf(box));
    const [width, height] = [(across > 0 ? across : 210) * toPoints[0], (down > 0 ? down : 297) * toPoints[0]];
    const resources = this.#resources.ofPage(part);
    const layers = [part.root, ...[...descendantsNamed(part.root, 'Template')].flatMap(({ attributes }) => resources.template(attributes['TemplateID'] ?? '') ?? [])];
    const drawn = layers.flatMap((layer) => [...descendantsNamed(layer, 'Content')].flatMap((content) => drawnObjects(content, resources.composites)));
    const named = (name: string): DrawnObject[] => drawn.filter(({ element }) => element.name === name);
    const runs = named('TextObject').flatMap(runsOf);
    const written = this.#written.get(id) ?? [];
    const pictures = named('ImageObject');
    const scan = isScan(runs, pictures.map((picture) => boxOf(pictureMatrix(picture))), width, height) ? await this.#recognised(pictures, width, height, [...runs, ...written]) : undefined;
    if (scan !== undefined) return { content: scan.content, scan };
    const rules = named('PathObject').flatMap(rulesOf).slice(0, mostRules);
    return { content: { width, height, rules, runs: [...runs, ...written], pictures: pictures.map((picture) => this.#picture(picture)) } };
  }

  async #recognised(pictures: readonly DrawnObject[], width: number, height: number, stamped: readonly TextRun[]): Promise<ScannedPage | undefined> {
    const parts: Part[] = [];
    for (const picture of pictures) {
      const bytes = this.#bytesOf(picture);
      const file = bytes === undefined ? undefined : openPicture(bytes);
      const page = file?.ok === true ? await file.value.page(0) : undefined;
      if (page?.ok === true) parts.push({ pixels: page.value.pixels, matrix: pictureMatrix(picture) });
      else this.undecoded = true;
    }
    return parts.length === 0 ? undefined : recogniseSheet(compose(parts, { left: 0, top: 0, width, height }), width, this.#tray.pictures, stamped);
  }

  #pathOf({ element }: DrawnObject): string | undefined {
    return this.#resources.media.get(element.attributes['ResourceID'] ?? '');
  }

  #bytesOf(picture: DrawnObject): Uint8Array | undefined {
    const path = this.#pathOf(picture);
    return path === undefined ? undefined : this.#pack.bytes(path);
  }

  #picture(drawn: DrawnObject): PagePicture {
    const path = this.#pathOf(drawn);
    if (path !== undefined && !this.#placed.has(path)) {
      const bytes = this.#pack.bytes(path);
      this.#placed.set(path, bytes === undefined ? undefined : this.#tray.add(bytes));
    }
    const picture = path === undefined ? undefined : this.#placed.get(path);
    return { ...boxOf(pictureMatrix(drawn)), ...(picture === undefined ? {} : { picture }) };
  }
}

/** The page is its pictures, with next to nothing written on them. */
function isScan(runs: readonly TextRun[], pictures: readonly Box[], width: number, height: number): boolean {
  const shown = (box: Box): number => Math.max(0, Math.min(right(box), width) - Math.max(0, box.left)) * Math.max(0, Math.min(bottom(box), height) - Math.max(0, box.top));
  const letters = runs.reduce((sum, { text, askew }) => sum + (askew === true ? 0 : text.replace(/\s/g, '').length), 0);
  return letters <= stamp && pictures.reduce((sum, box) => sum + shown(box), 0) >= cover * width * height;
}

/** The level and upright lines of a path. */
const rulesOf = (drawn: DrawnObject): Box[] =>
  [...descendantsNamed(drawn.element, 'AbbreviatedData')].flatMap((data) => linesOf(drawn, textOf(data)).flatMap(({ from, to }) => ruleBetween(from, to)));
