import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { readBylineLine } from '../describe/byline-line.ts';
import { readDescriptionLine } from '../describe/description-line.ts';
import { isCounterRow } from './counters.ts';
import { rowOfLinks } from './cells.ts';
import { firstProse, isProse, isWebPage } from './proof.ts';

const bar = /[|｜│\t]/g;
/** A line beside it is a row of as many cells: a table. */
const isTableRow = (page: Page, index: number, cells: number): boolean =>
  [index - 1, index + 1].some((at) => { const text = page.lines[at]?.text ?? ''; return rowOfLinks(text)?.length === cells || (cells > 1 && (text.match(bar)?.length ?? 0) === cells - 1); });

/** `记者 | 李强　编辑 | 王小虎`: names with their roles. */
const describes = (line: Line): boolean => readDescriptionLine(line.text, line.start) !== undefined || readBylineLine(line.text, line.start) !== undefined;

/** Rows of a site's links above the text or below it; inside the text such a row is a list's or a table's. */
export function setAsideLinkRows(page: Page, found: Map<number, ReadingRule>): void {
  const text = firstProse(page, found);
  const last = page.lines.findLastIndex((line) => !found.has(line.index) && isProse(line));
  for (const line of page.lines) {
    if (found.has(line.index) || line.hint !== undefined) continue;
    if (line.index >= text && line.index <= last) continue;
    if (isCounterRow(line.text) || (/^\d{1,6}$/.test(line.text) && isWebPage(page, found))) { found.set(line.index, 'counter'); continue; }
    const row = rowOfLinks(line.text);
    if (row === undefined || isTableRow(page, line.index, row.length) || describes(line)) continue;
    const barred = /[|｜│]/.test(line.text);
    if (barred || isWebPage(page, found)) found.set(line.index, 'channel-bar');
  }
}
