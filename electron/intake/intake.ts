import { err, ok, type Result, type UnreadableReason } from '../../shared/contract/result.ts';
import type { DocumentFormat } from '../../shared/domain/document.ts';
import { extractDocx } from './extract/docx.ts';
import type { Extracted, Extractor } from './extract/extracted.ts';
import { extractHtml } from './extract/html.ts';
import { extractPdf } from './extract/pdf.ts';
import { extractText } from './extract/text.ts';
import { formatOf } from './formats.ts';
import { fileSizeLimit } from './limits.ts';
import { readExtraction } from './read-extraction.ts';
import type { ReadSource, SourceFile, Unreadable } from './source.ts';

/**
 * Reads a source document: format → decode and extract → read (clean, split, describe, doubt). Untrusted bytes: call it
 * through `createReader`, which bounds its time and memory too. Never throws for what is in the file.
 */
export async function readSource(file: SourceFile): Promise<Result<ReadSource, Unreadable>> {
  const unreadable = (reason: UnreadableReason): Result<never, Unreadable> => err({ kind: 'unreadable', file: file.name, reason });
  if (file.bytes.length > fileSizeLimit) return unreadable('too-large');
  const format = formatOf(file.name, file.bytes);
  if (!format.ok) return unreadable(format.error);
  const extracted = await extract(format.value, file.bytes);
  if (!extracted.ok) return unreadable(extracted.error);
  const { extraction, pictures, reading = readExtraction(extraction) } = extracted.value;
  return ok({ format: format.value, extraction, reading, pictures });
}

const extractors: Partial<Record<DocumentFormat, Extractor>> = {
  text: extractText,
  html: extractHtml,
  docx: extractDocx,
  pdf: extractPdf,
};

/** The text and pictures of a document, before anything is made of them. */
export const extract: (format: DocumentFormat, bytes: Uint8Array) => Promise<Result<Extracted, UnreadableReason>> =
  async (format, bytes) => extractors[format]?.(bytes) ?? err('format-unsupported');
