import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Furniture } from '../clean/furniture.ts';
import { endsFinished, hasHan } from '../clean/glyphs.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { keepSalutations, setAsideLetterEnd } from './letter-end.ts';
import { mastheadLines, setAsideBulletin } from './masthead.ts';
import { setAsideRepeatedTitle, setAsideTeaser } from './repeated-title.ts';
import { setAsideSavedTitle } from './saved-title.ts';
import { opensItem } from './item-pages.ts';
import { callsItselfPage } from './page-title.ts';
import { isBriefsName } from './parted-page.ts';
import { isEnglishOutlet } from '../describe/english-byline.ts';
import { readRunningHead } from '../page-head/head-line.ts';
import { paperWeight } from '../page-head/paper-names.ts';
import { setAsideWebPage } from '../web-page/web-page.ts';
import { readDescriptionLine } from '../describe/description-line.ts';

/** Widest label of a page's own column or account, in ems. */
const widest = 8;

/** A site's own name: a medium's, or one that ends as sites call themselves. */
const siteName = /^[\u4e00-\u9fffA-Za-z]{2,9}(?:网|网站|在线|客户端|频道|发布|融媒|融媒体中心|日报|晚报|电视台|广播电视台)$|^(?:The )?[A-Z][A-Za-z\d ]{2,24}(?:Gazette|Times|Post|News|Herald|Tribune|Journal|Courier|Chronicle|Star|Observer|Echo|Mail|Standard|Telegraph|Examiner|Daily|Weekly|Bulletin|Review|Record|Ledger|Dispatch|Beacon|Sentinel|Register|Advocate|Globe)$|^[A-Z][A-Z ]{3,30}(?:GAZETTE|TIMES|POST|NEWS|HERALD|TRIBUNE|JOURNAL|COURIER|CHRONICLE|STAR|OBSERVER|ECHO|MAIL|BULLETIN|REVIEW|RECORD)$/;

/** `信　　息`: the name of a bulletin, its characters set apart. */
const setApart = /^[\u4e00-\u9fff](?:[\s\u3000]+[\u4e00-\u9fff]){1,7}$/;

/** The first line of a page is its site's or its account's name when the line of source and date repeats it, and its site's or paper's name when furniture or a running head follows it at once. */
function setAsideSiteName(page: Page, found: Map<number, ReadingRule>): void {
  const first = page.lines.find((line) => !found.has(line.index));
  if (first === undefined || first.index > 3 || first.hint !== undefined || mastheadLines(page, found).length > 0) return;
  const next = page.lines[first.index + 1];
  const dated = next !== undefined && readRunningHead(next.text, next.start)?.date !== undefined;
  const repeated = next !== undefined && first.width <= 12 && next.text.startsWith(first.text) && readDescriptionLine(next.text, next.start)?.date !== undefined;
  if (repeated) { found.set(first.index, 'site-name'); return; }
  const timed = siteName.test(first.text) && page.lines.slice(first.index + 2, first.index + 4).some((line) => readDescriptionLine(line.text, line.start)?.date?.time !== undefined);
  if (timed) { found.set(first.index, 'site-name'); return; }
  const under = next !== undefined && (found.has(next.index) || readRunningHead(next.text, next.start) !== undefined);
  // `云 溪 报` over its day and number is the paper, and the head of its page says so.
  if (setApart.test(first.text) && paperWeight(first.text.replace(/[\s\u3000]/g, '')) > 0) return;
  if ((siteName.test(first.text) || setApart.test(first.text)) && under) found.set(first.index, dated && !setApart.test(first.text) ? 'paper-name' : 'site-name');
}

/** The account's own name between a post's headline and the line of its time: a medium's, or one the page quotes where it asks to be followed. */
function setAsideAccount(page: Page, found: Map<number, ReadingRule>): void {
  const asked = page.lines.filter((line) => found.get(line.index) === 'app-call').map((line) => line.text).join('\n');
  for (const line of page.lines.slice(0, 20)) {
    const [above, next] = [page.lines[line.index - 1], page.lines[line.index + 1]];
    if (found.has(line.index) || line.hint !== undefined || line.width > widest || isEnglishOutlet(line.text) || above === undefined || found.has(above.index) || next === undefined) continue;
    const named = siteName.test(line.text) || asked.includes(`“${line.text}”`) || asked.includes(`「${line.text}」`);
    if (named && readDescriptionLine(line.text, line.start)?.byline.length !== 1 && readDescriptionLine(next.text, next.start)?.date?.time !== undefined) found.set(line.index, 'site-name');
  }
}

/** `微滁阳`, `掌上云溪`: what a paper's account in a network calls itself. */
const accountName = /^[@＠]?(?:微|掌上|指尖|云上|掌中|无线|智慧)[\u4e00-\u9fff]{2,4}$/;
/** Narrowest running text under such a name, in ems. */
const runningText = 30;

/** The account's name right under the line of source and date and right over the text. */
function setAsideAccountUnderDate(page: Page, found: Map<number, ReadingRule>): void {
  for (const line of page.lines.slice(2, 20)) {
    const [above, next] = [page.lines[line.index - 1], page.lines[line.index + 1]];
    if (found.has(line.index) || line.hint !== undefined || line.gap > 0 || !(accountName.test(line.text) || siteName.test(line.text)) || above === undefined || found.has(above.index) || next === undefined || next.width < runningText) continue;
    if (readDescriptionLine(line.text, line.start)?.byline.length !== 1 && readDescriptionLine(above.text, above.start)?.date !== undefined) found.set(line.index, 'site-name');
  }
}

/** Lines under a page's name in which a site would say its source and date. */
const describedWithin = 6;

/** `基层动态` at the very top is the name of a page of print where nothing else on the page is a site's. */
function keepPageName(page: Page, found: Map<number, ReadingRule>): void {
  const [first, next] = page.lines;
  if (first === undefined || next === undefined || found.size !== 1 || found.get(0) !== 'channel-bar' || next.gap === 0 || !callsItselfPage(first.text)) return;
  if (!page.lines.slice(1, describedWithin).some((line) => readDescriptionLine(line.text, line.start)?.date !== undefined)) found.delete(0);
}

/** A medium's name alone between a headline and the line of its time: whose page it is, and the story's source where nothing else names one. */
export function accountOf(page: Page, furniture: Furniture): Line | undefined {
  const [first] = page.lines;
  const [, second] = page.lines;
  const carded = first !== undefined && furniture.get(0) === 'site-name' && (page.lines.slice(1, 3).some((line) => furniture.get(line.index) === 'account-card') || (second !== undefined && first.width <= widest && hasHan(first.text) && !furniture.has(1) && /来自\s?\S/.test(second.text) && readDescriptionLine(second.text, second.start)?.date?.time !== undefined));
  return carded ? first : page.lines.slice(1, 20).find((line) => {
    const next = page.lines[line.index + 1];
    const stands = furniture.get(line.index) === 'site-name' && !furniture.has(line.index - 1) && line.width <= widest && hasHan(line.text);
    return stands && next !== undefined && !furniture.has(next.index) && readDescriptionLine(next.text, next.start)?.date?.time !== undefined;
  });
}

/** `一句话新闻` over items under marks: the column's name, for none of them has a headline. */
function setAsideColumnName(page: Page, found: Map<number, ReadingRule>): void {
  for (const line of page.lines) {
    const [next, after] = [page.lines[line.index + 1], page.lines[line.index + 2]];
    if (!found.has(line.index) && line.hint === undefined && isBriefsName(line.text) && next !== undefined && after !== undefined && opensItem(next) && opensItem(after)) found.set(line.index, 'channel-bar');
  }
}

/** Lines at the top of a page in which it names the section its story stands in. */
const rubricWithin = 20;
const ofSite: ReadonlySet<ReadingRule | undefined> = new Set(['tool-bar', 'channel-bar', 'breadcrumb', 'app-call', 'site-name']);

/** `Schools` right under a site's bars and over the headline: the section's name, a word or two. */
function setAsideRubric(page: Page, found: Map<number, ReadingRule>): void {
  for (const line of page.lines.slice(1, rubricWithin)) {
    const next = page.lines[line.index + 1];
    if (found.has(line.index) || line.hint !== undefined || !ofSite.has(found.get(line.index - 1)) || next === undefined || found.has(next.index)) continue;
    if (/^[A-Z][\w’']+(?:\s(?:&|and|[A-Z][\w’']+)){0,2}$/.test(line.text) && line.text.split(' ').length <= 3 && next.gap <= 1 && next.text.split(/\s+/).length >= 5 && !endsFinished(next.text)) found.set(line.index, 'channel-bar');
  }
}

/** A short line between two names of channels is one more, whatever the site calls it. */
function setAsideChannels(page: Page, found: Map<number, ReadingRule>): void {
  const bars = [...found].filter(([, rule]) => rule === 'channel-bar').map(([index]) => index);
  for (const index of bars) {
    const line = page.lines[index + 1];
    if (line === undefined || found.has(line.index) || found.get(index + 2) !== 'channel-bar') continue;
    if (line.width <= widest && line.hint === undefined && !endsFinished(line.text)) found.set(line.index, 'channel-bar');
  }
}

/**
 * Between the line of source and date and the share bar a page puts names of its own (an account, a channel): short lines
 * without a mark, at most three. They are set aside with the bar.
 */
export function setAsideChrome(page: Page, furniture: Furniture): Furniture {
  const found = new Map(furniture);
  for (const [bar, rule] of furniture) {
    if (rule !== 'tool-bar') continue;
    let at = bar - 1;
    while (at > bar - 4 && at >= 0) {
      const line = page.lines[at];
      if (line === undefined || line.width > widest || endsFinished(line.text) || line.hint !== undefined) break;
      if (readDescriptionLine(line.text, line.start) !== undefined) break;
      at--;
    }
    const described = page.lines[at];
    if (at === bar - 1 || described === undefined || readDescriptionLine(described.text, described.start) === undefined) continue;
    for (let i = at + 1; i < bar; i++) found.set(i, 'beside-the-tool-bar');
  }
  setAsideChannels(page, found);
  setAsideWebPage(page, found);
  setAsideAccount(page, found);
  setAsideAccountUnderDate(page, found);
  setAsideBulletin(page, found);
  setAsideColumnName(page, found);
  setAsideSiteName(page, found);
  setAsideRubric(page, found);
  setAsideLetterEnd(page, found);
  keepSalutations(page, found);
  setAsideSavedTitle(page, found);
  setAsideRepeatedTitle(page, found);
  setAsideTeaser(page, found);
  keepPageName(page, found);
  return found;
}
