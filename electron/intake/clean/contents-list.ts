import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import { contentsHeading } from './furniture-words.ts';
import { isLink } from './link-line.ts';
import type { Line, Page } from './page-lines.ts';

const numbered = /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]、?|\d{1,2}(?:[、．]|\.(?!\d)|[)）]))\s*/;
const pageBehind = /(?:[…·.]{2,}|\s{2,})\s*[（(]?\s*(?:第\s*)?\d{1,3}\s*[版页]?\s*[）)]?$|[（(]\s*\d{1,3}\s*[）)]$/;
/** A line's words without the marks around them, its number before and the page it points to, to find it again. */
export const bareWords = (text: string): string => text.replace(numbered, '').replace(pageBehind, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const siteList = /^(?:标题导航|版面(?:目录|导航)|本版(?:导航|目录))$/;
/** Most entries a list of contents is followed for. */
const mostEntries = 30;

/** The entries under a heading of contents: short lines whose words stand once more further down the page. */
export function setAsideContents(page: Page, found: Map<number, ReadingRule>): void {
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
    // A paper's own site lists the stories of its page, of which it shows one.
    const ofSite = known >= 1 && siteList.test(heading.text);
    const most = (ofSite || (known >= 2 && known * 2 > together.length)) && together.every(isLink);
    let at = heading.index + 1;
    for (let line = page.lines[at]; line !== undefined && at <= heading.index + mostEntries; line = page.lines[++at]) {
      if (!found.has(line.index) && !((again(line) || (most && at < to)) && isLink(line))) break;
      if (!found.has(line.index)) found.set(line.index, 'contents-entry');
    }
    if (at > heading.index + 1) found.set(heading.index, 'contents-entry');
  }
}
