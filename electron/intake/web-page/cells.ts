import { isPersonName } from '../describe/names.ts';

/** What stands in one piece of a row of links. `start` is an offset of the row. */
export interface Cell { readonly start: number; readonly text: string }

const cut = (text: string, parts: RegExp): Cell[] => {
  const cells: Cell[] = [];
  let start = 0;
  for (const found of [...text.matchAll(parts), undefined]) {
    const end = found?.index ?? text.length;
    const words = text.slice(start, end);
    if (words.trim() !== '') cells.push({ start: start + words.length - words.trimStart().length, text: words.trim() });
    start = found === undefined ? end : end + found[0].length;
  }
  return cells;
};

/** A short noun, as links are called: no mark of a sentence, no figure of a date or a sum. */
const noun = /^(?:[\u4e00-\u9fff（）()、·+“”《》A-Za-z]{1,12}|[A-Za-z][A-Za-z&'’. -]{0,20})$/;
export const isNoun = (text: string): boolean => noun.test(text) && !/[:：，。！？]/.test(text);

/** `首 页`: two characters a space apart, to be as wide as the links beside them. */
const isSetWide = (text: string): boolean => /^[\u4e00-\u9fff] [\u4e00-\u9fff]$/.test(text);

const barred = /\s*[|｜│︱┃┊┆]\s*|\s+[·•∙]\s+|\s+[-–—]\s+|\s*\/\s*(?=[\u4e00-\u9fff])/g;
const wide = /[ \u00a0]{2,}|\t+|[ ]*\u3000+[ ]*/g;

/** How many cells make a row by how they are parted. One space parts words of a headline too, so it takes most. */
const fewest = { bar: 3, wide: 3, space: 4 } as const;
/** Widest cell of a row that single spaces part, in characters. */
const widestSpaced = 6;

/**
 * `无障碍浏览  长者模式  简体 | 繁體 | EN`, `首页 - 关于我们 - 招聘信息`: nothing but short nouns, parted by bars, by wide space or by
 * single spaces, as Chinese words are. Names of people in a row are a byline, a row with figures is one of a table.
 */
export function rowOfLinks(text: string): readonly Cell[] | undefined {
  if (text.length > 160) return undefined;
  const bars = cut(text.replace(/^[\[【]|[\]】]$/g, ' '), barred);
  const byBars = bars.length >= 2 ? bars.flatMap((cell) => cut(cell.text, wide).map((one) => ({ start: cell.start + one.start, text: one.text }))) : [];
  const byWide = cut(text, wide);
  const cells = byBars.length >= fewest.bar ? byBars : byWide.length >= fewest.wide ? byWide : cut(text, /\s+/g);
  const spaced = cells !== byWide && cells !== byBars;
  if (cells.length < (spaced ? fewest.space : fewest.wide) || (spaced && cells.some((cell) => cell.text.length > widestSpaced || !/^[\u4e00-\u9fff]{2,}$/.test(cell.text)))) return undefined;
  if (cells.filter((cell) => isPersonName(cell.text)).length * 2 > cells.length) return undefined;
  return cells.every((cell) => isNoun(cell.text) || isSetWide(cell.text)) ? cells : undefined;
}
