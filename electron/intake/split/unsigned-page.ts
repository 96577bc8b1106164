import { wording, type Block } from './block.ts';
import { firstFrom } from './block-at.ts';
import type { Head } from './heads.ts';
import { isLongTitle } from './parted-page.ts';

/** Fewest stories that show what they have in common. */
const fewest = 3;
/** How far into its text a report of news says when, in characters. */
export const reach = 40;

/** When, or how the paper knows: what news opens with. */
export const opensNews = /近日|日前|近期|昨[日天晚]|前[日天]|今[日天晨]|\d{1,2}月\d{1,2}日|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|[上本]周|连日来|即日起|获悉|了解到|记者从|今年以来|\d{1,2}月(?:份|上旬|中旬|下旬|底|初)/;
/** Who speaks in an interview. */
const speaker = /^(?:问|答|记者|主持人|嘉宾|Q|A)$/;

/** The first block of text under a head. */
export const textOf = (blocks: readonly Block[], head: Head): string => {
  for (let at = firstFrom(blocks, head.to + 1); at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === 'body' || block?.kind === 'list') return wording(block.lines.slice(0, 3)).replace(/\s+/g, '');
  }
  return '';
};

const topsOf = (heads: readonly Head[]): Head[] => heads.filter((head) => head.hasBody && head.titles.length > 0 && !head.part);

/** `网友“小城故事”5月30日留言：` without who it was and when: what all such labels have in common. */
const labelOf = (text: string): string | undefined => /^([\u4e00-\u9fffA-Za-z]{2,8})[：:]/.exec(text.slice(0, longestLabel).replace(/[“"「][^”"」]*[”"」]|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|\d{1,2}[:：]\d{2}/g, ''))?.[1];
/** Most characters of such a label. */
const longestLabel = 40;

/** `市民反映：`, `读者来电：`: the same label before the first words under every headline. */
export function opensAlike(blocks: readonly Block[], heads: readonly Head[]): boolean {
  const tops = topsOf(heads);
  const labels = tops.map((head) => labelOf(textOf(blocks, head)));
  return tops.length >= fewest && labels[0] !== undefined && !speaker.test(labels[0]) && labels.every((label) => label === labels[0]);
}

/** `…首批住进十二位老人（《某某日报》5月7日）`: where a headline is from, and when it stood there. */
const sourced = /[（(][^（）()]{0,20}(?:[报网台刊社]|》|客户端|公众号|\d日)[^（）()]{0,12}[）)]$/;

/** Every headline says behind it where it was taken from. */
export function namesSources(heads: readonly Head[]): boolean {
  const tops = topsOf(heads);
  return tops.length >= 2 && tops.every((head) => sourced.test(wording(head.titles.at(-1)?.lines ?? [])));
}

/**
 * No text of the page is signed and no headline has a byline under it; all are as long as headlines are, and most texts say in
 * their first words when it was. Sections of one story stand under a byline, or are signed at its end.
 */
export function isUnsignedNews(blocks: readonly Block[], heads: readonly Head[]): boolean {
  const tops = topsOf(heads);
  const signed = heads.some((head) => head.described || head.closed || head.leadIn || head.above === 'byline' || head.above === 'line-byline');
  if (tops.length < fewest || signed || !tops.every(isLongTitle) || tops.slice(1).some((head) => head.sign !== undefined || head.gap === 0)) return false;
  return tops.filter((head) => opensNews.test(textOf(blocks, head).slice(0, reach))).length > tops.length / 2;
}
