import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Furniture } from '../clean/furniture.ts';
import { endsSentence } from '../clean/glyphs.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { readDescriptionLine } from '../describe/description-line.ts';
import { rowOfLinks } from './cells.ts';

/** Rules that take only what a site puts on its pages. */
const ofSite: ReadonlySet<ReadingRule> = new Set(['breadcrumb', 'tool-bar', 'next-article', 'back-link', 'app-call', 'counter', 'copyright', 'related-heading', 'comment', 'account-card']);

/** The line of a page's source and time says the hour: print has none. */
export const isTimed = (line: Line): boolean => line.text.length <= 160 && /\d[:：]\d\d/.test(line.text) && readDescriptionLine(line.text, line.start)?.date?.time !== undefined;

/** The line of source and time counts readers or sets the type: no paper does. */
const counts = /(?:浏览|点击|阅读|访问|评论)(?:量|数|次数)?\s*[:：]|字[号体]\s*[:：【\[]|打印/;
/** Lines looked through for the hour. */
const top = 30;

/** A page of the web: it says the hour of its story, or has two lines that only sites have. */
export const isWebPage = (page: Page, furniture: Furniture): boolean => {
  let [lines, told] = [0, 0];
  for (const rule of furniture.values()) { if (ofSite.has(rule)) lines++; if (rule === 'format-says') told++; }
  return lines >= 2 || page.lines.slice(0, top).some((line) => counts.test(line.text) && isTimed(line)) || (lines + told >= 1 && page.lines.slice(0, top).some(isTimed));
};

/** Narrowest sentence that is running text, in ems: a comment or a call is shorter as often. */
const narrowest = 10;
/** Widest line without a stop that may be a link. */
const widestLink = 40;

/** Running text: a sentence, or a line longer than links are. */
export const isProse = (line: Line): boolean => (line.width > widestLink && rowOfLinks(line.text) === undefined) || (line.width >= narrowest && /[。；]/.test(line.text)) || (line.width >= narrowest && endsSentence(line.text) && !/[！!？?]$/.test(line.text));

/** The first line of running text that is no furniture; the number of lines where there is none. */
export function firstProse(page: Page, furniture: Furniture): number {
  const found = page.lines.find((line) => !furniture.has(line.index) && isProse(line) && !(line.text.length <= 160 && readDescriptionLine(line.text, line.start) !== undefined));
  return found?.index ?? page.lines.length;
}
