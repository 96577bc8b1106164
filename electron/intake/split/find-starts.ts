import { endsSentence, hasHan } from '../clean/glyphs.ts';
import { bareWords, type Furniture } from '../clean/furniture.ts';
import type { Page } from '../clean/page-lines.ts';
import { wording, type Block } from './block.ts';
import { startsBySign } from './briefs.ts';
import { findHeads, type Head } from './heads.ts';
import { startsByItem } from './item-pages.ts';
import { mastheadLines } from './masthead.ts';
import { callsItselfPage } from './page-title.ts';
import { isKickered, isPageOfKickers } from './kickered-page.ts';
import { isLongTitle, isPageOfBriefs, isParted } from './parted-page.ts';

/** Evidence a head needs to begin a report rather than a section of one. */
const enough = 3;

/** A page of the web carries one story: it has furniture and one description line, under its first head. */
function isSingleStory(page: Page, furniture: Furniture, blocks: readonly Block[], heads: readonly Head[]): boolean {
  if (furniture.size === 0 || page.hints.some((hint) => hint.kind === 'article')) return false;
  const described = blocks.filter((block) => block.kind === 'description' && block.finding?.date !== undefined && block.finding.sender === undefined && block.finding.page === undefined);
  const first = heads[0];
  const at = described[0]?.lines[0]?.index;
  return described.length === 1 && first !== undefined && at !== undefined && at <= first.to + 6;
}

/** What the heads of a page have in common. */
interface Common { readonly gap: number; readonly lineBylines: number; readonly single: boolean; readonly parted: boolean; readonly briefs: boolean; /** Each of its stories brings its kicker. */ readonly kickered: boolean; /** A page of print: its head names the page. */ readonly print: boolean; /** Entries of the page's own list of contents. */ readonly contents: ReadonlySet<string> }

/** A cross-head of English print is a word or three; four and more in sentence case say who did what. */
const isEnglishHeadline = (text: string): boolean => !hasHan(text) && text.split(/\s+/).length >= 4 && /\s\p{Ll}{3,}/u.test(text);

/** Points for a head that is not the first of the page. Each is how editors tell one story from the next. */
function evidence(head: Head, common: Common): number {
  let points = 0;
  if (head.above === 'byline') points += 3;
  if (head.above === 'line-byline' && !common.single) points += common.lineBylines >= 2 ? 3 : 1;
  if (head.above === 'cut') points += 2;
  if (head.leadIn) points += head.titles.length === 0 ? 3 : 4;
  if (head.described) points += 3;
  if (head.turned) points += 3;
  if (head.gap >= common.gap + (common.gap === 0 ? 1 : 2)) points += 2;
  if (head.ruled && (head.leadIn || isLongTitle(head))) points += 3;
  if (common.parted && (isLongTitle(head) || head.gap >= common.gap + 2)) points += 1;
  if (common.kickered && isKickered(head)) points += 3;
  if (common.briefs && head.titles.length > 0) points += 3;
  if (head.titles.some((title) => common.contents.has(bareWords(wording(title.lines))))) points += 3;
  if (common.print && head.gap > 0 && head.titles.length === 1 && head.titles.some((title) => isEnglishHeadline(wording(title.lines)))) points += 3;
  if (head.kicker) points += 2;
  if (head.halves) points += 1;
  return common.single && !head.described && !head.leadIn ? points - 3 : points;
}

/** Running text above the first head: a story that has lost its headline, or never had one. */
const hasTextAbove = (blocks: readonly Block[], first: Head | undefined): boolean => first !== undefined && first.titles.length > 0
  && blocks.some((block) => block.kind === 'body' && (block.lines[0]?.index ?? 0) < first.from && block.lines.some((line) => line.width > 20) && endsSentence(block.lines.at(-1)?.text ?? ''));

/**
 * Heads with evidence enough, in order. Where the story so far is signed already, a text that ends with a byline of its own is
 * another story: a point more. The first head begins the first story, unless running text stands above it: then it heads a section.
 */
function byEvidence(heads: readonly Head[], common: Common, textAbove: boolean): Head[] {
  const chosen: Head[] = [];
  let signed = false;
  for (const head of heads) {
    if (!head.hasBody) continue;
    const starts: boolean = (chosen.length === 0 && !textAbove) || evidence(head, common) + (signed && head.closed ? 1 : 0) >= enough;
    if (starts) chosen.push(head);
    signed = (signed && !starts) || head.described || head.leadIn || head.closed;
  }
  return chosen;
}

/** Headings of the format: the highest level that stands over several texts starts reports, if it is the first level or no other tops it. */
function startsByLevel(heads: readonly Head[], common: Common): Head[] | undefined {
  const levels = heads.filter((head) => head.level !== undefined && head.hasBody);
  if (levels.length === 0) return undefined;
  const top = Math.min(...levels.map((head) => head.level ?? 9));
  const tops = levels.filter((head) => head.level === top);
  const opening = heads[0];
  if (opening?.pageLevel !== undefined && tops.length > 1) {
    const named = opening.titles[0];
    if (named !== undefined && callsItselfPage(wording(named.lines))) return tops;
    const own = tops.slice(1).filter((head) => evidence(head, common) >= enough);
    return own.length >= (tops.length - 1) / 2 ? tops : [opening];
  }
  if (tops.length > 1) return top === 1 || heads[0] === tops[0] ? tops : undefined;
  const below = levels.filter((head) => head.level !== top);
  const next = below.filter((head) => head.level === Math.min(...below.map((one) => one.level ?? 9)));
  const described = next.filter((head) => evidence(head, common) >= enough);
  return described.length >= 2 && described.length >= next.length / 2 && tops[0]?.hasBody === true ? [...tops, ...next] : tops;
}

/**
 * The lines at which reports begin, in order. The first is where the first head, or else the first text, stands.
 */
export function findStarts(page: Page, furniture: Furniture, blocks: readonly Block[]): number[] {
  const first = blocks[0]?.lines[0]?.index;
  if (first === undefined) return [];
  const heads = findHeads(blocks, furniture);
  const gaps = blocks.slice(1).map((block) => block.lines[0]?.gap ?? 0).sort((a, b) => a - b);
  const contents = new Set(page.lines.filter((line) => furniture.get(line.index) === 'contents-entry').map((line) => bareWords(line.text)));
  const print = blocks.some((block) => block.kind === 'description' && block.finding?.page !== undefined) || [...furniture.values()].some((rule) => rule === 'paper-name' || rule === 'page-head');
  const common = {
    gap: gaps[Math.floor(gaps.length / 2)] ?? 0,
    lineBylines: heads.filter((head) => head.above === 'line-byline').length,
    single: !print && mastheadLines(page, furniture).length === 0 && contents.size < 2 && isSingleStory(page, furniture, blocks, heads),
    parted: isParted(blocks, heads),
    briefs: isPageOfBriefs(blocks, heads),
    kickered: isPageOfKickers(blocks, heads),
    print,
    contents,
  };
  const articles = page.hints.filter((hint) => hint.kind === 'article');
  if (articles.length > 1) {
    const starts = articles.map((hint) => blocks.find((block) => (block.lines[0]?.start ?? -1) >= hint.start && (block.lines[0]?.start ?? 0) < hint.end)?.lines[0]?.index);
    return [...new Set(starts.filter((start) => start !== undefined))].sort((a, b) => a - b);
  }
  const items = startsByItem(blocks);
  if (items !== undefined) return items;
  const briefs = startsBySign(heads, blocks);
  const chosen = startsByLevel(heads, common) ?? briefs
    ?? byEvidence(heads, common, hasTextAbove(blocks, heads[0]));
  // Heads chosen by level come level by level.
  const starts = chosen.map((head) => (chosen === briefs ? head.signedFrom : head.from)).sort((a, b) => a - b);
  const opening = blocks.find((block) => block.kind === 'body' || block.kind === 'list' || block.kind === 'table');
  const begins = opening?.lines[0]?.index ?? first;
  // What stands above a head that is not the first belongs to the text over it.
  if (starts[0] === undefined || begins < starts[0]) starts.unshift(firstOf(blocks, begins));
  else starts[0] = firstOf(blocks, starts[0]);
  return [...new Set(starts)];
}

/** A first story takes the bylines, description lines, captions and notes right above it along. */
function firstOf(blocks: readonly Block[], begins: number): number {
  const above = blocks.filter((block) => (block.lines[0]?.index ?? 0) < begins);
  const dated = above.findLastIndex((block) => block.kind !== 'byline' && block.kind !== 'description' && block.kind !== 'caption' && block.kind !== 'note' && block.kind !== 'deck');
  return above[dated + 1]?.lines[0]?.index ?? begins;
}
