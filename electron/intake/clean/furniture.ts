import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import { endsFinished, endsSentence, hasHan } from './glyphs.ts';
import type { Line, Page } from './page-lines.ts';
import { channelName, channelWords, contactHeading, contentsHeading, furnitureShapes, reachedAt, relatedHeading, relatedHeadingEnglish, rankHeading, toolForm, toolWords, wireNote } from './furniture-words.ts';

/** The names of the rules that set lines aside, by line index. */
export type Furniture = ReadonlyMap<number, ReadingRule>;

/** Furniture is short: a longer line is running text whatever words it holds. Characters. */
const longest = 120;
const longestWireNote = 400;

const known = (token: string, words: ReadonlySet<string>): boolean => words.has(token) || words.has(token.toLowerCase()) || (words === toolWords && toolForm.test(token));

/** `【打印本页】 【推荐给好友】`: buttons, each in brackets of its own. */
const buttonRow = /^(?:[【\[]\s*[^【】\[\]:：]{2,8}\s*[】\]]\s*){2,}$/;

/** `T T T`, `A- A A+`: sizes of type to choose from. */
const textSizes = /^([TA])[+-]?(?:\s*\1[+-]?){1,3}$/;

/**
 * `—分享—`, `微信 微博 QQ空间`, `Share Tweet Email`: nothing but words of a tool bar, marks and figures between them; or pieces
 * set apart (`Sign in   Subscribe   E-paper`), most of which are such words. */
export function isToolBar(text: string): boolean {
  const bare = text.replace(/^[-—–·|:：\s【\[]+|[-—–·|:：\s】\]]+$/g, '');
  if (known(bare, toolWords) || textSizes.test(bare)) return true;
  const buttons = buttonRow.test(text) ? (text.match(/[^【】\[\]\s]+/g) ?? []) : [];
  if (buttons.length > 1 && buttons.some((button) => known(button, toolWords))) return true;
  const set = bare.split(/\s{2,}|\t|\s*[|｜•·]\s*/);
  if (set.length > 1 && set.every((piece) => piece.length <= 16) && set.filter((piece) => known(piece, toolWords)).length * 2 > set.length) return true;
  const tokens = bare.replace(/(?<=\p{Script=Han})\s*[（(\[]?\s*\d[\d.,]*\s*[万wWkK]?\+?\s*[）)\]]?(?=\s|$)/gu, ' ').split(/[\s|｜/、,，·:：—–【】\[\]（）()]+/).filter((token) => token !== '' && !/^\d[\d.,万+]*$/.test(token));
  return tokens.length > 0 && tokens.every((token) => known(token, toolWords));
}

const isChannel = (token: string): boolean => known(token, channelWords) || channelName.test(token);

/** `部门回应`: alone, the name of a channel or of a section of the story. */
const headsSection = /(?:回应|解读|聚焦)$/;

/** `首页 | 新闻 | 视频`, `Home News Sports`: names of channels in a row, or one alone. */
export function isChannelBar(text: string): boolean {
  if (isChannel(text)) return !headsSection.test(text);
  const tokens = text.split(/\s*[|｜•·]\s*|\s+/).filter((token) => token !== '');
  if (tokens.length === 2 && /[|｜•·]/.test(text) && tokens.every(isChannel)) return true;
  if (tokens.length < 3 || tokens.some((token) => token.length > 14)) return false;
  return tokens.filter(isChannel).length >= Math.max(2, tokens.length * 0.5);
}

/** `首页 > 本地 > 正文`, `Home › News › Local`: two or more pointers between short words. */
export function isTrail(text: string): boolean {
  const parts = text.split(/\s*(?:>|›|»|→)+\s*/);
  return (parts.length >= 3 && parts.every((part) => part.length <= 24) && !endsSentence(text)) || isChannelTrail(text);
}

/** What a site calls the steps of a trail that are no channels. */
const trailWords = new Set(['正文', '详情', '频道', '栏目', '列表', '内容', '文章', '人物', '本地', '稿件', '新闻详情', '文章详情', '内容详情']);
const siteEnd = /^[\u4e00-\u9fff]{1,6}(?:网|日报|晚报|在线|客户端|融媒)$/;
/** `某某门户 - 资讯频道 - 本地新闻`, `首页/新闻中心/正文`: short words between dashes, bars or slashes, half of them names of channels. */
function isChannelTrail(text: string): boolean {
  const parts = text.split(/\s+[-–—]\s+|\s*[|｜/＞>»]+\s*/);
  // `云溪新闻 > 正文`, `新华网 正文`: where you are ends with the story itself.
  if (/^[^，。！？>＞»\s]{2,10}(?:\s*[>＞»›]+\s*|\s*-+>\s*|\s+)(?:正文|详情页?|文章详情|新闻详情|内容页?)(?:\s+\S{2,8})?$/.test(text)) return true;
  if (/^[A-Z][\w&' ]{2,14}(?:\s+[/>]\s+[A-Z][\w&' ]{2,14}){1,2}$/.test(text) && isChannel(parts[0] ?? '')) return true;
  if (parts.length < 2 || parts.some((part) => part === '' || part.length > 14 || /[，。！？,.!?]|\d{4}|\d[-/.月]\d/.test(part))) return false;
  return parts.filter((part) => isChannel(part) || trailWords.has(part) || siteEnd.test(part)).length >= Math.max(parts.length === 2 ? 2 : 1, parts.length / 2);
}

/** `👇`, `✨`: pictures before the words of a call. */
const emojiBefore = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u;

/** Someone who, in a story, does what pages ask of their readers. */
const doer = /(?:[村居市股农渔牧]民|消费者|车主|访客|病人|住户|游客|群众|顾客|旅客|乘客|家长|学生|孩子|老人|[农商住用]户|业主|患者|[职员]工|观众|司机|干部|党员|企业|工作人员|志愿者|大家|[他她人]们?|只[需要]|通过|可以?)[^，。！？；]{0,10}?(?=扫|长按|识别|关注|订阅|点个)/;
/** What only a call to the reader says. */
const calls = /请|欢迎|我们|本[报网号文刊台]|[下上]方|更多|蓝字|在看|星标|推荐/;
/** Longest call, in characters. */
const longestCall = 60;
/** Where such words stand in a sentence of a story: behind a clause or two. */
const behindClauses = /^[^。]{30,}?[，,；][^。]*?(?:二维码|蓝字|扫一扫|扫码|点赞|转发|公众号|星标)/;
/** `村民用手机扫一扫二维码，就能…`, a sentence or two before such words, or a long one that comes to them late and asks nothing: a story tells of them. */
const tellsOfCall = (text: string): boolean => (doer.test(text) && !calls.test(text)) || (hasHan(text) && text.length > longestCall && ((/[^。]{20,}。.{4,}/.test(text) && !calls.test(text.slice(0, longestCall / 2))) || (behindClauses.test(text) && !calls.test(text))));

/** Which rule takes this line by its own words, or nothing. */
export function furnitureRule(text: string): ReadingRule | undefined {
  if (text.length <= longestWireNote && wireNote.test(text)) return 'wire-line';
  if (text.length > longest) return undefined;
  const pictured = text.replace(emojiBefore, '');
  const heading = text.replace(/^[★☆:：=~—\-•·>＞》\s]+|[★☆:：=~—\-•·>＞》\s]+$/g, '');
  if (relatedHeading.test(heading) || rankHeading.test(heading) || relatedHeadingEnglish.test(text)) return 'related-heading';
  if (isToolBar(text)) return 'tool-bar';
  const shape = furnitureShapes.find(([rule, pattern]) => (pattern.test(text) && !(rule === 'app-call' && tellsOfCall(text))) || (pictured !== text && pictured !== '' && pattern.test(pictured)));
  if (shape !== undefined) return shape[0] === 'copyright' && text.length > 60 && hasHan(text) && !/版权|ICP|备案/.test(text) ? undefined : shape[0];
  if (isTrail(text)) return 'breadcrumb';
  return isChannelBar(text) ? 'channel-bar' : undefined;
}

/** `2009.` right under a line that breaks off: the last word of a paragraph, no page number. */
const goesOn = (line: Line, before: Line | undefined): boolean => before !== undefined && line.gap === 0 && before.width > 10 && !endsFinished(before.text);

/** A line of a list of other stories: short, no end of sentence. */
const isLink = (line: Line): boolean => line.text.length <= 90 && line.width <= 40 && !endsSentence(line.text);

/** `编辑：某某` under a list of links speaks of the story above it. */
const staffLabel = /^(?:(?:素材|文章|稿件|图文)?来源|文字?|图片?|图文|记者|通讯员|作者|供稿|摄影|(?:责任|值班|本期)?编辑|责编|校对|审核|[一二三初复终]审|监制|编审|主编|总编|统筹|策划|值班\S{1,3})\s*[:：丨|｜/／]/;
/** `洛湖夜市开街啦！`: accounts call out the titles of their lists. */
const isCall = (line: Line): boolean => line.width <= 30 && /[！？!?]$/.test(line.text) && !/[。；]/.test(line.text);

const numbered = /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]、?|\d{1,2}(?:[、．]|\.(?!\d)|[)）]))\s*/;
const pageBehind = /(?:[…·.]{2,}|\s{2,})\s*[（(]?\s*(?:第\s*)?\d{1,3}\s*[版页]?\s*[）)]?$|[（(]\s*\d{1,3}\s*[）)]$/;
/** A line's words without the marks around them, its number before and the page it points to, to find it again. */
export const bareWords = (text: string): string => text.replace(numbered, '').replace(pageBehind, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Most entries a list of contents is followed for. */
const mostEntries = 30;

/** The entries under a heading of contents: short lines whose words stand once more further down the page. */
function setAsideContents(page: Page, found: Map<number, ReadingRule>): void {
  // `本 期 要 目`: its characters set apart.
  const headings = page.lines.filter((line) => contentsHeading.test(line.text.replace(/(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han}(?:[ \u3000]|$))/gu, '')) && line.hint === undefined);
  if (headings.length === 0) return;
  const last = new Map(page.lines.map((line) => [bareWords(line.text), line.index]));
  for (const heading of headings) {
    const again = (line: Line): boolean => (last.get(bareWords(line.text)) ?? 0) > line.index;
    // An entry need not have the words of its headline where most of those around it have.
    let to = heading.index + 1;
    while (to <= heading.index + mostEntries && page.lines[to] !== undefined && (to === heading.index + 1 || page.lines[to]?.gap === 0)) to++;
    const together = page.lines.slice(heading.index + 1, to);
    const known = together.filter(again).length;
    const most = known >= 2 && known * 2 > together.length && together.every(isLink);
    let at = heading.index + 1;
    for (let line = page.lines[at]; line !== undefined && at <= heading.index + mostEntries; line = page.lines[++at]) {
      if (!found.has(line.index) && !((again(line) || (most && at < to)) && isLink(line))) break;
      if (!found.has(line.index)) found.set(line.index, 'contents-entry');
    }
    if (at > heading.index + 1) found.set(heading.index, 'contents-entry');
  }
}

/** `[责任编辑：某某]` stands in the foot of a page and still speaks of its story. */
const editorLine = /^[\[［【（(]?\s*(?:责任|值班|网络|本期|本文)?(?:编\s*辑|責任編輯|責編|责\s*编)\s*[:：]\s*[\u4e00-\u9fff·\s、]{2,20}[\]］】）)]?$|^[\[(]?(?:Editor|Edited by)\s*:?\s+[A-Z][\w .'-]{3,40}[\])]?$/;

/** Most lines a sender says of itself at the foot of its release. */
const mostAbout = 24;

/** `About the Conservancy` at the foot of a release, and what the sender says of itself under it, to the end mark or whom to ask. */
function setAsideAbout(page: Page, found: Map<number, ReadingRule>): void {
  if (![...found.values()].includes('release-line')) return;
  for (const line of page.lines) {
    if (!/^About (?:the |us$)?(?:[A-Z][\w.'’&,-]*(?:\s|$)|of\s|and\s|the\s|for\s){0,9}:?$/.test(line.text) || line.text.length > 80) continue;
    const ends = page.lines.findIndex(({ index }) => index > line.index && ['end-mark', 'divider', 'contact', 'page-number', 'release-line'].includes(found.get(index) ?? ''));
    const to = ends < 0 ? page.lines.length : ends;
    if (to - line.index <= mostAbout) for (let at = line.index; at < to; at++) found.set(at, 'release-line');
  }
}

/** Lines of a sender's name and address over the line that calls a release one, and most of them. */
const mostLetterhead = 6;

/** The sender's name and address over `NEWS RELEASE`, where the headline stands below it: a line of words enough, no sentence, before the text. */
function setAsideLetterhead(page: Page, found: Map<number, ReadingRule>): void {
  const call = page.lines.find((line) => line.index <= mostLetterhead && found.get(line.index) === 'release-line');
  if (call === undefined || call.index === 0) return;
  const head = page.lines.slice(0, call.index);
  const below = page.lines.slice(call.index + 1).filter((line) => !found.has(line.index));
  const text = below.findIndex((line) => endsSentence(line.text));
  const hasTitle = below.slice(0, Math.max(0, text)).some((line) => line.text.split(/\s+/).length >= 4 && !/^\D{0,30}\d{4}$/.test(line.text));
  if (hasTitle && head.every((line) => isLink(line) && line.hint === undefined)) for (const line of head) if (!found.has(line.index)) found.set(line.index, 'release-line');
}

/** A stretch of lines set off from whom to ask, in which nobody can be reached, and of words enough: the release's headline. */
function partsFromContact(page: Page, first: Line): boolean {
  const above = page.lines.slice(Math.max(0, first.index - 8), first.index);
  let to = first.index + 1;
  while (page.lines[to]?.gap === 0) to++;
  const set = page.lines.slice(first.index, to);
  return above.some((line) => reachedAt.test(line.text)) && first.text.split(/\s+/).length >= 4 && !set.some((line) => reachedAt.test(line.text));
}

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

/**
 * Sets aside what belongs to the page: lines by their own words, lists of links under a heading that announces them,
 * and what the format itself called furniture. Pictures stand where `picture-file-name` is named.
 */
export function setAsideFurniture(page: Page): Furniture {
  const found = new Map<number, ReadingRule>();
  let inLinks = false;
  let inContact = false;
  for (const line of page.lines) {
    const hint = line.hint?.kind;
    if (hint === 'furniture' && !editorLine.test(line.text)) { found.set(line.index, 'format-says'); inLinks = false; continue; }
    if (hint === 'picture') { found.set(line.index, 'picture'); continue; }
    if (hint === 'heading' || hint === 'caption' || hint === 'table' || hint === 'title') { inLinks = false; }
    const rule = hint === 'caption' || hint === 'table' || hint === 'field' ? undefined : furnitureRule(line.text);
    if (rule !== undefined && !(rule === 'page-number' && goesOn(line, page.lines[line.index - 1]))) {
      inLinks = rule === 'related-heading' || (inLinks && rule !== 'picture-file-name');
      found.set(line.index, rule);
      continue;
    }
    if (inLinks && !staffLabel.test(line.text) && (isLink(line) || isCall(line))) found.set(line.index, 'related-link');
    else inLinks = false;
    inContact = contactHeading.test(line.text) || (inContact && isLink(line) && !(line.gap > 0 && partsFromContact(page, line)));
    if (inContact) found.set(line.index, 'contact');
  }
  // `最新动态` over a list of links that the format tells.
  for (const line of page.lines) if (line.hint?.kind === 'heading' && listName.test(line.text) && [1, 2].every((step) => found.get(line.index + step) === 'format-says')) found.set(line.index, 'related-heading');
  for (const line of page.lines) if (!found.has(line.index) && footer.test(line.text) && line.text.length < 60 && isBesideNotice(found, line.index)) found.set(line.index, 'site-footer');
  setAsidePicturePlaces(page, found);
  setAsideContents(page, found);
  setAsideLetterhead(page, found);
  setAsideAbout(page, found);
  return found;
}
