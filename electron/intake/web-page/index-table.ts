import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Page } from '../clean/page-lines.ts';
import { findDates } from '../describe/dates.ts';
import { isTimed } from './proof.ts';

/** `索 引 号：SWJ-2020-00147    主题分类：水利`: labels an office's register of documents has, and no headline. */
const ofRegister = /^(?:信息)?(?:索引号?|索取号|分类号|文号|发文字号|公文文号|文件编号|主题分类|信息分类|体裁分类|组配分类|服务对象|主题词|关键词|有效性|时效性|效力状态|公开方式|公开形式|公开范围|公开类别|公开时限|公开责任部门|发布机构|发文机关|发文单位|制发机关|成文日期|发文日期|生成日期|印发日期|发布日期|生效日期|废止日期|失效日期|名称|信息名称|文件名称|标题)$/;
const piece = /(?<=^|[\s\u3000]{2}|\t|[|｜])\s*((?:[\u4e00-\u9fff][ \u3000]{0,4}){2,8}?)\s*[:：]\s*/g;
/** How far down a page its register may stand. */
const lowest = 24;

/** The labels of a line of a register, in order, without the space inside them. */
function labelsOf(text: string): string[] {
  return [...text.matchAll(piece)].map((found) => (found[1] ?? '').replace(/[\s\u3000]/g, ''));
}

/**
 * The register over a document of an office: lines on end of nothing but its labels and their values. The name it gives stands once
 * more as the headline. A line that says the hour is the story's own.
 */
export function setAsideIndexTable(page: Page, found: Map<number, ReadingRule>): void {
  setAsideRegisterRows(page, found);
  const rows = page.lines.slice(0, lowest).filter((line) => line.hint === undefined && line.text.length <= 160).map((line) => ({ line, labels: labelsOf(line.text) }));
  const register = rows.filter(({ line, labels }) => labels.length > 0 && labels.every((label) => ofRegister.test(label)) && findDates(line.text)[0]?.time === undefined);
  const labels = register.flatMap((row) => row.labels);
  if (labels.length < 3 || register.length < 2 || !labels.some((label) => /索引|索取|文号|字号|分类|公开|有效|时效|效力/.test(label))) return;
  for (const { line } of register) if (!found.has(line.index) && !/发布机构|发文机关|发文单位|制发机关|日\s*期/.test(line.text)) found.set(line.index, 'index-entry');
}

/** The same register set as a table, a label and its value in cells of their own by turns: `索引号⇥…⇥发文机关⇥…`. The line under the headline says who and when again. */
function setAsideRegisterRows(page: Page, found: Map<number, ReadingRule>): void {
  const rows = page.lines.slice(0, lowest).filter((line) => line.hint?.kind === 'table' && !found.has(line.index));
  const labels = rows.map((line) => line.text.split('\t').filter((_, i) => i % 2 === 0).map((cell) => cell.replace(/[\s\u3000:：]/g, '')).filter((cell) => cell !== ''));
  const register = rows.filter((_, i) => (labels[i]?.length ?? 0) > 0 && labels[i]?.every((label) => ofRegister.test(label)) === true);
  const described = page.lines.slice(0, lowest + lowest).some((line) => line.hint?.kind !== 'table' && isTimed(line));
  if (register.length === rows.length && described && labels.flat().length >= 3 && labels.flat().some((label) => /索引|索取|文号|字号|分类|公开|有效|时效|效力/.test(label))) for (const line of register) found.set(line.index, 'index-entry');
}
