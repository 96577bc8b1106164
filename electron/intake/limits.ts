import type { XmlLimits } from '../files/bounded-xml.ts';
import type { ZipLimits } from '../files/bounded-zip.ts';

const MB = 1024 * 1024;

/** Bytes. No source document in a newsroom is larger; above it memory, not patience, is the bound. */
export const fileSizeLimit = 200 * MB;

/** Bytes. A year of a daily paper is some 20 MB of text; 50 MB must be read, and its reading takes a few times that in memory. */
export const textSizeLimit = 100 * MB;

/** Bytes. A page is rarely over 2 MB; with pictures inside (data: addresses) it may be ten times that. */
export const htmlSizeLimit = 20 * MB;

/** Levels of elements. Real pages and Word files stay below 60; the readers that build trees call themselves once a level. */
export const depthLimit = 400;

/** Bytes. Reports with a dozen photographs are 30 MB. */
export const officeSizeLimit = 100 * MB;

/**
 * A Word file has 15 parts and one for each picture. Deflate cannot do better than 1,032 to 1; XML of real documents does
 * 10 to 40, long tables 100, so 200 is no document; below 1 MB inflated it does no harm whatever it is.
 */
export const officeZipLimits: ZipLimits = { entries: 2_000, inflated: 300 * MB, ratio: 200, ratioFrom: MB };

/**
 * A zip of documents: what comes out of it goes to the disk, one member at a time. A week's material is some hundred files; a
 * year's scans are 10 GB. Pages of white pack 1,000 to 1, whole zips of documents 20.
 */
export const packedLimits: ZipLimits = { entries: 20_000, inflated: 16 * 1024 * MB, ratio: 250, ratioFrom: 64 * MB };

/** Pictures saved beside a page, together. Bytes. */
export const besideSizeLimit = 100 * MB;

/** A page of OFD is three entries, and long ones hundreds of pages. */
export const ofdZipLimits: ZipLimits = { ...officeZipLimits, entries: 10_000 };

/** The tree of an XML part takes about 20 times its size in memory. */
export const officeXmlLimits: XmlLimits = { depth: depthLimit, size: 40 * MB };

/** Pages of a PDF: a yearbook has a thousand. */
export const pdfPageLimit = 2_000;

/** Filled cells of a workbook: some 10,000 rows of a wide table; above it it is a database and no report. */
export const sheetCellLimit = 200_000;

/** Bytes of one picture, and pictures of one document. A full-page photograph from a camera is 15 MB. */
export const pictureSizeLimit = 30 * MB;
export const pictureCountLimit = 500;

/** Elements above which a page is not searched for its article: the search walks it many times. Long pages have 5,000. */
export const articleElementLimit = 20_000;

/**
 * Milliseconds a document may take: 20 s, and for large ones five seconds for every megabyte above ten, up to five minutes.
 * Measured: a second and a half a megabyte of text on one core; a machine under load takes three times as long.
 */
export function deadlineFor(size: number): number {
  return Math.min(300_000, 20_000 + Math.max(0, Math.ceil(size / MB) - 10) * 5_000);
}

/** Megabytes of a worker's heap: a 50 MB text with its reading takes about half of it. */
export const workerHeapLimit = 3_072;
