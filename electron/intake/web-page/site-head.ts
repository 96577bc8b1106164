import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import { endsFinished } from '../clean/glyphs.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { readBylineLine } from '../describe/byline-line.ts';
import { findDates } from '../describe/dates.ts';
import { readDescriptionLine } from '../describe/description-line.ts';
import { readRunningHead } from '../page-head/head-line.ts';
import { rowOfLinks } from './cells.ts';
import { firstProse, isWebPage } from './proof.ts';

/** Rules that take a site's bars over its pages, and how far down they stand. */
const bars: ReadonlySet<ReadingRule | undefined> = new Set(['channel-bar', 'breadcrumb', 'app-call', 'tool-bar', 'back-link', 'counter', 'account-card', 'format-says']);
const lowest = 20;
/** Widest line of a site's name or slogan, in ems. */
const widest = 40;

const isDescribed = (line: Line): boolean => readDescriptionLine(line.text, line.start) !== undefined;

/** The line could be the site's: no sentence, nothing a format says, nothing that describes a story. */
const maySayName = (line: Line): boolean => line.hint === undefined && line.width <= widest && !/[。；]$/.test(line.text) && !isDescribed(line);

/** A line over running text that no bar takes, and that describes nothing: what may be the headline. */
const isTitle = (line: Line): boolean => !isDescribed(line) && !/[。；，]$/.test(line.text);

/** The search box, the day, the way to log in, advertisements above a page. */
const box = /^(?:请?输入(?:您要|要)?(?:搜索|查询|检索)?的?(?:关键[词字]|内容|搜索).{0,12}|(?:站内|全文|高级)?(?:搜索|检索)\s*[:：]?\s*.{0,12}|(?:欢迎|您好)[，,！! ].{0,20}(?:登录|注册|光临|访问).{0,10}|今天是.{0,24}|\d{4}年\d{1,2}月\d{1,2}日.{0,12}(?:登录|注册|设为首页|搜索).{0,20}|[\[【（(]?(?:广告|推广|赞助)[\]】）)].{0,40})$/;

/**
 * A page of the web opens with its site: name, address, slogan, bars of links, where you are. All that stands over the last such bar is
 * the site's own, where the headline is still to come below it.
 */
export function setAsideSiteHead(page: Page, found: Map<number, ReadingRule>): void {
  for (const line of page.lines.slice(0, lowest)) if (!found.has(line.index) && line.hint === undefined && box.test(line.text)) found.set(line.index, 'tool-bar');
  if (!isWebPage(page, found)) return;
  const describedAt = page.lines.findIndex((line) => !found.has(line.index) && (isDescribed(line) || readBylineLine(line.text, line.start) !== undefined));
  const above = page.lines.slice(0, Math.min(firstProse(page, found), lowest, describedAt < 0 ? lowest : describedAt));
  const last = above.findLastIndex((line) => bars.has(found.get(line.index)) && above.slice(line.index + 1).some((one) => !found.has(one.index) && isTitle(one)));
  if (last < 0) return;
  const own = above.slice(0, last).filter((line) => !found.has(line.index));
  if (own.some((line) => !maySayName(line))) return;
  // `2021年08月26日 第04版：综合新闻`, `2021年08月26日 星期四 返回首页` on a paper's own site is the head of the page shown, and says its day.
  const saysDay = (line: Line): boolean => readRunningHead(line.text, line.start) !== undefined || (findDates(line.text)[0]?.start === 0 && !/[|｜]/.test(line.text));
  for (const line of own) if (!saysDay(line)) found.set(line.index, 'site-name');
}

/** `第A03版：民生` beside the buttons that turn a paper's pages: the page shown, and no headline. */
const pageShown = /^第\s?[A-Z]?\d{1,3}\s?版\s*[:：]\s*\S{2,10}$/;
export function setAsidePageShown(page: Page, found: Map<number, ReadingRule>): void {
  for (const line of page.lines.slice(0, lowest)) {
    const beside = [line.index - 1, line.index + 1].some((at) => /上一版|下一版/.test(page.lines[at]?.text ?? ''));
    if (!found.has(line.index) && pageShown.test(line.text) && beside && line.hint?.kind === 'heading') found.set(line.index, 'page-head');
  }
}

/** A step of where you are, or a link of the bar: the name of the section, told again over its story. */
export function setAsideSection(page: Page, found: Map<number, ReadingRule>): void {
  const steps = new Set(page.lines.slice(0, lowest).filter((line) => found.get(line.index) === 'breadcrumb' || found.get(line.index) === 'channel-bar').flatMap((line) => (rowOfLinks(line.text)?.map(({ text }) => text) ?? line.text.split(/\s*(?:[:：>›»＞\/|｜]|->)+\s*|\s+/)).map((step) => step.trim())));
  for (const line of page.lines.slice(1, lowest)) {
    if (found.has(line.index) || line.hint !== undefined || !bars.has(found.get(line.index - 1))) continue;
    const next = page.lines.slice(line.index + 1).find((one) => !found.has(one.index));
    const told = steps.has(line.text);
    // `微头条`: a word right under the bars, a blank line between it and the headline.
    const rubric = line.gap === 0 && line.width <= 4 && (next?.gap ?? 0) > 0 && !/[\d县市区乡镇]/.test(line.text) && isWebPage(page, found);
    if (next !== undefined && (told || rubric) && !isDescribed(next) && !endsFinished(next.text) && !endsFinished(line.text)) found.set(line.index, 'channel-bar');
  }
}
