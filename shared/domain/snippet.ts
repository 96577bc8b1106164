import { z } from 'zod';
import { DocumentId, ReadingId, ReportId, SnippetId } from './ids.ts';
import { ParagraphKind, Segment } from './passage.ts';
import { Tag } from './tag.ts';

/**
 * Where a passage stands, after the W3C Web Annotation selectors: TextQuoteSelector (exact, prefix, suffix, of the
 * report's clean text) and TextPositionSelector (start, end, in the extracted text), and the segments between them.
 * Passages over several paragraphs join them with a line feed in `exact`.
 */
export const Anchor = z.object({
  exact: z.string().min(1),
  /** At most 32 code units before and after, never half a surrogate pair. */
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  segments: z.array(Segment),
});
export type Anchor = z.infer<typeof Anchor>;

/** What is said of a report where a passage of it is shown or printed. */
export const Citation = z.object({
  headline: z.string().exactOptional(),
  source: z.string().exactOptional(),
  published: z.string().exactOptional(),
  page: z.string().exactOptional(),
  byline: z.array(z.string()),
  /** The source document's file name. */
  file: z.string(),
});
export type Citation = z.infer<typeof Citation>;

/** 摘录: a passage of one report, with tags and a note. */
export const Snippet = z.object({
  id: SnippetId,
  reportId: ReportId,
  documentId: DocumentId,
  readingId: ReadingId,
  anchor: Anchor,
  kind: ParagraphKind,
  citation: Citation,
  tags: z.array(Tag),
  note: z.string(),
  /** ISO 8601, UTC. */
  created: z.string(),
  /** Issues it has been placed in, as they are numbered. */
  usedIn: z.array(z.string()),
});
export type Snippet = z.infer<typeof Snippet>;
