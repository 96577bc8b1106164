import { numeral } from './numerals.ts';
import { cutWords } from './cut-words.ts';
import type { WordList } from './word-list.ts';

/** A stretch of a passage's text. */
export interface Stretch { readonly from: number; readonly to: number }

/** Measure words that stand bare in sound text too (`困难户，`), so that they prove nothing alone. */
const measures = new Set('户人名家台辆座个件条只项场次所期份篇册株头斤米元天年岁点层间处张本支批倍组套度亩棵盏根种类');
const counted = new RegExp(`[${numeral}各这那哪首该某单第整]\\s*$`);
/** Words before which a measure word opens a noun that was counted: `收了名徒弟`, `把村里的座老宅`. */
const opener = new Set('了收建设有的把派着买送请修植架铺添用出'.split(''));
/** Units that sound text too writes without a figure before them (上万人, 千家万户, 其余人员), so that they too prove nothing alone. */
const loose: readonly RegExp[] = [
  new RegExp(`(?<![${numeral}上成千数过超逾]\\s*)[万亿][\\u4e00-\\u9fff]`, 'g'),
  new RegExp(`(?<![${numeral}其之业剩残]\\s*)余[次人名元家户台件张场篇亩吨个]`, 'g'),
  new RegExp(`(?<![${numeral}各按每论]\\s*)(?:平方米|立方米|摄氏度|公里|公斤|亩)`, 'g'),
];
/** Context shown before a bare unit, in characters. */
const context = 3;

/**
 * Places where a cut into words leaves a measure word alone: before a stop (`社员户，`, `设站座，`) or between a verb and a noun (`收了名徒弟`).
 * Only for a report that sure signs show to have lost its figures.
 */
export function faintFigures(list: WordList, text: string): Stretch[] {
  const places: Stretch[] = loose.flatMap((pattern) => [...text.matchAll(pattern)].map((found) => ({ from: found.index, to: found.index + found[0].length })));
  for (const run of text.matchAll(/[\u4e00-\u9fff]{1,400}/g)) {
    let at = run.index;
    const words = cutWords(list, run[0]);
    words.forEach((word, i) => {
      const before = text.slice(Math.max(0, at - context), at);
      const end = at + word.length;
      at = end;
      if (!measures.has(word) || counted.test(before)) return;
      const atStop = i === words.length - 1 && /[，。、；：）,;]/.test(text.charAt(end));
      const counts = opener.has(words[i - 1] ?? '') && (words[i + 1]?.length ?? 0) > 1;
      const opens = i === 0 && /[，。；、,]/.test(before.slice(-1)) && (atStop || words[1] === '的');
      if ((atStop && i > 0) || counts || opens) places.push({ from: end - word.length - Math.min(context, before.length), to: end });
    });
  }
  return places;
}
