import { ems } from '../clean/glyphs.ts';
import { headMarks } from '../clean/text-marks.ts';
import { wording, type Block } from './block.ts';
import { isGreeting } from './greeting.ts';
import type { Head } from './heads.ts';
import { callsItselfPage } from './page-title.ts';

/** A section's heading says a thing in two to seven ems (`抓排查`, `背景`); a brief's headline says who did what. */
const shortest = 8;

/** Width of a head's signed title without its marks, in ems. */
function widthOf(head: Head): number {
  const title = head.titles.find((one) => one.lines[0]?.index === head.signedFrom);
  if (title === undefined) return 0;
  const words = wording(title.lines);
  return ems(words) - headMarks(words, true).reduce((sum, mark) => sum + ems(words.slice(mark.start, mark.end)), 0);
}

/** `一周民生事`, `今日舆情摘要`, `青禾早知道`: what a digest announces above its items. */
const announcesSeveral = /[一本每]周|[今昨每]日|[本每]月|早知道|[早晚周月]报|盘点|汇总|摘[要报]|看点|舆情|速读|荐读|大事|头条|多则|[\d一二三四五六七八九十]+[则条件]|\b(?:this week|today|daily|weekly|roundup|at a glance)\b/i;
/** `红叶早班车｜10月12日 星期四`: a headline ends with no bare day; a digest's name does. */
const dayBehind = /[｜|·•（(\s](?:\d{4}年)?\d{1,2}月\d{1,2}日(?:\s*(?:星期|周)[一二三四五六日天])?[）)]?$/;

/** `双河要闻｜11月8日`, `一周要闻回顾（5月13日—5月19日）`: a digest's name, and of which days it is. A headline of one story may have such words inside. */
const digest = /^[^，。！？]{0,14}(?:要闻|快讯|简讯|短讯|速览|速递|早知道|[早晚周月日]报|播报|回顾|集锦|汇总|盘点|动态|新闻|短波|简报|资讯)(?:\s*(?:[（(｜|·].{2,24}|\d.{2,20}|第.{1,6}期.{0,10}))?$/;
export const namesDigest = (words: string): boolean => digest.test(words) || dayBehind.test(words);

/** Nothing stands above the first sign, or what does is the title of a page of briefs; a story's headline would claim all of them. */
const isOpen = (titles: readonly Block[], first: Head): boolean => titles.every((title) => (title.lines[0]?.index ?? 0) >= first.signedFrom || callsItselfPage(wording(title.lines)) || announcesSeveral.test(wording(title.lines)) || dayBehind.test(wording(title.lines)));

/**
 * Heads that share a sign (`一、` `二、` …, `【…】`, `◆`) from the first text of the page on are briefs: where most are signed or
 * described each for itself, or where no story's headline stands above them, nothing else heads a text below, and each says who
 * did what. A list inside a story opens with text before it and its items are sentences, which are no heads.
 */
export function startsBySign(heads: readonly Head[], blocks: readonly Block[]): Head[] | undefined {
  const first = heads.find((head) => head.sign !== undefined && head.hasBody);
  if (first?.sign === undefined) return undefined;
  const signed = heads.filter((head) => head.sign === first.sign && head.hasBody);
  if (signed.length < 2) return undefined;
  const before = blocks.filter((block) => block.kind === 'body' && (block.lines[0]?.index ?? 0) < first.from);
  const textBefore = before.some((block) => !isGreeting(block));
  // Words of welcome part the page's title from the first item.
  const titles = before.length === 0 ? first.titles : heads.filter(({ from }) => from <= first.from).flatMap((head) => head.titles);
  const ownEnds = signed.slice(1).filter((head) => head.above === 'byline' || head.leadIn || head.described).length;
  if (ownEnds > 0 && ownEnds >= (signed.length - 1) / 2 && (!textBefore || ownEnds === signed.length - 1)) return signed;
  const others = heads.some((head) => head.hasBody && head.from > first.from && head.sign !== first.sign);
  const widths = signed.map(widthOf).sort((a, b) => a - b);
  return !textBefore && !others && isOpen(titles, first) && (widths[Math.floor((widths.length - 1) / 2)] ?? 0) >= shortest ? signed : undefined;
}
