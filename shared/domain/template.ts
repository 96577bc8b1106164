import { z } from 'zod';
import { paragraphKinds } from './passage.ts';
import { tagKinds } from './tag.ts';

const millimetres = z.number().positive().max(1200);
/** Text area below which nothing can be set, in millimetres either way; a column may be half as wide. */
const leastArea = 30;
const points = z.number().positive().max(200);

/** A colour as six hex digits, without #. */
const Colour = z.string().regex(/^[0-9A-F]{6}$/);

/** Faces by script: the names are written into the Word file, they need not be installed here. */
export const Face = z.object({ eastAsia: z.string().min(1), latin: z.string().min(1) });
export type Face = z.infer<typeof Face>;

/** A line above or below a paragraph, as wide as its text: `gap` is the space between line and text, in points. */
export const Rule = z.object({ colour: Colour, points: z.number().min(0.25).max(6), gap: z.number().min(0).max(31) });
export type Rule = z.infer<typeof Rule>;

const characters = z.number().min(0).max(20);

/** How one kind of paragraph looks. */
export const ParagraphStyle = z.object({
  face: Face,
  /** Points. */
  size: points,
  /** Exact line pitch in points; left out: single spacing (paragraphs that hold a picture). */
  pitch: points.min(2).exactOptional(),
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
  /** Characters of this style both sides are drawn in by, and the lines after the first further still. */
  left: characters.exactOptional(),
  right: characters.exactOptional(),
  hanging: characters.exactOptional(),
  ruleAbove: Rule.exactOptional(),
  ruleBelow: Rule.exactOptional(),
  /** Colour behind the paragraph. */
  fill: Colour.exactOptional(),
  /** Latin letters are shown as capitals. */
  capitals: z.boolean().exactOptional(),
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
  /** In a section of several columns: titles above all of them, or inside one as the text is. Left out: across. */
  titles: z.enum(['across', 'inside']).exactOptional(),
  /** Size of its headlines in points, where it differs from the style's; the line pitch goes with it. */
  headlineSize: points.exactOptional(),
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
    /** Odd pages carry their number at the right, even ones at the left; otherwise as the style says. */
    mirrorPageNumbers: z.boolean(),
    /** With {page} {name} {issueLine}. */
    pageNumber: z.string().max(200),
    /** Lines a page and characters a line of the body style; what copyfit counts with. */
    lines: z.int().positive(), characters: z.int().positive(),
    /** Snap body lines to a grid of this pitch in twips. */
    gridPitch: z.int().min(100).exactOptional(),
  }).refine(({ width, height, margins }) => width - margins.left - margins.right >= leastArea && height - margins.top - margins.bottom >= leastArea,
    { path: ['margins'], message: 'no room for text between them' }),
  masthead: z.object({
    /** Proposed name of a new bulletin. */
    name: z.string(),
    issuer: z.string(),
    /** With {number} {total} {date} {year}; a part in [ ] is left out where a figure in it is unknown. */
    issueLine: z.string().max(200),
    /** With {year} {month} {day} and {monthName}, the month in words. */
    date: z.string().max(200),
    /** What stands at the head of the first page, line by line, with {name} {issuer} {issueLine} {date}. */
    lines: z.array(z.object({
      style: StyleName, left: z.string().max(200).exactOptional(), centre: z.string().max(200).exactOptional(), right: z.string().max(200).exactOptional(),
    })).min(1).max(8),
  }),
  /** Printed where the issue has at least `from` items; `bullet` stands before each line, `space` points after the last. */
  contents: z.object({ title: z.string(), from: z.int().min(1), bullet: z.string().max(8), space: z.number().min(0).max(200) }).exactOptional(),
  body: z.object({
    columns: z.int().min(1).max(5),
    /** Millimetres between columns. */
    gap: z.number().min(0).max(50),
    rule: z.boolean(),
    /** Item numbering of headlines: none, or 一、二、 */
    ordinals: z.enum(['none', 'han']),
    /** Points between one item and the next, and the line drawn there. */
    itemSpace: z.number().min(0).max(200),
    itemRule: Rule.exactOptional(),
    /** With {title}: how the title of a section is printed. */
    sectionTitle: z.string().max(40),
    /** What stands before an entry of an unordered list. */
    bullet: z.string().max(8),
    /** Share of the column's width a picture may take, and of the page's height. */
    pictureWidth: z.number().min(0.1).max(1),
    pictureHeight: z.number().min(0.1).max(1),
  }),
  imprint: z.object({
    /** On the foot of the last page, else after the text. */
    pinned: z.boolean(),
    /** Printed on both sides: the imprint stands on the last even page. */
    evenSide: z.boolean(),
    /** Thickness in points of the outer and the inner lines; 0: none. */
    outerRule: z.number().min(0).max(6), innerRule: z.number().min(0).max(6),
    /** `printed` with {date}, `copies` with {copies}. */
    labels: z.object({ reportTo: z.string(), sendTo: z.string(), issueTo: z.string(), printed: z.string(), copies: z.string() }),
  }).exactOptional(),
  /** Heading of the list of sources, and what stands before a source in a footnote. */
  sourceLabels: z.object({ title: z.string(), note: z.string() }),
  sources: z.enum(['footnotes', 'list', 'none']),
  sections: z.array(TemplateSection).min(1).refine((all) => new Set(all.map((one) => one.key)).size === all.length, 'section keys must differ'),
  limits: z.object({ pages: z.int().positive() }),
  styles: z.record(StyleName, ParagraphStyle),
}).refine(({ page, body, sections }) => sections.every(({ columns }) => {
  const count = columns ?? body.columns;
  return (page.width - page.margins.left - page.margins.right - body.gap * (count - 1)) / count >= leastArea / 2;
}), { path: ['body', 'gap'], message: 'no room for columns beside it' });
export type Template = z.infer<typeof Template>;
