import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import { endsSentence } from '../clean/glyphs.ts';
import type { Line, Page } from '../clean/page-lines.ts';

/** Widest head that runs over pages, in ems, and its shortest name, in characters. */
const widest = 60;
const shortest = 4;
/** What changes from one page or number of a bulletin to the next: which it is, its day, the page. */
const serial = /[（(〔[]?(?:\d{4}年?)?总?第[\d一二三四五六七八九十百]{1,5}期[）)〕\]]?|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{4}[-./]\d{1,2}[-./]\d{1,2}|第?\d{1,4}页?|[（()）〔〕·•|｜—–-]+/g;
const nameIn = (text: string): string => text.replace(/\s+/g, '').replace(serial, '');

const mayRun = (page: Page, found: ReadonlyMap<number, ReadingRule>, line: Line): boolean => !found.has(line.index) && line.hint === undefined && line.width <= widest && !endsSentence(line.text) && line.index < page.lines.length;
/** The number of a page stands right above or below. */
const besideNumber = (found: ReadonlyMap<number, ReadingRule>, { index }: Line): boolean => found.get(index - 1) === 'page-number' || found.get(index + 1) === 'page-number';

/**
 * `乡村振兴工作简报　　　2031年第6期` over each page of the bulletin whose name it is; and, whatever a document is called, a line that stands
 * beside the numbers of two pages and more, or beside one and over the first.
 * @param name the lines of the bulletin's name, none where the page is of no bulletin
 */
export function setAsideRunningLines(page: Page, found: Map<number, ReadingRule>, name: readonly Line[]): void {
  const names = new Set([name.map((line) => nameIn(line.text)).join(''), ...name.map((line) => nameIn(line.text))].filter((one) => one.length >= shortest));
  const last = name.at(-1)?.index ?? -1;
  const over = nameIn(page.lines[0]?.text ?? '');
  const alike = new Map<string, Line[]>();
  for (const line of page.lines) {
    if (!mayRun(page, found, line)) continue;
    const own = nameIn(line.text);
    if (own.length < shortest) continue;
    const beside = besideNumber(found, line);
    if (names.has(own) && line.index > last && (beside || own.length < line.text.replace(/\s+/g, '').length)) found.set(line.index, 'running-head');
    else if (beside && own === over && line.index > 0) found.set(line.index, 'running-head');
    else if (beside) alike.set(own, [...(alike.get(own) ?? []), line]);
  }
  for (const lines of alike.values()) if (lines.length > 1) for (const line of lines) found.set(line.index, 'running-head');
}
