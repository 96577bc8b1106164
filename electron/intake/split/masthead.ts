import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Furniture } from '../clean/furniture.ts';
import { endsFinished } from '../clean/glyphs.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { readHeadLine } from '../page-head/head-line.ts';
import { opensItem } from './item-pages.ts';
import { setAsideRunningLines } from './running-lines.ts';
import { isTitleShaped } from './title-shape.ts';

/** `第 7 期`, `（2022）第31期`, `2026年第5期　某办公室编`: the line right under a bulletin's name. */
const issueLine = /^(?:[（(](?:增|专|特|副)刊[）)]\s*)?(?:[（(〔[]?\s*\d{4}\s*年?\s*[）)〕\]]?)?\s*[（(〔[]?\s*(?:总\s*)?第\s*[\d一二三四五六七八九十百]{1,5}\s*期/;
const wholeIssue = new RegExp(`${issueLine.source}\\s*[）)〕\\]]?$`);
/** Widest line of that number, and of a bulletin's name, in ems; the most lines a name is set in, and how far down it may begin. */
const widestIssue = 30;
const widestName = 16;
const mostLines = 3;
const lowest = 4;

const numbered = /^([^。！？，,\d]{3,24}?)\s{2,}\d{1,3}$/;
/** `同心圆 · 基层连线        3`: offset at which the number of its page begins behind a column's name. */
export const numberBehind = (text: string): number | undefined => numbered.exec(text)?.[1]?.length;

/** The name of a column with the page's number, over a line that says the day or who made the page. Names of papers and of their sections are a head's own. */
function isOverHead(page: Page, line: Line): boolean {
  const below = page.lines[line.index + 1];
  const cells = numberBehind(line.text) === undefined || below === undefined || below.gap > 1 ? [] : readHeadLine(below.text, below.start)?.cells ?? [];
  const own = readHeadLine(line.text, line.start)?.cells.some(({ kind }) => kind !== 'word' && kind !== 'number' && kind !== 'office') === true;
  return !own && cells.some(({ kind }) => kind === 'date' || kind === 'staff');
}

/**
 * The lines of a bulletin's name: what stands over its number, below no more than words on how to keep it; or the name of a column that
 * has the page's number beside it.
 */
export function mastheadLines(page: Page, furniture: Furniture): Line[] {
  const first = page.lines.find((line) => !furniture.has(line.index) || furniture.get(line.index) === 'site-name');
  if (first === undefined || first.index >= lowest) return [];
  if (isOverHead(page, first)) return [first];
  const name: Line[] = [];
  for (let line: Line | undefined = first; line !== undefined && name.length <= mostLines; line = page.lines[line.index + 1]) {
    if (issueLine.test(line.text) && line.width <= widestIssue) return name;
    // A file that says how large words are set calls the name a heading; so it is none of the stories'.
    const told = line.hint !== undefined && line.hint.kind !== 'heading' && line.hint.kind !== 'title';
    if (told || line.width > widestName || endsFinished(line.text)) return [];
    name.push(line);
  }
  return [];
}

const column = /^(?:【[\u4e00-\u9fff]{2,8}】|[［[][\u4e00-\u9fff]{2,8}[］\]])$/;

/** `【工作动态】` over a headline or an item of a bulletin is the name of its column; over running text it would be a headline. */
export function setAsideBulletin(page: Page, found: Map<number, ReadingRule>): void {
  const name = mastheadLines(page, found);
  setAsideRunningLines(page, found, name);
  if (name.length === 0) return;
  for (const line of name) found.set(line.index, 'site-name');
  const number = page.lines[(name.at(-1)?.index ?? 0) + 1];
  if (number !== undefined && !found.has(number.index) && wholeIssue.test(number.text)) found.set(number.index, 'running-head');
  for (const line of page.lines) {
    const next = page.lines.slice(line.index + 1, line.index + 4).find((one) => !found.has(one.index));
    if (!found.has(line.index) && column.test(line.text) && next !== undefined && (opensItem(next) || isTitleShaped(next.text))) found.set(line.index, 'channel-bar');
  }
}
