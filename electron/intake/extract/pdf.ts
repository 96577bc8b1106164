import type { PDFDocumentProxy } from 'pdfjs-dist';
import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { layOutPages } from '../layout/lay-out.ts';
import type { PageContent } from '../layout/page-content.ts';
import { pdfPageLimit } from '../limits.ts';
import type { Extracted } from './extracted.ts';
import { readPage, type PdfPage } from './pdf/page-reader.ts';
import { loadPdfJs, openPdf, type PdfJs } from './pdf/pdfjs.ts';
import { createPictureTray } from './picture-tray.ts';

/** Pages after which PDF.js lets go of fonts and pictures it keeps for pages to come. */
const pagesKept = 40;

/** A PDF: its pages' text by coordinates, laid out in reading order. */
export async function extractPdf(bytes: Uint8Array): Promise<Result<Extracted, UnreadableReason>> {
  const pdfjs = await loadPdfJs();
  let document: PDFDocumentProxy;
  try {
    document = await openPdf(pdfjs, bytes);
  } catch (cause) {
    return err(cause instanceof pdfjs.PasswordException ? 'encrypted' : 'damaged');
  }
  try {
    if (document.numPages > pdfPageLimit) return err('too-large');
    const tray = createPictureTray();
    const pages: PageContent[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await pageOf(pdfjs, document, number);
      pages.push({ width: page.width, height: page.height, runs: page.runs, pictures: [] });
      if (number % pagesKept === 0) await document.cleanup();
    }
    const { text, hints, pages: layouts } = layOutPages(pages);
    if (!/\S/.test(text)) return err('no-text');
    return ok({ extraction: { extractor: 'pdf 1', text, hints: [...hints], pages: [...layouts] }, pictures: tray.pictures });
  } finally {
    await document.loadingTask.destroy();
  }
}

/** A page of A4 with nothing on it, where one cannot be read: the others are. */
const nothing: PdfPage = { width: 595, height: 842, runs: [], pictures: [] };

async function pageOf(pdfjs: PdfJs, document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  try {
    const page = await document.getPage(number);
    try {
      return await readPage(pdfjs, page);
    } finally {
      page.cleanup();
    }
  } catch {
    // PDF.js throws for whatever it cannot make sense of.
    return nothing;
  }
}
