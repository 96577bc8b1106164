import { BlockId, QuoteId } from '../domain/ids.ts';
import type { MediaId } from '../domain/ids.ts';
import type { Block, IssueItem, Quote, Run } from '../domain/issue.ts';
import type { Paragraph, Passage } from '../domain/passage.ts';
import type { Report } from '../domain/report.ts';
import type { Anchor, Citation, Snippet } from '../domain/snippet.ts';
import { passageAnchor } from './passage-anchor.ts';
import { printByline } from './print-byline.ts';

/** Spells a new id: 20 characters as `spellId` gives them. */
export type MakeId = () => string;
/** An item ready to be placed, and the quotations its runs name. */
export interface PlacedItem {
  readonly item: IssueItem;
  readonly quotes: Quote[];
}
/** A picture that can be printed; pixels. */
export interface Picture { readonly media: MediaId; readonly width: number; readonly height: number }
/** A picture of a report: the paragraph it stands before, which is its caption where it is captioned; as many as there are where it stands behind the last. */
export interface ReportPicture extends Picture { readonly before: number; readonly captioned: boolean }

/** A run of text; none where there is nothing to print. */
const runs = (text: string, quote?: QuoteId): Run[] => (text === '' ? [] : [quote === undefined ? { text } : { text, quote }]);

/**
 * One item from passages of one or several reports, in the order given. The headline proposed is that of the first
 * report that has one; it is no quotation, for a citation does not say where it stood. Each passage is one quotation,
 * its lines are paragraphs. The byline names everyone the citations name, once.
 */
export function itemFromSnippets(snippets: readonly Snippet[], makeId: MakeId): PlacedItem {
  const quotes: Quote[] = snippets.map((snippet) => ({
    id: QuoteId.parse(makeId()), reportId: snippet.reportId, documentId: snippet.documentId, snippetId: snippet.id,
    anchor: snippet.anchor, citation: snippet.citation,
  }));
  const blocks = quotes.flatMap((quote) => quote.anchor.exact.split('\n').filter((line) => line !== '')
    .map((line): Block => ({ type: 'paragraph', id: BlockId.parse(makeId()), runs: runs(line, quote.id) })));
  const names = [...new Set(snippets.flatMap((snippet) => snippet.citation.byline))];
  const item: IssueItem = {
    id: BlockId.parse(makeId()),
    kicker: [],
    headline: runs(snippets.map((snippet) => snippet.citation.headline ?? '').find((headline) => headline !== '') ?? ''),
    subhead: [],
    byline: printByline(names.map((name) => ({ name }))),
    blocks,
  };
  return { item, quotes };
}

/** A whole report as one item: every title and paragraph a quotation of its own, pictures where they stand. */
export function itemFromReport(report: Report, citation: Citation, makeId: MakeId, pictures: readonly ReportPicture[] = []): PlacedItem {
  const quotes: Quote[] = [];
  const quote = (anchor: Anchor): QuoteId => {
    const id = QuoteId.parse(makeId());
    quotes.push({ id, reportId: report.id, documentId: report.documentId, anchor, citation });
    return id;
  };
  const titles = [report.kicker, report.headline, report.subhead];
  const stretches: Passage[] = [...titles.filter((title) => title !== undefined), ...report.paragraphs];
  const quoted = (passage: Passage | undefined): Run[] => {
    if (passage === undefined) return [];
    const place = stretches.indexOf(passage);
    const anchor = passageAnchor(passage, stretches[place - 1]?.text ?? '', stretches[place + 1]?.text ?? '');
    return anchor === undefined ? [] : runs(passage.text, quote(anchor));
  };
  const item: IssueItem = {
    id: BlockId.parse(makeId()),
    kicker: quoted(report.kicker), headline: quoted(report.headline), subhead: quoted(report.subhead),
    byline: printByline(report.byline),
    blocks: [],
  };
  const place = (at: number, captioned: boolean, caption = ''): number => {
    const here = pictures.filter((picture) => picture.before === at && picture.captioned === captioned);
    for (const { media, width, height } of here) item.blocks.push({ type: 'picture', id: BlockId.parse(makeId()), media, width, height, alt: '', caption, credit: '' });
    return here.length;
  };
  for (const [at, paragraph] of report.paragraphs.entries()) {
    place(at, false);
    if (paragraph.kind === 'caption' && place(at, true, paragraph.text) > 0) continue;
    if (paragraph.text !== '') placeParagraph(item.blocks, paragraph, () => quoted(paragraph), makeId);
  }
  place(report.paragraphs.length, false);
  return { item, quotes };
}

/** Adds a paragraph of a report to the blocks: lists grow, a credit finds the picture before it. */
function placeParagraph(blocks: Block[], paragraph: Paragraph, quoted: () => Run[], makeId: MakeId): void {
  const last = blocks.at(-1);
  const id = BlockId.parse(makeId());
  if (paragraph.kind === 'credit' && last?.type === 'picture' && last.credit === '') {
    last.credit = paragraph.text.replace(/^[（(]|\s*(?:摄|摄影|供图)?[）)]?$/gu, '');
  } else if (paragraph.kind === 'section') {
    blocks.push({ type: 'heading', id, level: 2, runs: quoted() });
  } else if (paragraph.kind === 'list' && last?.type === 'list') {
    last.items.push({ id, runs: quoted() });
  } else if (paragraph.kind === 'list') {
    blocks.push({ type: 'list', id, ordered: false, items: [{ id: BlockId.parse(makeId()), runs: quoted() }] });
  } else {
    blocks.push({ type: 'paragraph', id, runs: quoted() });
  }
}
