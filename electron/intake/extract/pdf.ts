import type { PDFDocumentProxy } from 'pdfjs-dist';
import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { layOutPages } from '../layout/lay-out.ts';
import { pdfPageLimit } from '../limits.ts';
import { expectSteps, takeStep } from '../ocr/sign-of-life.ts';
import type { Extracted } from './extracted.ts';
import { enlarged } from './scanned-page.ts';
import { readPageOf, type PageReading } from './pdf/page-reading.ts';
import { PictureShelf } from './pdf/pdf-pictures.ts';
import { loadPdfJs, openPdf, type PdfJs } from './pdf/pdfjs.ts';
import { withTrailer } from './pdf/rebuilt.ts';
import { ignoringStrays } from './pdf/stray-rejections.ts';
import { titleOf } from './pdf/title.ts';

/** Name and version of the extractor: the reading of operators, and the layout. */
export const pdfExtractor = 'pdf 1';

/** Pages after which PDF.js lets go of fonts and pictures it keeps for pages to come, and a sign of life is given. */
const pagesKept = 40;

/**
 * A PDF: each page's glyphs by coordinates, scanned pages by character recognition, all laid out in reading order. What
 * glyphs say they are is put right as it is read (`foldGlyphs`). Errors: `encrypted` where a password must be given to open
 * it, `damaged`, `too-large`, `no-text`.
 */
export const extractPdf = (bytes: Uint8Array): Promise<Result<Extracted, UnreadableReason>> => ignoringStrays(() => readPdf(bytes));

async function readPdf(bytes: Uint8Array): Promise<Result<Extracted, UnreadableReason>> {
  const pdfjs = await loadPdfJs();
  const opened = await open(pdfjs, bytes);
  if (!opened.ok) return opened;
  const document = opened.value;
  try {
    return document.numPages > pdfPageLimit ? err('too-large') : await extractPages(pdfjs, document, bytes);
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Opens it; one that is cut off a second time, with an end. */
async function open(pdfjs: PdfJs, bytes: Uint8Array): Promise<Result<PDFDocumentProxy, UnreadableReason>> {
  for (const some of [bytes, withTrailer(bytes)]) {
    try {
      if (some !== undefined) return ok(await openPdf(pdfjs, some));
    } catch (cause) {
      if (cause instanceof pdfjs.PasswordException) return err('encrypted');
    }
  }
  return err('damaged');
}

async function extractPages(pdfjs: PdfJs, document: PDFDocumentProxy, bytes: Uint8Array): Promise<Result<Extracted, UnreadableReason>> {
  const shelf = new PictureShelf(bytes);
  const readings: PageReading[] = [];
  expectSteps(Math.floor(document.numPages / pagesKept));
  for (let number = 1; number <= document.numPages; number++) {
    readings.push(await readPageOf(pdfjs, document, number, shelf));
    if (number % pagesKept !== 0) continue;
    await document.cleanup();
    takeStep();
  }
  const { text, hints, pages } = layOutPages(readings.map(({ content }) => content));
  if (!/[\p{L}\p{N}]/u.test(text)) return err(readings.some(({ unread }) => unread) ? 'damaged' : 'no-text');
  const title = await titleOf(document, text, hints);
  return ok({
    extraction: {
      extractor: pdfExtractor, text, hints: title === undefined ? [...hints] : [...hints, title],
      pages: pages.map((page, at) => { const scan = readings[at]?.scan; return scan === undefined ? page : enlarged(page, scan); }),
    },
    pictures: shelf.pictures,
  });
}
