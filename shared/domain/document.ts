import { z } from 'zod';
import { DocumentId, MediaId, Sha256 } from './ids.ts';
import { TextRange } from './passage.ts';
import { plainFields, titleFields } from './reading.ts';

/** GBK and GB2312 are within `gb18030`; `windows-1252` is Western text from before Unicode. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const;
export const Encoding = z.enum(encodings);
export type Encoding = z.infer<typeof Encoding>;

/**
 * What the format said about a stretch of extracted text, so that reading need not guess it:
 * a heading of some level, the page's own title, a picture standing there, its caption, a table or list row, a foot- or endnote,
 * a field of the report, the lines of one paragraph as a page was seen to set it; or what its head says to machines and its text to nobody.
 */
export const Hint = TextRange.extend({
  kind: z.enum(['heading', 'title', 'caption', 'picture', 'table', 'list', 'furniture', 'article', 'note', 'field', 'paragraph', 'said']),
  level: z.int().exactOptional(),
  /** For a field: which one of the report these words are, as a mail's header or a wire's item names it. For what is said: which one it is. */
  field: z.enum([...titleFields, ...plainFields, 'byline']).exactOptional(),
  /** For what is said: the words, which stand nowhere in the text. Its range is empty. */
  words: z.string().exactOptional(),
  /** For a picture: its place in `pictures`. */
  picture: z.int().nonnegative().exactOptional(),
  /** For a table's row in plain text: what parts its cells there. Rows of formats have a tab between their cells and nothing else. */
  cells: z.enum(['tabs', 'spaces', 'bars']).exactOptional(),
  /** For a picture: its bytes are not in the document, and nothing is fetched. */
  elsewhere: z.literal(true).exactOptional(),
});
export type Hint = z.infer<typeof Hint>;

/** A column, headline or picture of a page: where it stands, in the page's own units from its top left, and the text read out of it. */
export const PageRegion = TextRange.extend({
  kind: z.enum(['text', 'picture']),
  left: z.number(), top: z.number(), width: z.number().nonnegative(), height: z.number().nonnegative(),
});
export type PageRegion = z.infer<typeof PageRegion>;

/** A rectangle of a page as an editor drew it, in the page's own units. */
export const DrawnRegion = PageRegion.pick({ kind: true, left: true, top: true, width: true, height: true });
export type DrawnRegion = z.infer<typeof DrawnRegion>;

/** A printed or scanned page as it was read: its regions in reading order. Units are points of a PDF page, pixels of a picture. */
export const PageLayout = TextRange.extend({
  width: z.number().positive(), height: z.number().positive(),
  /** Its picture's place in `pictures`, where the page is one. */
  picture: z.int().nonnegative().exactOptional(),
  /** Read by character recognition, so that its regions may be drawn anew. */
  recognised: z.boolean(),
  regions: z.array(PageRegion),
});
export type PageLayout = z.infer<typeof PageLayout>;

/** The text of a source document as one extractor read it. Stored once, never changed. */
export const Extraction = z.object({
  /** Name and version, for example `text 1`. */
  extractor: z.string(),
  text: z.string(),
  hints: z.array(Hint),
  /** For formats that are pages, in their order. */
  pages: z.array(PageLayout).exactOptional(),
  encoding: Encoding.exactOptional(),
});
export type Extraction = z.infer<typeof Extraction>;

export const DocumentFormat = z.enum(['text', 'html', 'docx', 'pdf', 'picture', 'doc', 'wps', 'rtf', 'odt', 'ofd', 'xlsx', 'eml', 'mhtml', 'ninjs', 'newsml']);
export type DocumentFormat = z.infer<typeof DocumentFormat>;
/** Endings offered where files are chosen; what a file really is shows when it is read. */
export const readableExtensions = [
  'txt', 'text', 'md', 'html', 'htm', 'mht', 'mhtml', 'docx', 'doc', 'wps', 'rtf', 'odt', 'ofd', 'pdf', 'xlsx', 'eml', 'zip', 'png', 'jpg', 'jpeg', 'tif', 'tiff', 'webp', 'bmp', 'json', 'xml', 'jsonl',
];

/** Formats a stored document may have: what is read, and one line of an exchange file, which says itself what it holds. */
export const StoredFormat = z.enum([...DocumentFormat.options, 'line']);

/** The file a document was taken out of, and its name in there: `周报.zip` and `南片/a.docx`, a mail and its attachment. */
export const Origin = z.object({ container: z.string(), sha256: Sha256, member: z.string() });
export type Origin = z.infer<typeof Origin>;

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
  /** Where it came out of other files; its name then begins with the outermost one's. */
  origins: z.array(Origin).exactOptional(),
  sample: z.boolean(),
});
export type SourceDocument = z.infer<typeof SourceDocument>;
