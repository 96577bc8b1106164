import { bareWords } from '../clean/contents-list.ts';
import type { Furniture } from '../clean/furniture.ts';
import type { Page } from '../clean/page-lines.ts';
import type { Block } from './block.ts';
import type { Head } from './heads.ts';
import { isLedByKickers, isPageOfKickers } from './kickered-page.ts';
import { mastheadLines } from './masthead.ts';
import { setOffHeads } from './set-off.ts';
import { isUnsignedNews, namesSources, opensAlike } from './unsigned-page.ts';
import { briefsInColumn, isPageOfBriefs, isPageOfPictures, isParted, isRuled } from './parted-page.ts';

/** What the heads of a page have in common. */
export interface Common {
  /** Blank lines that most blocks have above them. */
  readonly gap: number;
  /** Heads above which a line of names stands. */
  readonly lineBylines: number;
  /** A page of the web with one story. */
  readonly single: boolean;
  /** More blank lines above each head than anywhere else. */
  readonly parted: boolean;
  /** A rule above every head but the first, and nowhere else. */
  readonly ruled: boolean;
  /** A page of briefs. */
  readonly briefs: boolean;
  /** Heads of a column of briefs. */
  readonly column: ReadonlySet<Head>;
  /** Each of its stories brings its kicker. */
  readonly kickered: boolean;
  /** The first headline brings its kicker, and so do others like it. */
  readonly kickerLed: boolean;
  /** Each of its stories is a picture with its words. */
  readonly pictures: boolean;
  /** Every text opens with the same label (`市民反映：`), or every headline names where it was taken from. */
  readonly alike: boolean;
  /** A page of print with news under long headlines, none of them signed. */
  readonly unsigned: boolean;
  /** A page with a title of its own over three stories and more that are signed at their ends. */
  readonly gathered: boolean;
  /** On a page of print, heads that stand off like other stories'. */
  readonly setOff: ReadonlySet<Head>;
  /** A page of print: its head names the page. */
  readonly print: boolean;
  /** Entries of the page's own list of contents. */
  readonly contents: ReadonlySet<string>;
}

/** A page of the web carries one story: it has furniture and one description line, under its first head. */
function isSingleStory(page: Page, furniture: Furniture, blocks: readonly Block[], heads: readonly Head[]): boolean {
  if (furniture.size === 0 || page.hints.some((hint) => hint.kind === 'article')) return false;
  const described = blocks.filter((block) => block.kind === 'description' && block.finding?.date !== undefined && block.finding.sender === undefined && block.finding.page === undefined);
  const first = heads[0];
  const at = described[0]?.lines[0]?.index;
  return described.length === 1 && first !== undefined && at !== undefined && at <= first.to + 6;
}

/** Two and more texts are signed each for itself: a page of the web that gathers several. */
const signsItself = (heads: readonly Head[]): boolean => heads.filter((head) => head.hasBody && head.above === 'byline').length >= 2;

/** Stories under one page title, `爱心助学 点亮未来`, each signed at its end: three at least. */
const isGathered = (heads: readonly Head[]): boolean =>
  (heads[0]?.titles.length ?? 0) === 2 && heads.slice(1).filter((head) => head.above === 'byline' && head.titles.length === 1).length >= 3 && heads.slice(1).every((head) => head.titles.length === 1);

/** Looks at all heads of a page together. */
export function commonOf(page: Page, furniture: Furniture, blocks: readonly Block[], heads: readonly Head[]): Common {
  const gaps = blocks.slice(1).map((block) => block.lines[0]?.gap ?? 0).sort((a, b) => a - b);
  const contents = new Set(page.lines.filter((line) => furniture.get(line.index) === 'contents-entry').map((line) => bareWords(line.text)));
  const print = blocks.some((block) => block.kind === 'description' && block.finding?.page !== undefined) || [...furniture.values()].some((rule) => rule === 'paper-name' || rule === 'page-head');
  return {
    gap: gaps[Math.floor(gaps.length / 2)] ?? 0,
    lineBylines: heads.filter((head) => head.above === 'line-byline').length,
    single: !print && mastheadLines(page, furniture).length === 0 && contents.size < 2 && !signsItself(heads) && isSingleStory(page, furniture, blocks, heads),
    parted: isParted(blocks, heads),
    ruled: isRuled(furniture, blocks, heads),
    briefs: isPageOfBriefs(blocks, heads),
    column: briefsInColumn(heads),
    kickered: isPageOfKickers(blocks, heads),
    kickerLed: isLedByKickers(heads),
    pictures: isPageOfPictures(blocks, heads),
    alike: opensAlike(blocks, heads) || namesSources(heads),
    gathered: isGathered(heads),
    setOff: print ? setOffHeads(blocks, heads) : new Set(),
    unsigned: print && isUnsignedNews(blocks, heads),
    print,
    contents,
  };
}
