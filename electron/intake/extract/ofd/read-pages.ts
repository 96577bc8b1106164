import type { PageContent, PagePicture } from '../../layout/page-content.ts';
import { childrenNamed, descendantsNamed, textOf, type XmlElement } from '../office/xml-tree.ts';
import type { PictureTray } from '../picture-tray.ts';
import { firstNamed, locationIn, numbersIn, resolved, type OfdPackage, type OfdPart } from './package-parts.ts';
import { textRuns } from './text-objects.ts';

/** A4 in millimetres, for pages that say nothing of their size. */
const plainPage = [0, 0, 210, 297];
/** Pages of one document. */
const mostPages = 2_000;

/** The pages of all documents of a package, in their order: texts and pictures where they stand, those of templates too. Undefined where there are too many. */
export function readPages(pack: OfdPackage, tray: PictureTray): PageContent[] | undefined {
  const main = pack.part('OFD.xml');
  const pages: PageContent[] = [];
  for (const body of descendantsNamed(main?.root, 'DocBody')) {
    const document = pack.part(resolved('', locationIn(body, 'DocRoot')));
    if (document === undefined) continue;
    const reader = new DocumentReader(pack, document, tray);
    for (const page of childrenNamed(firstNamed(document.root, 'Pages'), 'Page')) {
      if (pages.length >= mostPages) return undefined;
      const part = pack.part(resolved(document.folder, page.attributes['BaseLoc'] ?? ''));
      if (part !== undefined) pages.push(reader.page(part));
    }
  }
  return pages;
}

class DocumentReader {
  readonly #pack: OfdPackage;
  readonly #tray: PictureTray;
  readonly #size: readonly number[];
  readonly #templates = new Map<string, XmlElement | undefined>();
  readonly #document: OfdPart;
  /** Paths of pictures by their resource, and their places in the tray once they were put there. */
  readonly #media: ReadonlyMap<string, string>;
  readonly #placed = new Map<string, number | undefined>();

  constructor(pack: OfdPackage, document: OfdPart, tray: PictureTray) {
    this.#pack = pack;
    this.#tray = tray;
    this.#document = document;
    const box = firstNamed(firstNamed(document.root, 'CommonData'), 'PhysicalBox');
    this.#size = box === undefined ? plainPage : numbersIn(textOf(box));
    this.#media = this.#readMedia();
  }

  page({ root }: OfdPart): PageContent {
    const box = firstNamed(root, 'PhysicalBox');
    const [, , width = 0, height = 0] = box === undefined ? this.#size : numbersIn(textOf(box));
    const layers = [root, ...[...descendantsNamed(root, 'Template')].flatMap(({ attributes }) => this.#template(attributes['TemplateID'] ?? '') ?? [])];
    return {
      width: width > 0 ? width : 210, height: height > 0 ? height : 297,
      runs: layers.flatMap(textRuns), pictures: [...descendantsNamed(root, 'ImageObject')].map((object) => this.#picture(object)),
    };
  }

  #template(id: string): XmlElement | undefined {
    if (!this.#templates.has(id)) {
      const named = [...descendantsNamed(this.#document.root, 'TemplatePage')].find(({ attributes }) => attributes['ID'] === id);
      const part = named === undefined ? undefined : this.#pack.part(resolved(this.#document.folder, named.attributes['BaseLoc'] ?? ''));
      this.#templates.set(id, part?.root);
    }
    return this.#templates.get(id);
  }

  #picture(object: XmlElement): PagePicture {
    const [left = 0, top = 0, width = 0, height = 0] = numbersIn(object.attributes['Boundary']);
    const path = this.#media.get(object.attributes['ResourceID'] ?? '');
    if (path !== undefined && !this.#placed.has(path)) {
      const bytes = this.#pack.bytes(path);
      this.#placed.set(path, bytes === undefined ? undefined : this.#tray.add(bytes));
    }
    const picture = path === undefined ? undefined : this.#placed.get(path);
    return { left, top, width: Math.max(0, width), height: Math.max(0, height), ...(picture === undefined ? {} : { picture }) };
  }

  #readMedia(): Map<string, string> {
    const found = new Map<string, string>();
    for (const name of ['PublicRes', 'DocumentRes']) {
      for (const place of descendantsNamed(this.#document.root, name)) {
        const part = this.#pack.part(resolved(this.#document.folder, textOf(place).trim()));
        if (part === undefined) continue;
        const base = part.root.children.find((child) => typeof child !== 'string');
        const folder = resolved(part.folder, `${typeof base === 'object' ? base.attributes['BaseLoc'] ?? '' : ''}/`);
        for (const media of descendantsNamed(part.root, 'MultiMedia')) found.set(media.attributes['ID'] ?? '', resolved(folder === '' ? '' : `${folder}/`, locationIn(media, 'MediaFile')));
      }
    }
    return found;
  }
}
