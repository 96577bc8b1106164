import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import { furnitureClaim, type Claim } from '../clean/claim.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { isProse } from '../web-page/proof.ts';

/** How far down a browser's name of a page stands, and how far below it the headline, in lines. */
const lowest = 3;
const reach = 12;
/** Shortest headline that is told again, in characters. */
const shortest = 5;
/** What parts the headline from its section and its site in such a name. */
const seam = /^(?:[_＿|｜]+|[-–]{1,2})./;
const seamBefore = /(?:[_＿|｜]+|[-–]{1,2})$/;
/** A dash is one of a headline too: what is behind it must be a site's, an office's or a section's name. */
const dashed = /^[—―]+.*(?:网|网站|在线|频道|门户|[日晚晨早商快]报|客户端|融媒体?|新闻|信息|动态|中心|人民政府|[局委办])$/;

const bare = (text: string): string => text.replace(/\s+/g, '');

/**
 * `某县开展检查_县区信息_某市监管局` over the site's bars, and `某县开展检查` under them: how a browser calls the page it saved, which is the headline
 * with the site's names behind it or before.
 */
export function setAsideSavedTitle(page: Page, found: Map<number, ReadingRule>): void {
  for (const line of page.lines.slice(0, lowest)) {
    if (found.has(line.index) || line.hint !== undefined) continue;
    const whole = bare(line.text);
    for (const below of page.lines.slice(line.index + 1, line.index + 1 + reach)) {
      const words = bare(below.text);
      if (!found.has(below.index) && words.length >= shortest && words.length < whole.length && isNamedBy(whole, words)) { found.set(line.index, 'repeated-title'); break; }
      if (!found.has(below.index) && isProse(below)) break;
    }
  }
}

const isNamedBy = (whole: string, words: string): boolean => {
  const rest = whole.startsWith(words) ? whole.slice(words.length) : '';
  return seam.test(rest) || dashed.test(rest) || (whole.endsWith(words) && seamBefore.test(whole.slice(0, -words.length)));
};

/** `…_县区信息_某市监管局`, ` - 云溪新闻网`, `|云溪在线`: no headline has an underline in it, and no other ends with a stroke and a site. */
const siteBehind = /\s*(?:[_＿][^_＿。！？，,]{2,24}){1,4}$|\s*(?:[|｜]|\s[-–]\s|(?<=[\u4e00-\u9fff”》！？])-)\s*[\u4e00-\u9fff]{2,10}(?:新闻网|门户网站?|网站|在线|融媒|客户端|[日晚晨早商]报网?|网)$/;

/** The names of section and site that a browser puts behind the only headline a page has. */
export function siteBehindTitle(headline: readonly Line[]): Claim[] {
  const last = headline.at(-1);
  const found = last === undefined || !/[\u4e00-\u9fff]/.test(last.text) ? null : siteBehind.exec(last.text);
  return last === undefined || found === null || found.index < shortest ? [] : [furnitureClaim(last.start + found.index, last.start + last.text.length, 'site-name')];
}
