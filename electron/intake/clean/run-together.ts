/**
 * A page of the web copied out without its line ends: `渡口修好了 时间：2031-05-02 09:03 来源：某某乡政府 正文… 上一篇：… 下一篇：… 关闭窗口`. What the page
 * set on lines of their own is told by its labels, by the marks of a trail and by the numbers of its headings.
 */

/** Shortest line that is looked at, in characters: shorter ones were lines of their own. */
const shortest = 200;
/** How far in the line of who and when may begin, and how far from the end the page's own words, in characters. */
const latestHead = 120;
const longestTail = 500;

const time = '\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?(?:[\\s\\u3000]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?';
const labels = '(?:发布|发表|更新|刊发)(?:时间|日期)|时\\s?间|日\\s?期|(?:信息|文章|稿件|新闻)?来\\s?源|稿源|作\\s?者|(?:责任)?编\\s?辑|责编|记\\s?者|供\\s?稿|审\\s?核|(?:信息)?发布(?:人|者|机构|单位)|(?:点击|浏览|阅读|访问)(?:数|量|次数)?|字\\s?[体号]';
/** One piece of that line: a label with its value, a time, buttons in brackets. */
const piece = new RegExp(`[\\s\\u3000|｜]*(?:(?:${labels})\\s*[:：][\\s\\u3000]*(?:${time}|\\[?\\d+\\]?次?|[^\\s\\u3000，。！？；【\\[]{1,24})|${time}|字\\s?[体号]\\s*[:：]|(?:打印|关闭|收藏|分享)(?:本页|窗口)?|[【\\[（(]\\s*(?:[大中小]|字\\s?[体号]|打印|关闭|收藏|分享|大\\s?中\\s?小)[^】\\]）)]{0,16}[】\\]）)])(?=[\\s\\u3000|｜【\\[]|$)`, 'y');
const beginsHead = new RegExp(`[\\s\\u3000](?=(?:${labels})\\s*[:：]|${time})`, 'g');

/** The line of who and when inside a longer one: its first character and the first behind it. */
function headIn(text: string): readonly [from: number, to: number] | undefined {
  for (const { index } of text.slice(0, latestHead).matchAll(beginsHead)) {
    let pieces = 0;
    piece.lastIndex = index;
    let to = index;
    while (piece.test(text)) { pieces++; to = piece.lastIndex; }
    if (pieces >= 2 && to < text.length - shortest / 2) return [index + 1, to];
  }
  return undefined;
}

const trail = /^(?:您?(?:当前|现在|所在)的?(?:位置|在|栏目)\s*[:：]?\s*)?[^\s>＞»›，。]{2,12}(?:\s*(?:>|＞|»|›)+\s*[^\s>＞»›，。]{2,12}){1,5}[\s\u3000]+(?=\S{4})/;

/** What a page has under its text, behind a sentence's end: who answers for it, the next story, buttons, rights. */
const beginsTail = /(?<=[。！？”）)】])[\s\u3000]+(?=[（(【\[]?(?:上一[篇条]|下一[篇条]|责任编辑|责编|编辑|来源|稿源|审核|相关(?:链接|阅读|新闻)|附件)\s*[:：]|[【\[]?(?:打印|关闭|分享到|收藏)|版权所有|主办(?:单位)?[:：])/;
const parts = /[\s\u3000]+(?=[（(【\[]?(?:上一[篇条]|下一[篇条]|责任编辑|责编|编辑|来源|稿源|作者|审核|相关(?:链接|阅读|新闻)|附件|主办(?:单位)?|技术支持|地址)\s*[:：]|[【\[]?(?:打印|关闭|分享到|收藏)|版权所有)/g;

const order = '一二三四五六七八九十';
const heading = /(?<=[。！？”）)\s])([一二三四五六七八九十])、[^。！？]{3,30}?(?=[\s\u3000]+\S)/g;
/** `…264场。一、搭好小台子，让群众有处说 乡党委把…`: where each heading begins and ends; nothing unless the numbers count from one. */
function headingsIn(text: string): number[] {
  const found = [...text.matchAll(heading)];
  const counted = found.length >= 2 && found.every(([, sign], i) => sign === order.charAt(i));
  return counted ? found.flatMap(({ index, 0: words }) => [index, index + words.length]) : [];
}

/**
 * Offsets at which the lines a page had begin inside one long line, in order; none where it shows no labels.
 * @param text one line of the page, its ends trimmed
 */
export function runTogether(text: string): number[] {
  if (text.length < shortest) return [];
  const trailed = trail.exec(text)?.[0].length ?? 0;
  const head = headIn(text.slice(trailed));
  const end = Math.max(0, text.length - longestTail);
  const tail = beginsTail.exec(text.slice(end));
  const from = tail === null ? text.length : end + tail.index;
  const tails = tail === null ? [] : [from, ...[...text.slice(from + 1).matchAll(parts)].map(({ index }) => from + 1 + index)];
  if (head === undefined && tails.length < 2) return [];
  const cuts = [...(head === undefined ? [] : [trailed, trailed + head[0], trailed + head[1]]), ...headingsIn(text.slice(0, from)), ...tails];
  return [...new Set(cuts)].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b);
}
