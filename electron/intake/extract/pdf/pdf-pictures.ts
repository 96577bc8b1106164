import { createHash } from 'node:crypto';
import type { PDFPageProxy } from 'pdfjs-dist';
import { bottom, right, sharedWidth, type Box } from '../../layout/box.ts';
import type { PagePicture } from '../../layout/page-content.ts';
import { pictureCountLimit, pictureSizeLimit } from '../../limits.ts';
import { showPixels } from '../../ocr/show.ts';
import type { SourcePicture } from '../../source.ts';
import { boxOf, compose, isUpright, type Part } from './compose.ts';
import { decodePicture } from './decode-picture.ts';
import type { PdfPage, PdfPicture } from './page-reader.ts';
import { storedJpeg } from './stored-jpeg.ts';

/** Points of a side below which a picture is an ornament, a bullet, a rule. */
const smallest = 30;
/** Pixels of a side likewise. */
const fewest = 40;
/** Points by which strips of one picture may stand apart. */
const seam = 1.5;

/** The pictures of a document in the making, each once however many pages show it. */
export class PictureShelf {
  readonly pictures: SourcePicture[] = [];
  /** Objects of the file, and prints of what others of them held. */
  readonly #seen = new Set<string>();
  readonly #file: Uint8Array;

  /** @param file the PDF's bytes, for pictures that stand in it as they are */
  constructor(file: Uint8Array) { this.#file = file; }

  get full(): boolean { return this.pictures.length >= pictureCountLimit; }

  /** Place of a picture; nothing where it is there already, as a letterhead on every page, or too large. */
  add(parts: readonly Part[], area: Box, object: string | undefined): number | undefined {
    if (this.full || (object !== undefined && this.#seen.has(object))) return undefined;
    if (object !== undefined) this.#seen.add(object);
    const pixels = compose(parts, area);
    const stored = object === undefined || pixels !== parts[0]?.pixels ? undefined : storedJpeg(this.#file, object, pixels.width, pixels.height);
    const name = String(this.pictures.length + 1);
    const picture: SourcePicture = stored === undefined ? showPixels(pixels, name) : { name: `${name}.jpg`, mime: 'image/jpeg', bytes: stored };
    const print = createHash('sha256').update(picture.bytes).digest('base64');
    if (picture.bytes.length > pictureSizeLimit || this.#seen.has(print)) return undefined;
    this.#seen.add(print);
    return this.pictures.push(picture) - 1;
  }
}

/** Keeps the pictures a page shows between its text, strips of one put together, and says where they stand. */
export async function keepPictures(page: PDFPageProxy, read: PdfPage, shelf: PictureShelf): Promise<PagePicture[]> {
  const kept: PagePicture[] = [];
  for (const strips of picturesOf(read)) {
    if (shelf.full) break;
    const parts: Part[] = [];
    let object: string | undefined;
    for (const strip of strips) {
      const decoded = await decodePicture(page, strip);
      if (decoded === undefined) continue;
      parts.push({ pixels: decoded.pixels, matrix: strip.matrix });
      object = decoded.object;
    }
    const area = areaOf(strips);
    if (parts.every(({ pixels }) => Math.min(pixels.width, pixels.height) < fewest && strips.length === 1)) continue;
    const picture = shelf.add(parts, area, strips.length === 1 ? object : undefined);
    if (picture !== undefined) kept.push({ ...area, picture });
  }
  return kept;
}

const areaOf = (strips: readonly PdfPicture[]): Box => {
  const boxes = strips.map(({ matrix }) => boxOf(matrix));
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  return { left, top, width: Math.max(...boxes.map(right)) - left, height: Math.max(...boxes.map(bottom)) - top };
};

/** Pictures large enough to show something, those that continue each other downwards together; the page's ground left out. */
function picturesOf(read: PdfPage): PdfPicture[][] {
  const groups: PdfPicture[][] = [];
  const shown = read.pictures.filter(({ matrix, stencil }) => !stencil && isOn(boxOf(matrix), read));
  for (const picture of shown.sort((a, b) => boxOf(a.matrix).top - boxOf(b.matrix).top)) {
    const box = boxOf(picture.matrix);
    const above = groups.find((group) => {
      const area = areaOf(group);
      return isUpright(picture.matrix) && group.every(({ matrix }) => isUpright(matrix)) && Math.abs(area.left - box.left) < seam && Math.abs(right(area) - right(box)) < seam && Math.abs(bottom(area) - box.top) < seam;
    });
    if (above === undefined) groups.push([picture]);
    else above.push(picture);
  }
  return groups.filter((group) => {
    const area = areaOf(group);
    return Math.min(area.width, area.height) >= smallest && !(area.width > 0.9 * read.width && area.height > 0.9 * read.height);
  });
}

const isOn = (box: Box, page: PdfPage): boolean =>
  sharedWidth(box, { left: 0, top: 0, width: page.width, height: page.height }) > 0.5 * box.width && box.top < page.height && bottom(box) > 0;
