import { err, ok, type Result, type UnreadableReason } from '../../shared/contract/result.ts';
import type { DocumentFormat } from '../../shared/domain/document.ts';
import { extractDoc } from './extract/doc.ts';
import { extractDocx } from './extract/docx.ts';
import { extractEml } from './extract/eml.ts';
import type { Extracted, Extractor } from './extract/extracted.ts';
import { extractHtml } from './extract/html.ts';
import { extractMhtml } from './extract/mhtml.ts';
import { extractNewsml } from './extract/newsml.ts';
import { extractNinjs } from './extract/ninjs.ts';
import { extractPdf } from './extract/pdf.ts';
import { extractOdt } from './extract/odt.ts';
import { extractOfd } from './extract/ofd.ts';
import { extractRtf } from './extract/rtf.ts';
import { extractPicture } from './extract/picture.ts';
import { extractText } from './extract/text.ts';
import { extractXlsx } from './extract/xlsx.ts';
import { formatOf } from './formats.ts';
import { fileSizeLimit } from './limits.ts';
import { printPicture } from './ocr/print-picture.ts';
import { readAgain } from './ocr/read-again.ts';
import { readExtraction, rules } from './read-extraction.ts';
import { secrecyOf } from './secrecy/secrecy-of.ts';
import type { BesideFile, ReadSource, SourceFile, Unreadable } from './source.ts';

/**
 * Reads a source document: format → decode and extract → read (clean, split, describe, doubt). Untrusted bytes: call it
 * through `createReader`, which bounds its time and memory too. Never throws for what is in the file.
 */
export async function readSource(file: SourceFile): Promise<Result<ReadSource, Unreadable>> {
  const unreadable = (reason: UnreadableReason): Result<never, Unreadable> => err({ kind: 'unreadable', file: file.name, reason });
  if (file.bytes.length > fileSizeLimit) return unreadable('too-large');
  const asked = file.again !== undefined ? await readAgain(file.bytes, file.again) : file.print === true ? await printPicture(file.bytes) : undefined;
  if (asked !== undefined) return asked.ok ? asked : unreadable(asked.error);
  const format = formatOf(file.name, file.bytes);
  if (!format.ok) return unreadable(format.error);
  const extracted = await extract(format.value, file.bytes, file.beside);
  if (!extracted.ok) return unreadable(extracted.error);
  const { extraction, pictures, tags, received, members = [], outside = '' } = extracted.value;
  const level = secrecyOf(extraction) ?? secrecyOf({ text: outside, hints: [] });
  const marked = level === undefined ? {} : { level };
  if (file.glance === true) return ok({ format: format.value, extraction: { extractor: extraction.extractor, text: '', hints: [] }, reading: { rules, edits: [], reports: [] }, pictures: [], ...marked });
  const { reading = readExtraction(extraction) } = extracted.value;
  return ok({ format: format.value, extraction, reading, pictures, ...marked, ...(tags === undefined ? {} : { tags }), ...(received === undefined ? {} : { received }), ...(members.length === 0 ? {} : { members }) });
}

const extractors: Partial<Record<DocumentFormat, Extractor>> = {
  text: extractText,
  html: extractHtml,
  docx: extractDocx,
  pdf: extractPdf,
  doc: extractDoc,
  wps: extractDoc,
  rtf: extractRtf,
  odt: extractOdt,
  ofd: extractOfd,
  xlsx: extractXlsx,
  ninjs: extractNinjs,
  newsml: extractNewsml,
  eml: extractEml,
  mhtml: extractMhtml,
  picture: extractPicture,
};

/** The text and pictures of a document, before anything is made of them. */
export const extract: (format: DocumentFormat, bytes: Uint8Array, beside?: readonly BesideFile[]) => Promise<Result<Extracted, UnreadableReason>> =
  async (format, bytes, beside) => extractors[format]?.(bytes, beside) ?? err('format-unsupported');
