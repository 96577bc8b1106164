import { z } from 'zod';
import { paragraphKinds } from './passage.ts';
import { tagKinds } from './tag.ts';

const millimetres = z.number().positive().max(1200);
const points = z.number().positive().max(200);

/** A colour as six hex digits, without #. */
const Colour = z.string().regex(/^[0-9A-F]{6}$/);

/** Faces by script: the names are written into the Word file, they need not be installed here. */
export const Face = z.object({ eastAsia: z.string().min(1), latin: z.string().min(1) });
export type Face = z.infer<typeof Face>;

/** How one kind of paragraph looks. */
export const ParagraphStyle = z.object({
  face: Face,
  /** Points. */
  size: points,
  /** Exact line pitch in points; left out: single spacing (paragraphs that hold a picture). */
  pitch: points.exactOptional(),
  bold: z.boolean().exactOptional(),
  italic: z.boolean().exactOptional(),
  colour: Colour.exactOptional(),
  align: z.enum(['left', 'centre', 'right', 'justify']),
  /** First-line indent in characters of this style. */
  indent: z.number().min(0).max(10),
  /** Points of space before and after. */
  before: z.number().min(0).max(200),
  after: z.number().min(0).max(200),
  /** Twentieths of a point between characters; negative draws them together. */
  tracking: z.int().min(-100).max(400).exactOptional(),
});
export type ParagraphStyle = z.infer<typeof ParagraphStyle>;

/** Every template styles all of these, so that whatever an issue holds can be printed. */
export const styleNames = [
  'masthead', 'issueLine', 'issuerLine', 'contentsHead', 'contentsLine', 'sectionHead',
  'kicker', 'headline', 'subhead', 'byline', 'body', 'heading1', 'heading2', 'heading3', 'list',
  'picture', 'caption', 'sourceHead', 'sourceLine', 'footnote', 'imprint', 'pageNumber',
] as const;
export const StyleName = z.enum(styleNames);
export type StyleName = z.infer<typeof StyleName>;

/** What a section takes by itself when an issue is made: unused snippets that bear one of the tags. */
export const Takes = z.object({
  tags: z.array(z.string().min(1)),
  tagKinds: z.array(z.enum(tagKinds)).exactOptional(),
  kinds: z.array(z.enum(paragraphKinds)).exactOptional(),
  min: z.int().min(0).max(99),
  max: z.int().min(1).max(99),
  order: z.enum(['newest', 'oldest', 'clipped']),
});
export type Takes = z.infer<typeof Takes>;

export const TemplateSection = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string(),
  /** Print the section's title above its items. */
  showTitle: z.boolean(),
  columns: z.int().min(1).max(5).exactOptional(),
  takes: Takes.exactOptional(),
});
export type TemplateSection = z.infer<typeof TemplateSection>;

const Words = z.object({ 'zh-CN': z.string().min(1), en: z.string().min(1) });

/** A bulletin template: masthead, body, imprint, styles, geometry, sections. See templates/README.md. */
export const Template = z.object({
  format: z.literal(1),
  name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  title: Words,
  /** Language of what it prints: labels, dates, quotation marks. */
  language: z.enum(['zh-CN', 'en']),
  page: z.object({
    width: millimetres, height: millimetres,
    margins: z.object({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres }),
    /** Distance of the page number from the lower edge. */
    footer: millimetres,
    mirrorPageNumbers: z.boolean(),
    /** Lines a page and characters a line of the body style; what copyfit counts with. */
    lines: z.int().positive(), characters: z.int().positive(),
    /** Snap body lines to a grid of this pitch in twips. */
    gridPitch: z.int().positive().exactOptional(),
  }),
  masthead: z.object({
    /** Proposed name of a new bulletin. */
    name: z.string(),
    issuer: z.string(),
    /** With {number} {total} {date} {year}; a part in [ ] is left out where a figure in it is unknown. */
    issueLine: z.string(),
    date: z.string(),
    rule: z.object({ colour: Colour, points: points }).exactOptional(),
  }),
  contents: z.object({ title: z.string(), from: z.int().min(1) }).exactOptional(),
  body: z.object({
    columns: z.int().min(1).max(5),
    /** Millimetres between columns. */
    gap: z.number().min(0).max(50),
    rule: z.boolean(),
    /** Item numbering of headlines: none, or 一、二、 */
    ordinals: z.enum(['none', 'han']),
  }),
  imprint: z.object({ pinned: z.boolean(), labels: z.object({ reportTo: z.string(), sendTo: z.string(), issueTo: z.string(), printed: z.string(), copies: z.string() }) }).exactOptional(),
  sourceLabels: z.object({ title: z.string() }),
  sources: z.enum(['footnotes', 'list', 'none']),
  sections: z.array(TemplateSection).min(1).refine((all) => new Set(all.map((one) => one.key)).size === all.length, 'section keys must differ'),
  limits: z.object({ pages: z.int().positive() }),
  styles: z.record(StyleName, ParagraphStyle),
});
export type Template = z.infer<typeof Template>;
