import type { PDFPageProxy } from 'pdfjs-dist';
import { bottom, right, type Box } from '../../layout/box.ts';
import { recogniseSheet, type ScannedPage } from '../scanned-page.ts';
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
  const sheet = compose(parts, { left: 0, top: 0, width: read.width, height: read.height });
  return recogniseSheet(sheet, read.width, shelf.pictures, read.runs.filter((run) => !run.hidden));
}
