import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { bottom, right } from '../../layout/box.ts';
import type { PageContent } from '../../layout/page-content.ts';
import type { Operators } from './operators.ts';
import { readPage, type PdfPage } from './page-reader.ts';
import { keepPictures, type PictureShelf } from './pdf-pictures.ts';
import type { PdfJs } from './pdfjs.ts';
import type { ScannedPage } from '../scanned-page.ts';
import { isScan, recogniseScan } from './scan.ts';
import type { PdfRun } from './text-pen.ts';

/** What stands on a page, and how it was got at. */
export interface PageReading {
  readonly content: PageContent;
  /** Where it was a scan. */
  readonly scan?: ScannedPage;
  /** Nothing could be made of it. */
  readonly unread?: boolean;
}

/** Points of a sheet of A4, for a page nothing is known of. */
const nothing: PageContent = { width: 595, height: 842, runs: [], pictures: [] };

/** @param number counts from 1 */
export async function readPageOf(pdfjs: PdfJs, document: PDFDocumentProxy, number: number, shelf: PictureShelf): Promise<PageReading> {
  const opened = await openPage(document, number);
  if (opened === undefined) return { content: nothing, unread: true };
  const { page, operators } = opened;
  try {
    const read = readPage(pdfjs, page, operators);
    const scan = isScan(read) ? await recogniseScan(page, read, shelf) : undefined;
    if (scan !== undefined) return { content: scan.content, scan };
    const { width, height, rules } = read;
    return { content: { width, height, rules, runs: read.runs.filter((run) => isOn(run, read)), pictures: await keepPictures(page, read, shelf) } };
  } finally {
    page.cleanup();
  }
}

/** A page with its operators; nothing where PDF.js cannot make sense of it, which it says by throwing. */
async function openPage(document: PDFDocumentProxy, number: number): Promise<{ page: PDFPageProxy; operators: Operators } | undefined> {
  try {
    const page = await document.getPage(number);
    return { page, operators: await page.getOperatorList() };
  } catch {
    return undefined;
  }
}

/** Marks of printers stand outside the page and are no part of it. */
const isOn = (run: PdfRun, { width, height }: PdfPage): boolean => right(run) > 0 && run.left < width && bottom(run) > 0 && run.top < height;
