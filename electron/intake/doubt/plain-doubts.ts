import type { Doubt } from '../../../shared/domain/reading.ts';
import { raise, type DoubtRule } from './raise.ts';

/** A report that begins with its text. */
export const noHeadline: DoubtRule = ({ report }) =>
  report.headline !== undefined ? [] : [{ kind: 'no-headline', rule: 'no-headline', text: '', at: { start: report.range.start, end: report.range.start }, state: 'open' }];

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `2月30日`, `13月5日`: no such day. */
export const impossibleDates: DoubtRule = ({ passages }) => passages.flatMap(({ passage }) =>
  [...passage.text.matchAll(/(?<!\d)(\d{1,2})月(\d{1,2})日/g)]
    .filter((found) => Number(found[2]) < 1 || Number(found[2]) > (lengths[Number(found[1]) - 1] ?? 0))
    .map((found) => raise('impossible-date', 'no-such-day', passage, found.index, found.index + found[0].length)));

/** A paragraph of twenty characters and more that the report has twice. */
export const duplicatedParagraphs: DoubtRule = ({ passages }) => {
  const seen = new Set<string>();
  const doubts: Doubt[] = [];
  for (const { passage } of passages) {
    if (passage.text.length < 20) continue;
    if (seen.has(passage.text)) doubts.push(raise('duplicated', 'said-twice', passage, 0, 16));
    seen.add(passage.text);
  }
  return doubts;
};

/** Control characters, replacement characters and halves of surrogate pairs: bytes that were no text. One doubt a report. */
export const controlCharacters: DoubtRule = ({ passages }) => {
  for (const { passage } of passages) {
    const found = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(passage.text);
    if (found !== null) return [raise('control-characters', 'no-text', passage, found.index, found.index + 1)];
  }
  return [];
};

const numerals: Readonly<Record<string, number>> = { 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

/** `“四个迅速”` over three paragraphs that begin with 迅速; `甲、乙、丙、丁等3个` that lists four. */
export const countsDiffer: DoubtRule = ({ report, passages }) => {
  const doubts: Doubt[] = [];
  for (const { passage } of passages.filter(({ kind }) => kind === 'title')) {
    for (const found of passage.text.matchAll(/“?([二两三四五六七八九十])个([\u4e00-\u9fff]{2})”/g)) {
      const [said, word] = [numerals[found[1] ?? ''], found[2] ?? ''];
      const opened = report.paragraphs.filter((paragraph) => paragraph.text.startsWith(word) && (paragraph.kind === 'section' || /^[^，,]{2,12}[。：:]/.test(paragraph.text))).length;
      if (opened >= 2 && said !== undefined && opened !== said) doubts.push(raise('count-differs', 'headings-counted', passage, found.index, found.index + found[0].length));
    }
  }
  for (const { passage } of passages) {
    for (const found of passage.text.slice(0, 200_000).matchAll(/((?:[\u4e00-\u9fffA-Za-z]{2,10}、){2,9}[\u4e00-\u9fffA-Za-z]{2,10}?)等(\d{1,2}|[二两三四五六七八九十])(?:个|家|所|项|大类)/g)) {
      const listed = (found[1] ?? '').split('、').length;
      const said = numerals[found[2] ?? ''] ?? Number(found[2]);
      if (listed > said) doubts.push(raise('count-differs', 'list-counted', passage, found.index + (found[1]?.length ?? 0), found.index + found[0].length));
    }
  }
  return doubts;
};
