import { z } from 'zod';
import { DocumentId, MediaId, Sha256 } from './ids.ts';
import { TextRange } from './passage.ts';

/** GBK and GB2312 are within `gb18030`; `windows-1252` is Western text from before Unicode. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const;
export const Encoding = z.enum(encodings);
export type Encoding = z.infer<typeof Encoding>;

/**
 * What the format said about a stretch of extracted text, so that reading need not guess it:
 * a heading of some level, the page's own title, a picture standing there, its caption, a table or list row, a foot- or endnote.
 */
export const Hint = TextRange.extend({
  kind: z.enum(['heading', 'title', 'caption', 'picture', 'table', 'list', 'furniture', 'article', 'note']),
  level: z.int().exactOptional(),
  /** For a picture: its place in `pictures`. */
  picture: z.int().nonnegative().exactOptional(),
});
export type Hint = z.infer<typeof Hint>;

/** The text of a source document as one extractor read it. Stored once, never changed. */
export const Extraction = z.object({
  /** Name and version, for example `text 1`. */
  extractor: z.string(),
  text: z.string(),
  hints: z.array(Hint),
  encoding: Encoding.exactOptional(),
});
export type Extraction = z.infer<typeof Extraction>;

export const DocumentFormat = z.enum(['text', 'html', 'docx']);
export type DocumentFormat = z.infer<typeof DocumentFormat>;
/** Formats a stored document may have: what is read, and one line of an exchange file, which says itself what it holds. */
export const StoredFormat = z.enum([...DocumentFormat.options, 'line']);

export const SourceDocument = z.object({
  id: DocumentId,
  name: z.string(),
  format: StoredFormat,
  sha256: Sha256,
  /** Bytes. */
  size: z.int().nonnegative(),
  /** ISO 8601, UTC. */
  received: z.string(),
  encoding: Encoding.exactOptional(),
  pictures: z.array(MediaId),
  sample: z.boolean(),
});
export type SourceDocument = z.infer<typeof SourceDocument>;
