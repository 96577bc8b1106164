import type { Furniture } from '../clean/furniture.ts';
import { ems, hasHan } from '../clean/glyphs.ts';
import { wording, type Block } from './block.ts';
import type { Head } from './heads.ts';
import { callsItselfPage } from './page-title.ts';

/** Narrowest headline that is told from a section's heading by its width alone, in ems. */
const narrowest = { chinese: 9, english: 12 } as const;

/** The title right above the text is as long as headlines are, not headings of sections. */
export function isLongTitle(head: Head): boolean {
  const title = head.titles.at(-1);
  const words = title === undefined ? '' : wording(title.lines);
  return ems(words) >= (hasHan(words) ? narrowest.chinese : narrowest.english);
}

/** What a column of briefs calls itself, and nothing else: `简讯`, `要闻速览`, `IN BRIEF`. */
const briefsName = /(?:简讯|短讯|快讯|短波|速览|速递|集锦|集纳|拾零|一句话新闻|信息窗|短新闻|微新闻|简明新闻)$|^(?:(?:[A-Za-z]+ ){0,2}(?:in brief|briefs|briefly|news ?briefs|round-?up|digest|news in short))$/i;
/** Widest of those names, in ems. */
const widestName = 10;

/** The words are a column's name and nothing else, marks around them or none. */
export function isBriefsName(text: string): boolean {
  const words = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return ems(words) <= widestName && briefsName.test(words);
}

/**
 * The heads of a column of briefs inside a page: the first stands right under the column's name, and each has one paragraph under
 * it. Fewer than two make none.
 */
export function briefsInColumn(heads: readonly Head[]): ReadonlySet<Head> {
  const found = new Set<Head>();
  for (const [i, head] of heads.entries()) {
    const [name] = head.titles;
    if (head.titles.length < 2 || name === undefined || !isBriefsName(wording(name.lines))) continue;
    let to = i;
    while (heads[to]?.paragraphs === 1 && heads[to]?.hasBody === true) to++;
    if (to - i >= 2) for (const brief of heads.slice(i, to)) found.add(brief);
  }
  return found;
}

/** The page calls itself one of briefs, and every headline on it has one paragraph under it. */
export function isPageOfBriefs(blocks: readonly Block[], heads: readonly Head[]): boolean {
  const [first, ...others] = heads.filter((head) => head.titles.length > 0);
  const name = first?.titles[0];
  if (name === undefined || (first?.titles.length ?? 0) < 2 || others.length < 1 || !callsItselfPage(wording(name.lines))) return false;
  const texts = blocks.filter((block) => block.kind === 'body' && !block.continues).length;
  return texts === others.length + 1 && others.every((head) => head.hasBody);
}

/**
 * Contributions typed one after another: more blank lines stand above every head after the first than anywhere else, and none of
 * the stories is described, so that the blank lines are the only mark between them.
 */
export function isParted(blocks: readonly Block[], heads: readonly Head[]): boolean {
  const tops = heads.filter((head) => head.hasBody && head.titles.length > 0);
  const starts = new Set(tops.slice(1).map((head) => head.from));
  if (starts.size === 0 || tops.some((head) => head.described)) return false;
  // What broke off inside a paragraph says nothing of how paragraphs are parted.
  const gaps = blocks.slice(1).filter((block) => !block.continues).map((block) => ({ gap: block.lines[0]?.gap ?? 0, head: starts.has(block.lines[0]?.index ?? -1) }));
  const within = gaps.reduce((most, { gap, head }) => (head ? most : Math.max(most, gap)), 0);
  return gaps.every(({ gap, head }) => !head || gap > within);
}

/** Rules that part stories: two and more, each right above a title, and none inside a text. */
export function isRuled(furniture: Furniture, blocks: readonly Block[], heads: readonly Head[]): boolean {
  const tops = heads.filter((head) => head.hasBody && head.titles.length > 0);
  const [first, ...others] = tops;
  const last = blocks.at(-1)?.lines.at(-1)?.index ?? 0;
  if (first === undefined || others.length < 2 || !others.every((head) => head.ruled)) return false;
  const rules = [...furniture].filter(([index, rule]) => rule === 'divider' && index > first.to && index < last);
  return rules.length === others.length;
}

/** Every head has under it a picture's caption or two and no other text: each is a story of its own. */
export function isPageOfPictures(blocks: readonly Block[], heads: readonly Head[]): boolean {
  const tops = heads.filter((head) => head.titles.length > 0);
  if (tops.length < 2 || tops.length < heads.length || blocks.some((block) => block.kind === 'body' || block.kind === 'list' || block.kind === 'table')) return false;
  return tops.every((head, i) => {
    const under = blocks.filter((block) => (block.lines[0]?.index ?? -1) > head.to && (block.lines[0]?.index ?? 0) < (tops[i + 1]?.from ?? Infinity));
    return under.some((block) => block.kind === 'caption') && under.every((block) => block.kind === 'caption' || block.kind === 'credit');
  });
}
