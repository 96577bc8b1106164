import { z } from 'zod';

/** A half-open range of UTF-16 code units in the extracted text of a source document. */
export const TextRange = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type TextRange = z.infer<typeof TextRange>;

/**
 * How a stretch of clean text came about. `kept` is the extracted text of that range, to the letter.
 * `replaced` stands in place of the range (empty for an insertion); `by` is the rule's name, or `editor`.
 */
export const Segment = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kept'), start: z.int().nonnegative(), end: z.int().nonnegative() }),
  z.object({ kind: z.literal('replaced'), start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string(), by: z.string() }),
]);
export type Segment = z.infer<typeof Segment>;

/** Clean text and where each part of it came from: `text` is what the segments spell, in order. */
export const Passage = z.object({ text: z.string(), segments: z.array(Segment) });
export type Passage = z.infer<typeof Passage>;

export const paragraphKinds = ['body', 'section', 'deck', 'caption', 'credit', 'note', 'list', 'table'] as const;
export const ParagraphKind = z.enum(paragraphKinds);
export type ParagraphKind = z.infer<typeof ParagraphKind>;

/**
 * A paragraph of a report. A caption may name the picture it stands under. A paragraph of kind `table` is one row of a table,
 * a tab (U+0009) between its cells, which hold no tab themselves: empty cells are empty, those at the end are left out, and a
 * row may begin with tabs. Rows that follow each other are one table; a row of one cell reaches over all its columns.
 */
export const Paragraph = Passage.extend({ kind: ParagraphKind, picture: z.string().exactOptional() });
export type Paragraph = z.infer<typeof Paragraph>;
