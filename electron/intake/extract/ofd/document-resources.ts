import { descendantsNamed, textOf, type XmlElement } from '../office/xml-tree.ts';
import type { Composites } from './drawn-objects.ts';
import { firstNamed, locationIn, resolved, type OfdPackage, type OfdPart } from './package-parts.ts';

/** What the pages of a document share: its pictures by their resource, as paths of the package, drawings, and templates. */
export class DocumentResources {
  readonly media = new Map<string, string>();
  readonly composites: Composites;
  readonly #templates = new Map<string, OfdPart | undefined>();
  readonly #pack: OfdPackage;
  readonly #document: OfdPart;

  constructor(pack: OfdPackage, document: OfdPart) {
    this.#pack = pack;
    this.#document = document;
    const composites = new Map<string, XmlElement>();
    for (const name of ['PublicRes', 'DocumentRes']) {
      for (const place of descendantsNamed(document.root, name)) this.#take(resolved(document.folder, textOf(place).trim()), composites);
    }
    this.composites = composites;
  }

  template(id: string): XmlElement | undefined {
    if (!this.#templates.has(id)) {
      const named = [...descendantsNamed(this.#document.root, 'TemplatePage')].find(({ attributes }) => attributes['ID'] === id);
      this.#templates.set(id, named === undefined ? undefined : this.#pack.part(resolved(this.#document.folder, named.attributes['BaseLoc'] ?? '')));
    }
    return this.#templates.get(id)?.root;
  }

  /** Takes what a page keeps for itself alone, too. */
  ofPage(page: OfdPart): DocumentResources {
    for (const place of descendantsNamed(page.root, 'PageRes')) this.#take(resolved(page.folder, textOf(place).trim()), undefined);
    return this;
  }

  #take(path: string, composites: Map<string, XmlElement> | undefined): void {
    const part = this.#pack.part(path);
    if (part === undefined) return;
    const base = firstNamed(part.root, 'Res')?.attributes['BaseLoc'] ?? '';
    const folder = resolved(part.folder, `${base}/`);
    for (const media of descendantsNamed(part.root, 'MultiMedia')) this.media.set(media.attributes['ID'] ?? '', resolved(folder === '' ? '' : `${folder}/`, locationIn(media, 'MediaFile')));
    for (const unit of descendantsNamed(part.root, 'CompositeGraphicUnit')) composites?.set(unit.attributes['ID'] ?? '', unit);
  }
}
