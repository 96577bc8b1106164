import { z } from 'zod';
import { BlockId, BulletinId, DocumentId, IssueId, MediaId, QuoteId, ReportId, SnippetId, VersionId } from './ids.ts';
import { Anchor, Citation } from './snippet.ts';

/** A run of text. `quote` names the quotation it was placed from; whether it still is one is computed, see quote-state. */
export const Run = z.object({
  text: z.string(),
  bold: z.literal(true).exactOptional(),
  italic: z.literal(true).exactOptional(),
  /** http, https or mailto only. */
  link: z.string().regex(/^(https?:\/\/|mailto:)/i).exactOptional(),
  quote: QuoteId.exactOptional(),
});
export type Run = z.infer<typeof Run>;

/** A list item, one paragraph of runs. */
export const ListItem = z.object({ id: BlockId, runs: z.array(Run) });
export type ListItem = z.infer<typeof ListItem>;

export const Block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), id: BlockId, runs: z.array(Run) }),
  /** Levels as in GB/T 9704: 1 一、黑体, 2 （一）楷体, 3 1. 仿宋. */
  z.object({ type: z.literal('heading'), id: BlockId, level: z.union([z.literal(1), z.literal(2), z.literal(3)]), runs: z.array(Run) }),
  z.object({ type: z.literal('list'), id: BlockId, ordered: z.boolean(), items: z.array(ListItem) }),
  z.object({
    type: z.literal('picture'), id: BlockId, media: MediaId,
    /** Pixels of the stored picture. */
    width: z.int().positive(), height: z.int().positive(),
    alt: z.string(), caption: z.string(),
    /** Photographer: printed as （张三 摄）. */
    credit: z.string(),
  }),
]);
export type Block = z.infer<typeof Block>;

/** 本期稿件: a headline and blocks, most of them from snippets. */
export const IssueItem = z.object({
  id: BlockId,
  kicker: z.array(Run),
  headline: z.array(Run),
  subhead: z.array(Run),
  /** As it is printed: 本报记者 林知远. */
  byline: z.string(),
  blocks: z.array(Block),
});
export type IssueItem = z.infer<typeof IssueItem>;

export const IssueSection = z.object({
  id: BlockId,
  /** Key of the section in the template. */
  key: z.string(),
  title: z.string(),
  items: z.array(IssueItem),
});
export type IssueSection = z.infer<typeof IssueSection>;

/** What was quoted, as it stood when it was quoted: kept for ever, whatever happens to the report. */
export const Quote = z.object({
  id: QuoteId,
  reportId: ReportId,
  documentId: DocumentId,
  snippetId: SnippetId.exactOptional(),
  anchor: Anchor,
  citation: Citation,
});
export type Quote = z.infer<typeof Quote>;

export const SourcesStyle = z.enum(['footnotes', 'list', 'none']);
export type SourcesStyle = z.infer<typeof SourcesStyle>;

/** 版记 lines: 报, 送, 发, 印数 and the optional line of people. */
export const Imprint = z.object({
  reportTo: z.string(),
  sendTo: z.string(),
  issueTo: z.string(),
  copies: z.int().nonnegative(),
  /** 责任编辑 / 审核 / 签发 / 电话, one line, or empty. */
  people: z.string(),
});
export type Imprint = z.infer<typeof Imprint>;

/** One number of a bulletin, as it is stored and exported. */
export const Issue = z.object({
  id: IssueId,
  bulletinId: BulletinId,
  /** Name of the template. */
  template: z.string(),
  number: z.int().positive(),
  /** Running number over all years 总期数. */
  total: z.int().positive().exactOptional(),
  /** YYYY-MM-DD. */
  date: z.iso.date(),
  /** Masthead name 报头 and issuer 编发单位, copied from the bulletin when the issue was made. */
  name: z.string(),
  issuer: z.string(),
  imprint: Imprint,
  sources: SourcesStyle,
  sections: z.array(IssueSection),
  quotes: z.array(Quote),
});
export type Issue = z.infer<typeof Issue>;

export const IssueLine = z.object({
  id: IssueId, bulletinId: BulletinId, name: z.string(), template: z.string(), number: z.int(), total: z.int().exactOptional(), date: z.string(),
  items: z.int(), characters: z.int(),
  /** ISO 8601, UTC. */
  changed: z.string(),
});
export type IssueLine = z.infer<typeof IssueLine>;

/** Why a version was kept. */
export const VersionReason = z.enum(['created', 'named', 'exported', 'closed', 'interval']);
export const IssueVersion = z.object({
  id: VersionId, issueId: IssueId, reason: VersionReason, label: z.string(), made: z.string(), characters: z.int(),
});
export type IssueVersion = z.infer<typeof IssueVersion>;

/** 刊物: a series with a name, a numbering rule and a template. */
export const Bulletin = z.object({
  id: BulletinId,
  name: z.string().min(1),
  issuer: z.string(),
  template: z.string(),
  numbering: z.enum(['yearly', 'continuous']),
  /** What the next issue is proposed as, before any issue is counted. */
  firstNumber: z.int().positive(),
  firstTotal: z.int().positive().exactOptional(),
  imprint: Imprint,
  sources: SourcesStyle,
});
export type Bulletin = z.infer<typeof Bulletin>;
