import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import { bareWords } from '../clean/contents-list.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { readBylineLine } from '../describe/byline-line.ts';
import { readDescriptionLine } from '../describe/description-line.ts';
import { leadInOfLines } from '../describe/lead-in.ts';
import { isTitleShaped } from './title-shape.ts';

/** Shortest headline that is told again, in characters; shorter ones are words of the text. */
const shortest = 5;
/** Furthest down that a headline is told once more, in lines. */
const reach = 6;

/** It says who, where and when, and stands between a headline and its text. */
const describes = (line: Line): boolean =>
  line.text.length <= 160 && (readDescriptionLine(line.text, line.start) !== undefined || readBylineLine(line.text, line.start) !== undefined || leadInOfLines([line]) !== undefined || /题\s*[:：]$/.test(line.text));

/**
 * `新华社某地电　题：七小时的守望` under `特写：七小时的守望`: a wire, or a page, tells the headline once more over the text. Nothing but
 * furniture and lines that describe may stand between.
 */
export function setAsideRepeatedTitle(page: Page, found: Map<number, ReadingRule>): void {
  for (const title of page.lines) {
    if (found.has(title.index) || title.hint?.kind === 'table' || title.text.length > 80 || !isTitleShaped(title.text)) continue;
    const words = bareWords(title.text).replace(/\s+/g, '');
    for (const line of page.lines.slice(title.index + 1, title.index + 1 + reach)) {
      if (found.has(line.index)) continue;
      const again = bareWords(line.text).replace(/\s+/g, '');
      if (again.length >= shortest && line.hint?.kind !== 'caption' && (again === words || (words.endsWith(again) && /[:：|｜】\]]/.test(words.charAt(words.length - again.length - 1))))) { found.set(line.index, 'repeated-title'); break; }
      if (!describes(line)) break;
    }
  }
}

/** Shortest summary that is told again, in characters. */
const shortestTeaser = 16;
/** `某厂首批阀门完成试验…` over the text that opens with these words: a site's system cuts its summary out of the text. */
export function setAsideTeaser(page: Page, found: Map<number, ReadingRule>): void {
  for (const line of page.lines.slice(0, lowestTeaser)) {
    const next = page.lines.slice(line.index + 1).find((one) => !found.has(one.index));
    const words = line.text.replace(/^(?:[【\[]?(?:摘要|导读|导语|核心提示|内容提要|简介)[】\]]?\s*[:：]?\s*)/, '').replace(/\s*(?:…+|\.{3,}|。{2,})\s*(?:[【\[]?(?:详细|全文|更多)[】\]]?)?$/, '');
    if (!found.has(line.index) && line.hint === undefined && words.length >= shortestTeaser && words !== line.text && next !== undefined && next.text.length > words.length && next.text.startsWith(words)) found.set(line.index, 'repeated-title');
  }
}
/** How far down a summary stands, in lines. */
const lowestTeaser = 30;
