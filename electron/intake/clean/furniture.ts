import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import { bareWords, setAsideContents } from './contents-list.ts';
import { furnitureRule } from './furniture-line.ts';
import { contactHeading } from './furniture-words.ts';
import { endsFinished } from './glyphs.ts';
import { isLink } from './link-line.ts';
import { headsEntries, headsStory, namesLists } from './lists-beside.ts';
import type { Line, Page } from './page-lines.ts';
import { setAsideSmallAds } from './small-ads.ts';
import { partsFromContact, setAsideAbout, setAsideLetterhead, setAsideStudy } from './release-lines.ts';

/** The names of the rules that set lines aside, by line index. */
export type Furniture = ReadonlyMap<number, ReadingRule>;

/** `2009.` right under a line that breaks off: the last word of a paragraph, no page number. */
const goesOn = (line: Line, before: Line | undefined): boolean => before !== undefined && line.gap === 0 && before.width > 10 && !endsFinished(before.text);

/** `编辑：某某` under a list of links speaks of the story above it. */
const staffLabel = /^(?:(?:素材|文章|稿件|图文)?来源|文字?|图片?|图文|记者|通讯员|作者|供稿|摄影|(?:责任|值班|本期)?编辑|责编|校对|审核|[一二三初复终]审|监制|编审|主编|总编|统筹|策划|值班\S{1,3})\s*[:：丨|｜/／]/;
/** `洛湖夜市开街啦！`: accounts call out the titles of their lists. */
const isCall = (line: Line): boolean => line.width <= 30 && /[！？!?]$/.test(line.text) && !/[。；]/.test(line.text);

/** `[责任编辑：某某]` stands in the foot of a page and still speaks of its story. */
const editorLine = /^[\[［【（(]?\s*(?:责任|值班|网络|本期|本文)?(?:编\s*辑|責任編輯|責編|责\s*编)\s*[:：]\s*[\u4e00-\u9fff·\s、]{2,20}[\]］】）)]?$|^[\[(]?(?:Editor|Edited by)\s*:?\s+[A-Z][\w .'-]{3,40}[\])]?$/;

/** What stands for a picture where a page was copied as text; a bar of channels has the same word among others. */
export const picturePlace = /^[\[［【(（]?图片[\]］】)）]?$/;
function setAsidePicturePlaces(page: Page, found: Map<number, ReadingRule>): void {
  const ofBar = (line: Line | undefined): boolean => line !== undefined && found.get(line.index) === 'channel-bar' && !picturePlace.test(line.text);
  for (const line of page.lines) if (picturePlace.test(line.text) && line.hint === undefined && !ofBar(page.lines[line.index - 1]) && !ofBar(page.lines[line.index + 1])) found.set(line.index, 'picture-file-name');
}

/** What sites call the lists beside their stories. */
const listName = /^(?:最新|热点|热门|相关|本站|站内|推荐|通知|工作|图片|点击|协会|学会|部门|基层|行业)?(?:动态|公告|新闻|文章|要闻|资讯|信息|排行|专题|栏目|列表)$/;

/** Who runs a site, at its foot. The same words stand in announcements, so a notice of rights must be near. */
const footer = /^(?:主办|承办|主管|协办|运维|技术支持|网站标识码|地址|邮编|电话)(?:单位)?\s*[:：]/;
const isBesideNotice = (found: Furniture, index: number): boolean =>
  [1, 2, 3].some((step) => found.get(index + step) === 'copyright' || found.get(index - step) === 'copyright');

/** Widest line of whom to ask, `申雪 女士`, in ems. */
const widestContact = 12;
/** Narrowest line of running text under a title, in ems. */
const runningText = 60;
/** `— 1 —`: the number of a page under a line that breaks off is the page's all the same. */
const betweenDashes = /^[-—–]+\s*\d{1,4}\s*[-—–]+$/;

/**
 * Sets aside what belongs to the page: lines by their own words, lists of links under a heading that announces them,
 * and what the format itself called furniture. Pictures stand where `picture-file-name` is named.
 */
export function setAsideFurniture(page: Page): Furniture {
  const found = new Map<number, ReadingRule>();
  let inLinks = false;
  let inContact = false;
  /** What the list at hand holds: told once more over its text, an entry is a headline. */
  let entries = new Set<string>();
  for (const line of page.lines) {
    const hint = line.hint?.kind;
    if (hint === 'furniture' && !editorLine.test(line.text)) { found.set(line.index, 'format-says'); inLinks = false; continue; }
    if (hint === 'picture') { found.set(line.index, 'picture'); continue; }
    if (hint === 'heading' || hint === 'caption' || hint === 'table' || hint === 'title') { inLinks = false; }
    const rule = hint === 'caption' || hint === 'table' || hint === 'field' ? undefined : headsEntries(page, line) ? 'related-heading' : furnitureRule(line.text);
    if (rule !== undefined && !(rule === 'page-number' && !betweenDashes.test(line.text) && goesOn(line, page.lines[line.index - 1]))) {
      if (rule === 'related-heading') entries = new Set();
      inLinks = rule === 'related-heading' || (inLinks && rule !== 'picture-file-name');
      found.set(line.index, rule);
      continue;
    }
    // A blank line, a title and running text under it: the story goes on, or begins.
    const next = page.lines[line.index + 1];
    const listed = inLinks && line.gap > 0 && entries.has(bareWords(line.text));
    const headsText = listed || (inLinks && line.gap > 0 && next !== undefined && next.width > runningText && /[，。]/.test(next.text));
    if (inLinks && !headsText && !headsStory(page, line) && !staffLabel.test(line.text) && (isLink(line) || isCall(line))) { found.set(line.index, 'related-link'); entries.add(bareWords(line.text)); }
    else inLinks = false;
    // `News provided by`, and on the next line who: the release names it again.
    if (/^news provided by$/i.test(page.lines[line.index - 1]?.text ?? '') && isLink(line)) { found.set(line.index, 'contact'); continue; }
    inContact = contactHeading.test(line.text) || (inContact && (isLink(line) || line.width <= widestContact) && !(line.gap > 0 && partsFromContact(page, line)));
    // `SOURCE Brightwater Instruments` under them says whose release it is.
    if (/^SOURCE:?\s+[A-Z\d]/.test(line.text)) inContact = false;
    if (inContact) found.set(line.index, 'contact');
  }
  // `最新动态` over a list of links that the format tells.
  for (const line of page.lines) if (line.hint?.kind === 'heading' && listName.test(line.text) && [1, 2].every((step) => found.get(line.index + step) === 'format-says')) found.set(line.index, 'related-heading');
  for (const line of page.lines) if (line.hint?.kind === 'table' && namesLists(line.text)) found.set(line.index, 'related-heading');
  for (const line of page.lines) if (!found.has(line.index) && footer.test(line.text) && line.text.length < 60 && isBesideNotice(found, line.index)) found.set(line.index, 'site-footer');
  setAsidePicturePlaces(page, found);
  setAsideContents(page, found);
  setAsideLetterhead(page, found);
  setAsideAbout(page, found);
  setAsideStudy(page, found);
  setAsideSmallAds(page, found);
  return found;
}
