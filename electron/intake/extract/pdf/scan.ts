import type { PDFPageProxy } from 'pdfjs-dist';
import type { PageLayout } from '../../../../shared/domain/document.ts';
import { bottom, right, type Box } from '../../layout/box.ts';
import type { PageContent } from '../../layout/page-content.ts';
import { placeCuttings } from '../../ocr/cuttings.ts';
import { recognisePage } from '../../ocr/recognise-page.ts';
import { showPixels } from '../../ocr/show.ts';
import type { Pixels } from '../../ocr/pixels.ts';
import { boxOf, compose, type Part } from './compose.ts';
import { decodePicture } from './decode-picture.ts';
import type { PdfPage } from './page-reader.ts';
import type { PictureShelf } from './pdf-pictures.ts';

/** Share of a page's area pictures cover where it is a scan. */
const most = 0.5;
/** Characters a scanner's program stamps on its pages. */
const stamp = 40;
/** Share of letters among the characters of a layer of text that makes sense. */
const sane = 0.6;

/** A recognised page, laid out with the others in points; its layout goes back to the pixels of its picture. */
export interface ScannedPage { readonly content: PageContent; readonly picture: number | undefined; readonly scale: number }

/** The page is one picture with nothing to read on it but what stands in the picture. */
export function isScan(read: PdfPage): boolean {
  if (read.pictures.length === 0) return false;
  const visible = read.runs.filter((run) => !run.hidden).reduce((sum, run) => sum + run.text.trim().length, 0);
  return visible <= stamp && coverOf(read) >= most && !hasTextLayer(read);
}

/** A scan whose text was recognised before and lies behind it unseen, and reads like text. */
export function hasTextLayer(read: PdfPage): boolean {
  const text = read.runs.filter((run) => run.hidden).map((run) => run.text).join('').replace(/\s/g, '');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const strange = text.match(/[\ufffd\p{Co}]/gu)?.length ?? 0;
  return text.length > stamp && letters >= sane * text.length && strange <= 0.02 * text.length;
}

const onPage = (box: Box, page: PdfPage): number =>
  Math.max(0, Math.min(right(box), page.width) - Math.max(0, box.left)) * Math.max(0, Math.min(bottom(box), page.height) - Math.max(0, box.top));

const coverOf = (read: PdfPage): number => Math.min(1, read.pictures.reduce((sum, { matrix }) => sum + onPage(boxOf(matrix), read), 0) / (read.width * read.height));

/** Recognises a scanned page; what a program stamped on it is set aside. Nothing where its pictures cannot be decoded. */
export async function recogniseScan(page: PDFPageProxy, read: PdfPage, shelf: PictureShelf): Promise<ScannedPage | undefined> {
  const parts: Part[] = [];
  for (const picture of read.pictures) {
    const decoded = await decodePicture(page, picture);
    if (decoded !== undefined) parts.push({ pixels: decoded.pixels, matrix: picture.matrix });
  }
  if (parts.length === 0) return undefined;
  const sheet: Pixels = compose(parts, { left: 0, top: 0, width: read.width, height: read.height });
  const { pixels, content } = await recognisePage(sheet);
  const picture = shelf.full ? undefined : shelf.pictures.push(showPixels(pixels, String(shelf.pictures.length + 1))) - 1;
  const scale = pixels.width / read.width;
  const placed = placeCuttings(pixels, content, 0, shelf.pictures);
  const stamped = read.runs.filter((run) => !run.hidden).map((run) => ({ ...run, askew: true }));
  const found = shrunk(placed, scale);
  return { content: { ...found, runs: [...found.runs, ...stamped] }, picture, scale };
}

/** Boxes of a page's picture in points, so that its print is measured with that of the other pages. */
const shrunk = (content: PageContent, scale: number): PageContent => ({
  width: content.width / scale, height: content.height / scale,
  runs: content.runs.map((run) => ({ ...run, ...times(run, 1 / scale), size: run.size / scale })),
  pictures: content.pictures.map((picture) => ({ ...picture, ...times(picture, 1 / scale) })),
});

const times = ({ left, top, width, height }: Box, by: number): Box => ({ left: left * by, top: top * by, width: width * by, height: height * by });

/** The layout of a recognised page in pixels of its picture. */
export const enlarged = (layout: PageLayout, { picture, scale }: ScannedPage): PageLayout => ({
  ...layout, recognised: true, width: layout.width * scale, height: layout.height * scale, ...(picture === undefined ? {} : { picture }),
  regions: layout.regions.map((region) => ({ ...region, ...times(region, scale) })),
});
