import { ems } from '../clean/glyphs.ts';
import type { Line } from '../clean/page-lines.ts';
import { wording, type Block } from './block.ts';
import { hasKickerBefore, isDashed, isEnglishHeadline, isKickerAlone, isPlaceAlone, isTwoLined, saysWhatItIs } from './title-shape.ts';

/** Words by which a page, a column or a bulletin calls itself. */
const pageWords = /[·•]|[篇]$|简讯|简报|快讯|动态|要闻|专版|专页|专栏|专题|特刊|集锦|短波|速递|速览|掠影|风采|之窗|之声$|纪事|纪行|见闻|百态|在行动|资讯|信息$|(?:传真|扫描|一瞥|撷英|巡礼|采风|播报|广角|纵横|拾零|点滴|剪影|一览|集萃|荟萃)$|新闻|\b(?:news|briefs?|round-?up|digest|bulletin|newsletter|in brief|notes|diary|around (?:the )?(?:county|town|city|region|area|district|valley)|week of (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* \d{1,2})\b/i;

/** `工会视窗`: a column's short name; longer words that end so are a headline. */
const columnName = /^[\u4e00-\u9fff]{2,4}(?:视窗|园地|连线|联播|直通车|在线|天地|前沿|窗口|驿站|展台|看台)$/;

/** Titles that stand together at the top of a page, before the first text and before who wrote it. */
function topTitles(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex((block, i) => block.kind !== 'title' && block.kind !== 'description' && !(block.kind === 'byline' && i === 0));
  return blocks.slice(0, end === -1 ? blocks.length : end).filter((block) => block.kind === 'title');
}

/** The name of a bulletin over its stories, told by the number under it. */
export function mastheadTitle(name: readonly Line[], starts: readonly number[]): { readonly title: Block; readonly firstStart: number } | undefined {
  const [first] = starts;
  return name.length === 0 || first === undefined || starts.length < 2 ? undefined : { title: { kind: 'title', lines: name, continues: false }, firstStart: first };
}

/** How many titles most of the other stories have above their text. */
function commonCount(blocks: readonly Block[], starts: readonly number[]): number {
  const places = new Map(blocks.map((block, i) => [block.lines[0]?.index ?? -1, i]));
  const counts = starts.slice(1).map((start) => {
    let from = places.get(start) ?? blocks.length;
    // A day may stand over its headline.
    while (blocks[from]?.kind === 'description') from++;
    let n = 0;
    while (blocks[from + n]?.kind === 'title') n++;
    return n;
  }).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** The words are those by which a page, a column or a bulletin calls itself, and no place's or office's name. */
export const callsItselfPage = (words: string): boolean => (pageWords.test(words) || columnName.test(words)) && !/[省市县区镇乡村局委部厅]$/.test(words);

/** Narrowest title over a page of three stories and more, each with a headline of its own, in ems; a kicker of the first is narrower. */
const shortestOver = 8;

/** Every other story begins with a headline that brings its kicker, or with a kicker on its line. */
const othersBringKickers = (blocks: readonly Block[], starts: readonly number[]): boolean => starts.slice(1).every((start) => {
  const first = blocks.find((block) => (block.lines[0]?.index ?? -1) >= start && block.kind !== 'description');
  return first?.kind === 'title' && (hasKickerBefore(wording(first.lines)) || isKickerAlone(wording(first.lines)));
});

/** It calls itself a page's title, or the format gives it a higher level than the one below; it is no kicker of that one. */
function namesPage(title: Block, next: Block | undefined): boolean {
  const higher = title.level !== undefined && next?.level !== undefined && title.level < next.level;
  return higher || callsItselfPage(wording(title.lines));
}

/** Fewest other stories whose places show that the first has none. */
const fewestPlaces = 2;
/** Every other story stands under its place or office alone on a line, which stands over the whole page for none of them. */
function othersUnderPlaces(blocks: readonly Block[], starts: readonly number[]): boolean {
  const others = starts.slice(1).map((start) => blocks.findIndex((block) => block.lines[0]?.index === start));
  return others.length >= fewestPlaces && others.every((at) => {
    const [over, title] = [blocks[at], blocks[at + 1]];
    return over?.kind === 'title' && title?.kind === 'title' && isPlaceAlone(wording(over.lines));
  });
}

/** It is the kicker of the shorter headline under it. */
const tellsOneStory = (words: string, next: Block | undefined): boolean => next !== undefined && saysWhatItIs(words) && ems(words) > ems(wording(next.lines)) + 2;

/**
 * The title over a page of several stories: the first of three titles at the top, or of two where the stories have one each
 * and it calls itself so; or what the format calls the page's title.
 * @returns its block and the line at which the first story begins instead
 */
export function findPageTitle(blocks: readonly Block[], starts: readonly number[]): { readonly title: Block; readonly firstStart: number } | undefined {
  if (starts.length < 2) return undefined;
  // What the second story begins with, or comes after, stands over that story.
  const [, second = 0] = starts;
  const top = topTitles(blocks).filter((block) => !isDashed(wording(block.lines)) && (block.lines.at(-1)?.index ?? second) < second);
  const [title, next] = top;
  if (title === undefined || title.lines[0]?.hint?.kind === 'field') return undefined;
  const text = blocks.find((block) => block.kind === 'body');
  if (top.length === 1 && commonCount(blocks, starts) === 0 && callsItselfPage(wording(title.lines)) && starts.slice(1).every((start) => blocks.find((block) => block.lines[0]?.index === start)?.kind === 'body')) {
    return { title, firstStart: text?.lines[0]?.index ?? 0 };
  }
  const said = title.lines[0]?.hint?.kind === 'title';
  const before = title.lines[0]?.index !== undefined && starts[0] !== undefined && title.lines[0].index < starts[0];
  if (before) return { title, firstStart: starts[0] ?? 0 };
  const apart = next !== undefined && starts.length >= 3 && (next.lines[0]?.gap ?? 0) > 0 && ems(wording(title.lines)) >= shortestOver && !isKickerAlone(wording(title.lines)) && !isEnglishHeadline(wording(title.lines));
  const bracketed = next !== undefined && /^【[^】]{2,24}】\s*\S/.test(wording(next.lines));
  // The headline below brings its own kicker, so this one is the page's.
  const namesItself = callsItselfPage(wording(title.lines));
  const over = next !== undefined && (starts.length >= 3 || namesItself || othersBringKickers(blocks, starts)) && (namesItself || !isKickerAlone(wording(title.lines))) && (hasKickerBefore(wording(next.lines)) || bracketed);
  const third = top[2];
  const lined = third !== undefined && next?.lines[0]?.gap === 0 && isTwoLined(wording(title.lines), wording(next.lines), wording(third.lines)) && !callsItselfPage(wording(title.lines));
  // `田野新风·县域见闻录` over a first story without a place of its own, where the others have theirs.
  const ofAll = top.length === 2 && (title.lines[0]?.gap ?? 0) + (next?.lines[0]?.gap ?? 0) > 0 && callsItselfPage(wording(title.lines)) && othersUnderPlaces(blocks, starts);
  const spare = ofAll || (top.length >= 3 && !lined) || (top.length === 2 && (bracketed || over || commonCount(blocks, starts) <= 1) && !tellsOneStory(wording(title.lines), next) && (namesPage(title, next) || apart || over));
  if (next === undefined || !(spare || said)) return undefined;
  const first = top[2];
  // Every story has its kicker and its headline, and the first has two titles more: the page's own in two lines. So it is where the page's day, set aside, stands under the two.
  if (top.length === 4 && first !== undefined && next.level === undefined && (commonCount(blocks, starts) === 2 || (starts.length >= 3 && (first.lines[0]?.index ?? 0) > (next.lines.at(-1)?.index ?? 0) + 1))) {
    return { title: { ...title, lines: [...title.lines, ...next.lines] }, firstStart: first.lines[0]?.index ?? 0 };
  }
  return { title, firstStart: next.lines[0]?.index ?? 0 };
}
