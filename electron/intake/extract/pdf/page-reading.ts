import type { PDFPageProxy } from 'pdfjs-dist';
import { bottom, right } from '../../layout/box.ts';
import type { PageContent } from '../../layout/page-content.ts';
import { readPage, type PdfPage } from './page-reader.ts';
import { keepPictures, type PictureShelf } from './pdf-pictures.ts';
import type { PdfJs } from './pdfjs.ts';
import { isScan, recogniseScan, type ScannedPage } from './scan.ts';
import type { PdfRun } from './text-pen.ts';

/** What stands on a page, and how it was got at. */
export interface PageReading {
  readonly content: PageContent;
  /** Where it was a scan. */
  readonly scan?: ScannedPage;
  /** Nothing could be made of it. */
  readonly unread?: boolean;
}

export async function pageReading(pdfjs: PdfJs, page: PDFPageProxy, shelf: PictureShelf): Promise<PageReading> {
  const read = await readPage(pdfjs, page);
  if (isScan(read)) {
    const scan = await recogniseScan(page, read, shelf);
    if (scan !== undefined) return { content: scan.content, scan };
  }
  return { content: { width: read.width, height: read.height, runs: read.runs.filter((run) => isOn(run, read)), pictures: await keepPictures(page, read, shelf) } };
}

/** Marks of printers stand outside the page and are no part of it. */
const isOn = (run: PdfRun, { width, height }: PdfPage): boolean => right(run) > 0 && run.left < width && bottom(run) > 0 && run.top < height;
