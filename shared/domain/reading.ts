import { z } from 'zod';
import { Paragraph, Passage, TextRange } from './passage.ts';

/** Kinds of doubt 疑点. A doubt names the few words it is about. `unpaired-mark` is raised no longer, a mark without its partner is one missing; readings filed before have it. */
export const doubtKinds = [
  'figures-missing', 'misread', 'interleaved', 'cut-off', 'foreign-word', 'no-headline', 'no-source', 'no-date',
  'marks-missing', 'count-differs', 'unpaired-mark', 'impossible-date', 'duplicated', 'control-characters',
] as const;
export const DoubtKind = z.enum(doubtKinds);
export type DoubtKind = z.infer<typeof DoubtKind>;

export const Doubt = z.object({
  kind: DoubtKind,
  /** The damaged words; empty where something is missing altogether (no headline). */
  text: z.string(),
  /** Where, in the extracted text; an empty range where there is no place. */
  at: TextRange,
  /** Name of the rule that raised it; the interface says it in words. */
  rule: z.string(),
  suggestion: z.string().exactOptional(),
  state: z.enum(['open', 'applied', 'dismissed']),
});
export type Doubt = z.infer<typeof Doubt>;

export const creditRoles = ['reporter', 'correspondent', 'special', 'author', 'contributor', 'photographer'] as const;
/** One name of a byline 署名 with its role: 记者, 通讯员, 特约记者, 作者, 供稿单位, 摄影. */
export const Credit = z.object({ name: z.string(), role: z.enum(creditRoles).exactOptional() });
export type Credit = z.infer<typeof Credit>;

/** Fields that are one plain string. `published` is local: `2022-04-08` or `2022-04-08T09:33:27`. */
export const plainFields = ['source', 'editor', 'dateline', 'published', 'page', 'sender', 'place', 'channel'] as const;
export const PlainField = z.enum(plainFields);
export type PlainField = z.infer<typeof PlainField>;
/** Fields that are text of the report, kept with their segments because they are searched and quoted. */
export const titleFields = ['kicker', 'headline', 'subhead'] as const;
export const TitleField = z.enum(titleFields);
export type TitleField = z.infer<typeof TitleField>;

/** One story as read out of a source document: what `caibian read` prints and what is filed. */
export const ReportReading = z.object({
  /** The stretch of extracted text the story was read from. */
  range: TextRange,
  kicker: Passage.exactOptional(),
  headline: Passage.exactOptional(),
  subhead: Passage.exactOptional(),
  byline: z.array(Credit),
  source: z.string().exactOptional(),
  editor: z.string().exactOptional(),
  dateline: z.string().exactOptional(),
  published: z.string().exactOptional(),
  publishedInferred: z.boolean().exactOptional(),
  page: z.string().exactOptional(),
  sender: z.string().exactOptional(),
  place: z.string().exactOptional(),
  channel: z.string().exactOptional(),
  /** Where in the extracted text a field was read; fields typed by an editor have none. */
  evidence: z.record(z.string(), z.array(TextRange)),
  paragraphs: z.array(Paragraph),
  doubts: z.array(Doubt),
});
export type ReportReading = z.infer<typeof ReportReading>;

export const editKinds = ['break', 'join', 'space', 'furniture', 'page-title', 'field', 'mark', 'correction'] as const;
/**
 * One step of cleaning: the range of extracted text was taken out and `text` (mostly empty) stands there now.
 * break: white space between paragraphs · join: a line end inside a paragraph · space: a stray space ·
 * furniture: a line that belongs to the page · field: words that went to a field (`field` names it) ·
 * mark: a pointer such as ▲ or 一、 · correction: a person's or a rule's change of words.
 */
export const Edit = TextRange.extend({
  kind: z.enum(editKinds),
  text: z.string(),
  rule: z.string(),
  field: z.string().exactOptional(),
});
export type Edit = z.infer<typeof Edit>;

/**
 * A reading: an ordered list of edits over one extracted text and the reports that come of it.
 * Every code unit of the extracted text is in exactly one place: in an edit, or in a `kept` segment of a
 * title field or paragraph of some report.
 */
export const Reading = z.object({
  /** Name and version of the rules, for example `rules 3`, or `editor` for a reading a person corrected. */
  rules: z.string(),
  edits: z.array(Edit),
  pageTitle: Passage.exactOptional(),
  reports: z.array(ReportReading),
});
export type Reading = z.infer<typeof Reading>;
