import { rankHeading, relatedHeading } from './furniture-words.ts';
import type { Line, Page } from './page-lines.ts';

/** `最新热点⇥最新推荐⇥相关文章`: a row of a table that lays lists of other stories side by side. */
export const namesLists = (text: string): boolean => text.split('\t').filter((cell) => cell.trim() !== '').length >= 2 && text.split('\t').every((cell) => cell.trim() === '' || relatedHeading.test(cell.trim()) || rankHeading.test(cell.trim()) || /^(?:最新|热门|本类|本周)(?:热点|推荐|更新)$/.test(cell.trim()));

/** `2031-07-19　来源：云溪日报　作者：王玉`: a day, and a label that says where a story is from or who wrote it. */
const describesStory = (text: string): boolean => text.length <= 160 && /\d{4}\s*[-/.年]\s*\d{1,2}/.test(text) && /(?:来\s*源|稿源|作\s*者|记者|供稿)\s*[:：]/.test(text);
/** How many lines below it the text of a story begins, at most, and its narrowest first line, in ems. */
const textWithin = 3;
const firstLine = 30;
/** Below a list of links in a page's left column stands the headline, over a line that says of what day and whose its story is and over the text. */
export function headsStory(page: Page, line: Line): boolean {
  const at = [0, 1].map((step) => line.index + step).find((index) => describesStory(page.lines[index]?.text ?? ''));
  return at !== undefined && page.lines.slice(at + 1, at + 1 + textWithin).some((one) => one.width > firstLine && /[，。]/.test(one.text));
}

/** `热门信息`: what a site calls a list beside its stories. */
const listName = /^[【\[■◆●▍|\s]*(?:热门|热点|最新|推荐|图文|本站|站内|本栏)[\u4e00-\u9fff]{2}[】\]：:\s]*$/;
const entry = /^[·•・]\s*[^。！？；]{4,30}$/;
/** Such a name over two entries at least, each behind a dot: a column of links, wherever it stands. */
export const headsEntries = (page: Page, line: Line): boolean => listName.test(line.text) && [1, 2].every((step) => entry.test(page.lines[line.index + step]?.text ?? ''));
