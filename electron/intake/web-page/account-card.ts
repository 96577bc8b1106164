import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Page } from '../clean/page-lines.ts';
import { readDescriptionLine } from '../describe/description-line.ts';
import { isCounterRow } from './counters.ts';
import { isTitleShaped } from '../split/title-shape.ts';
import { isTimed } from './proof.ts';

/** What an account or a forum writes beside the name of who posted: an identifier, a rank, what it is about, a place in the thread. */
const card = /^(?:微信(?:号|公众号|ID)\s*[:：]?\s*[A-Za-z][\w-]{4,24}|(?:功能介绍|账号简介|个人简介|简介|签名|个性签名|认证)[\s:：]\s*.{2,60}|(?:帐|账)号主体\s*[:：].{2,40}|(?:超级|荣誉|资深|见习)?(?:版主|楼主|会员|管理员|实习生|网友|元老|贵宾|斑竹|坛主)|(?:新手|初级|中级|高级|论坛|金牌|注册|白金|钻石)(?:会员|元老|居民|用户)|电梯直达(?:\s*楼主)?|(?:发消息|加好友|打招呼|看TA的?帖子)|(?:沙发|板凳|地板|地下室)|#?\d{1,4}(?:楼|#)|\d{1,4}楼|IP属地\s*[:：].{2,8}|LV\.?\s?\d{1,2}|\S{2,12}\s*签名\s*[:：].{1,60})$/i;

/** Widest name of an account, in ems, and the most lines of its card between a headline and the line of its time. */
const widest = 8;
const mostLines = 6;

/** The line of a post's time says that it is one. */
const ofPost = /发表于|楼主|只看该作者|倒序|IP属地|创作者|官方(?:账号|帐号)|[·•]/;

/**
 * Between a headline and the time of a post stand the account's name and what the place says of it: `沅水老渔 / 版主 / 帖子 12873`. A
 * second half of a headline may be as short, so the place itself must show.
 */
export function setAsideAccountCard(page: Page, found: Map<number, ReadingRule>): void {
  for (const line of page.lines) if (!found.has(line.index) && line.hint === undefined && card.test(line.text)) found.set(line.index, 'account-card');
  setAsideNameOverCard(page, found);
  setAsideCardOfRepost(page, found);
  const timed = page.lines.find((line) => line.index > 1 && !found.has(line.index) && isTimed(line));
  if (timed === undefined) return;
  let top = timed.index;
  while (timed.index - top < mostLines) {
    const above = page.lines[top - 1];
    if (above === undefined || above.index === 0 || (above.width > widest && !isCounterRow(above.text)) || above.hint !== undefined || /[，。！？：:]/.test(above.text) || /^[—–―─]/.test(above.text)) break;
    if (!found.has(above.index) && readDescriptionLine(above.text, above.start) !== undefined) break;
    if (found.has(above.index) && found.get(above.index) !== 'account-card' && !isCounterRow(above.text)) break;
    top--;
  }
  const lines = page.lines.slice(top, timed.index);
  const headline = page.lines[top - 1];
  const follows = page.lines[timed.index + 1]?.text ?? '';
  const shows = ofPost.test(timed.text) || lines.some((line) => found.get(line.index) === 'account-card') || /^[+＋]?\s*关注$/.test(follows);
  if (lines.length === 0 || headline === undefined || found.has(headline.index) || headline.width < widest || !shows) return;
  for (const line of lines) if (!found.has(line.index)) found.set(line.index, line === lines[0] ? 'site-name' : 'account-card');
}

/** `以下文章来源于某某消防 ，作者某某` and under it the card of that account: its name again, with a stop, and what it says of itself. */
function setAsideCardOfRepost(page: Page, found: Map<number, ReadingRule>): void {
  for (const line of page.lines.slice(0, lowestRepost)) {
    const account = /^以下文章来源于\s*([^\s，,。]{2,20}?)(?=\s*[，,]|\s|$)/.exec(line.text)?.[1];
    const [name, slogan] = page.lines.slice(line.index + 1, line.index + 3);
    if (account === undefined || name === undefined || name.hint !== undefined || name.text.replace(/\s*[.．。]$/, '') !== account) continue;
    found.set(name.index, 'account-card');
    if (slogan?.gap === 0 && slogan.hint === undefined && slogan.width <= widestSlogan) found.set(slogan.index, 'account-card');
  }
}
/** How far down such a line stands, and the widest slogan, in ems. */
const lowestRepost = 12;
const widestSlogan = 40;

/** Narrowest running text, in ems: a headline under it heads something else. */
const runningText = 60;

/** `晋北之声 / 微信号 jbzs2012`: the name over what an account says of itself at the top of its post. */
function setAsideNameOverCard(page: Page, found: Map<number, ReadingRule>): void {
  const [first, second] = page.lines;
  if (first === undefined || second === undefined || found.has(0) || first.hint !== undefined || first.width > widest * 2 || /[，。！？：:]/.test(first.text)) return;
  const carded = /^微信(?:号|公众号)|^(?:功能介绍|账号简介)/.test(second.text);
  // `云溪发布 / 22-4-13 09:12`: a headline is still to come.
  const below = page.lines.slice(2, 6).filter((line) => !found.has(line.index));
  const heads = below.findIndex((line) => /^【[^】]{4,40}】/.test(line.text) || (line.width > widest && isTitleShaped(line.text) && readDescriptionLine(line.text, line.start) === undefined));
  const over = heads >= 0 && below.slice(0, heads).every((line) => line.width < runningText);
  const posts = over && first.width <= widest && isTimed(second) && readDescriptionLine(second.text, second.start)?.source === undefined;
  if (carded || posts) found.set(0, 'site-name');
}
