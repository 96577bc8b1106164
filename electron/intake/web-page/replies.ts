import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { firstProse, isTimed } from './proof.ts';
import { namesStaff } from './staff.ts';

/** `热门评论(2)`, `精选留言`, `网友跟帖 12条`: heads what readers wrote under a story. */
const heading = /^[【\[■◆●▍|\s]*(?:(?:全部|热门|最新|最热|精彩|精选|网友|读者|用户|推荐|所有|相关|热)?(?:评论|留言|跟帖|回帖|回复|热评|神评论?)(?:区|列表|专区|互动|精选)?|(?:网友|读者)(?:说|热议|互动)|大家都在说)\s*(?:[（(\[]?\s*共?\s*\d[\d,.万]*\s*条?(?:评论|留言)?\s*[）)\]]?)?[】\]：:\s]*$|^共\s?\d[\d,.万]*\s?条(?:评论|回复|留言)$/;
const headingEnglish = /^(?:(?:reader |top |all |newest |most liked )?comments?|\d+ comments?|join the (?:discussion|conversation)|responses)\s*(?:\(\d+\))?:?$/i;
/** `发表于 2019-4-16 22:31:02 | 只看该作者`: a floor of a thread. */
const floor = /^(?:(?:楼主|沙发|板凳|地板|地下室|\d{1,4}\s?[楼#]|#\d{1,4})\s+)?(?:发表于|发布于|回复于)\s*[:：]?\s*(?:昨天|前天|\d+\s*(?:小时|分钟|天)前|\d{4}[-/.年]).{0,24}(?:[|｜·\s]\s*(?:只看该作者|只看楼主|只看TA|倒序浏览|来自.{1,12}|举报|回复).*)?$/;

/** Words that only a forum writes over a post. */
const forum = /楼主|只看该作者|发新帖|发表回复|回帖|脱水模式/;
/** In a thread the next time below the first post's text is that of an answer. */
const answerOf = (page: Page, found: ReadonlyMap<number, ReadingRule>, text: number): Line | undefined =>
  (page.lines.slice(0, 30).some((line) => forum.test(line.text)) ? page.lines.find((line) => line.index > text && !found.has(line.index) && isTimed(line)) : undefined);

/** What a reader wrote may be as long as a paragraph; what ends the list is the foot of the page, which is furniture already. */
export function setAsideReplies(page: Page, found: Map<number, ReadingRule>): void {
  const text = firstProse(page, found);
  const second = page.lines.filter((line) => floor.test(line.text) && /只看|楼|沙发|板凳|地板|举报|回复|来自/.test(line.text))[1] ?? answerOf(page, found, text);
  const heads = page.lines.find((line) => line.index > text && line.hint?.kind !== 'title' && (heading.test(line.text) || headingEnglish.test(line.text)));
  let from = heads?.index ?? page.lines.length;
  if (second !== undefined) {
    // Over a floor's time stand its writer's name and rank, short lines set off by a blank one.
    let top = second.index;
    while (second.index - top < 6 && (page.lines[top - 1]?.width ?? 99) <= 10 && (page.lines[top]?.gap ?? 1) === 0) top--;
    if (top > text) from = Math.min(from, top);
  }
  if (heads !== undefined && from === heads.index && !isReplies(page, found, text, heads)) return;
  for (const line of page.lines.slice(from)) if (!found.has(line.index) && line.hint?.kind !== 'heading') found.set(line.index, 'comment');
}

/** Widest thing a reader says in a line, in ems, and the most that say more. */
const widest = 60;
const mostLong = 3;
/** `东北老铁：支持家乡`, `04-13 10:02 北江`, `回复 · 34赞`: how what readers write is set. */
const entry = /^[^，。：:\s]{1,16}\s*[:：]\s*\S|^\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}|^\d+(?:分钟|小时|天)前|赞\s*\d*$|回复|举报/;
/** Rules that take what a site puts under a story: it is over. */
const over: ReadonlySet<ReadingRule | undefined> = new Set(['tool-bar', 'counter', 'app-call', 'next-article', 'back-link', 'end-mark', 'page-number', 'copyright', 'comment', 'related-heading']);

/**
 * The heading says how many there are, or the story above it is over, or what stands below is set as comments are. Under `读者留言` as a
 * heading of the story's own its text goes on in paragraphs, and who made it is named below.
 */
function isReplies(page: Page, found: ReadonlyMap<number, ReadingRule>, text: number, head: Line): boolean {
  const below = page.lines.slice(head.index + 1, head.index + 40).filter((line) => !found.has(line.index));
  if (below.filter((line) => line.width > widest).length > mostLong || below.some(namesStaff)) return false;
  const counted = /\d|热门|最热|精选|网友/.test(head.text);
  const closed = page.lines.slice(text + 1, head.index).some((line) => over.has(found.get(line.index)) || (!found.has(line.index) && namesStaff(line)));
  return counted || closed || below.filter((line) => entry.test(line.text)).length * 3 >= below.length;
}
