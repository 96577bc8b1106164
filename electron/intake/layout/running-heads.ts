import { isEnglishPaper, paperWeight } from '../page-head/paper-names.ts';
import { bottom } from './box.ts';
import type { Measure } from './measure.ts';
import type { PageContent } from './page-content.ts';
import type { PageLine, TextBlock } from './page-line.ts';

/** Share of a page's height at its top and foot in which running heads and folios stand. */
const margin = 0.12;
/** Rows looked at in either margin. */
const rows = 3;

/** `3`, `- 3 -`, `— 3 —`, `第3页 共8页`, `3 / 8`, `Page 3 of 8`. */
const folio = /^[-—–―·•\s]*(?:第\s*)?\d{1,4}\s*(?:页|頁)?(?:\s*[,，/／|]?\s*(?:共\s*)?\d{1,4}\s*(?:页|頁)?)?[-—–―·•\s]*$|^page\s+\d{1,4}(?:\s+of\s+\d{1,4})?$/i;
const describing = /版(?:\s|$|[:：])|星期|周[一二三四五六日]|\d{4}年\d{1,2}月\d{1,2}日|责编|编辑/;
/** A paper's name, its page, its day and its editors describe the stories under them; reading takes them for what they are. */
const describes = (text: string): boolean => describing.test(text) || paperWeight(text.replace(/\s/g, '')) >= 1 || isEnglishPaper(text.trim());

/**
 * Lines that belong to the pages and not to their text: figures that count the pages, and what stands in the same place on many
 * of them, figures aside. One page's head says as much as its words do, so a single page has folios only.
 */
export function findRunningHeads(pages: readonly { readonly page: PageContent; readonly blocks: readonly TextBlock[] }[], measure: Measure): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  const seen = new Map<string, PageLine[]>();
  for (const { page, blocks } of pages) {
    for (const line of marginLines(page, blocks, measure)) {
      if (folio.test(line.text)) { found.add(line); continue; }
      const place = Math.round((line.top / page.height) * 50);
      const words = line.text.replace(/\d+|[一二三四五六七八九十]+(?=页)/g, '#').replace(/\s+/g, '');
      for (const at of [place, place + 1]) seen.set(`${at} ${words}`, [...(seen.get(`${at} ${words}`) ?? []), line]);
    }
  }
  for (const laid of pages) for (const line of browserRows(marginLines(laid.page, laid.blocks, measure))) found.add(line);
  const least = Math.max(2, Math.min(3, Math.ceil(pages.length / 3)));
  for (const lines of seen.values()) if (lines.length >= least) for (const line of lines) if (!describes(line.text)) found.add(line);
  return found;
}

/** `https://news.example.org/1.html 1/2`, `file:///C:/稿/1.html`: where a page that was printed came from. */
const address = /(?:^|\s)(?:https?|file):\/\/\S+/i;
/** `2031/3/13 09:20`, `4/14/26, 9:20 AM`: when it was printed. */
const printed = /(?:^|\s)(?:\d{4}[/-]\d{1,2}[/-]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}),?\s+(?:[上下]午)?\d{1,2}:\d{2}(?:\s*[AP]M)?(?:\s|$)/i;

/** What a browser prints over and under a page: its address beside the page's number, and in another row the time beside its title. */
function browserRows(lines: readonly PageLine[]): PageLine[] {
  const row = (line: PageLine): PageLine[] => lines.filter((other) => Math.abs(other.top - line.top) < 0.5 * line.size);
  const addressed = lines.filter((line) => address.test(line.text) && line.text.length <= longestAddress);
  return addressed.length === 0 ? [] : [...addressed, ...lines.filter((line) => printed.test(line.text))].flatMap(row);
}
const longestAddress = 300;

/** The outermost lines of a page, set no larger than headlines are. */
function marginLines(page: PageContent, blocks: readonly TextBlock[], measure: Measure): PageLine[] {
  const lines = blocks.flatMap((block) => block.lines).filter((line) => line.size <= 1.5 * measure.body);
  const outer = (from: (line: PageLine) => number, inside: (line: PageLine) => boolean): PageLine[] => {
    const found: PageLine[] = [];
    let count = 0;
    let at = -Infinity;
    for (const line of lines.filter(inside).sort((a, b) => from(a) - from(b))) {
      if (from(line) - at > 0.5 * line.size) { count++; at = from(line); }
      if (count <= rows) found.push(line);
    }
    return found;
  };
  return [
    ...outer((line) => line.top, (line) => bottom(line) < page.height * margin),
    ...outer((line) => -bottom(line), (line) => line.top > page.height * (1 - margin)),
  ];
}
