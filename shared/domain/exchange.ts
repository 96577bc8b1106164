import { z } from 'zod';
import { Extraction, StoredFormat } from './document.ts';
import { ReportId, Sha256 } from './ids.ts';
import { ParagraphKind } from './passage.ts';
import { Credit, DoubtKind, Reading } from './reading.ts';
import { Selection } from './report.ts';
import { HitPlace } from './search.ts';
import { Tag } from './tag.ts';

/** The version of the exchange format, in every line of it. docs/exchange.md is its reference. */
export const exchangeFormat = 1;

/** Bytes of one line, its line end aside: the largest one that carries its source document is 48 MB of base64. */
export const lineSizeLimit = 64 * 1024 * 1024;

/** Levels of brackets. The format itself needs 9; what it does not know may stand in a line too. */
export const lineDepthLimit = 64;

/** ISO 8601 with its offset; kept as UTC. */
const Moment = z.iso.datetime({ offset: true }).transform((time) => new Date(time).toISOString());

/** A topic may be written as its path alone. */
const LineTag = z.union([Tag, z.string().transform((path): Tag => ({ kind: 'topic', path })).pipe(Tag)]);

export const LineDoubt = z.object({
  kind: DoubtKind,
  text: z.string(),
  rule: z.string().exactOptional(),
  suggestion: z.string().exactOptional(),
  state: z.enum(['open', 'applied', 'dismissed']).exactOptional(),
  /** Where in the title or paragraph; without it, where the words stand first. */
  place: HitPlace.exactOptional(),
});
export type LineDoubt = z.infer<typeof LineDoubt>;

/** What editors decided about a report, and the id it had. */
export const LineDecision = z.object({
  id: ReportId.exactOptional(),
  filed: z.boolean().exactOptional(),
  selection: Selection.exactOptional(),
  tags: z.array(LineTag).exactOptional(),
});
export type LineDecision = z.infer<typeof LineDecision>;

/** A source document, carried whole in the line of its first report: bytes in base64, and how they were read. */
export const WholeDocument = z.object({
  name: z.string().min(1),
  format: StoredFormat,
  received: Moment,
  sample: z.boolean(),
  bytes: z.string(),
  extraction: Extraction,
  reading: Reading,
  /** Base64, in the order hints and captions count by. */
  pictures: z.array(z.string()),
  /** One for each report of the reading, in its order. */
  reports: z.array(LineDecision),
});
export type WholeDocument = z.infer<typeof WholeDocument>;

/** One report, as one line of JSON. What is not known of a report is left out; what is not known here is passed over. */
export const ExchangeLine = LineDecision.extend({
  format: z.literal(exchangeFormat),
  kicker: z.string().exactOptional(),
  headline: z.string().exactOptional(),
  subhead: z.string().exactOptional(),
  /** A name without a role may be written as the name alone. */
  byline: z.array(z.union([z.string().transform((name) => ({ name })), Credit])).exactOptional(),
  source: z.string().exactOptional(),
  editor: z.string().exactOptional(),
  dateline: z.string().exactOptional(),
  /** Local: `2022-04-08`, `2022-04-08T09:33` or `2022-04-08T09:33:27`. */
  published: z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/).exactOptional(),
  publishedInferred: z.boolean().exactOptional(),
  page: z.string().exactOptional(),
  sender: z.string().exactOptional(),
  place: z.string().exactOptional(),
  channel: z.string().exactOptional(),
  received: Moment.exactOptional(),
  paragraphs: z.array(z.object({ kind: ParagraphKind.exactOptional(), text: z.string() })),
  doubts: z.array(LineDoubt).exactOptional(),
  /** Name of the source document it was read from. */
  file: z.string().min(1).exactOptional(),
  /** Of a line written with its source: which report of which document it is. */
  document: z.object({ sha256: Sha256, ordinal: z.int().nonnegative(), whole: WholeDocument.exactOptional() }).exactOptional(),
});
export type ExchangeLine = z.infer<typeof ExchangeLine>;
