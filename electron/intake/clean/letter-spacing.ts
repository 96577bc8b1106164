import type { TextRange } from '../../../shared/domain/passage.ts';
import { isHan, isSetSquare } from './glyphs.ts';

/** Fewest Han of a line that shows how its page was set, and of a headline set wide among lines that are not. */
const fewest = { ofPage: 6, alone: 5 } as const;
/** Lines set wide that make a page so, and their share among the lines that show it. */
const ofPage = { lines: 5, share: 0.6 } as const;
/** The first lines of a page name its paper: those names are told by being set wide. */
const mastheadLines = 3;

const blank = /[ \u3000\u00a0]/;

/** Places between two Han of a line, and how many of them hold one space and nothing else. */
function pairsOf(line: string): { readonly han: number; readonly pairs: number; readonly spaced: number } {
  let [han, pairs, spaced] = [0, 0, 0];
  for (let i = 0; i < line.length; i++) {
    if (!isHan(line.charAt(i))) continue;
    han++;
    if (isHan(line.charAt(i + 1))) pairs++;
    else if (blank.test(line.charAt(i + 1)) && isHan(line.charAt(i + 2))) { pairs++; spaced++; }
  }
  return { han, pairs, spaced };
}

const latin = /[A-Za-z\d.,:%/-]/;
/** `3 5`, `A 0 9`, `2 0 2 1 . 4 . 3`: a letter, a figure or a mark of theirs with a space, or a character that fills an em, on either side. */
const standsAlone = (text: string, at: number): boolean => latin.test(text.charAt(at)) && !latin.test(text.charAt(at - 1)) && !latin.test(text.charAt(at + 1));

/** The single spaces of a line beside a character that fills an em, or between two figures set as wide: wider gaps part words even here. */
function singleSpaces(text: string, start: number, end: number): TextRange[] {
  const found: TextRange[] = [];
  for (let i = start + 1; i < end - 1; i++) {
    if (!blank.test(text.charAt(i)) || blank.test(text.charAt(i - 1)) || blank.test(text.charAt(i + 1))) continue;
    if (isSetSquare(text, i - 1) || isSetSquare(text, i + 1) || (standsAlone(text, i - 1) && standsAlone(text, i + 1))) found.push({ start: i, end: i + 1 });
  }
  return found;
}

/** `第 2 版`, `2 0 2 1 . 4 . 3`: nothing but single characters with a space between them; on a page set wide these go with the others. */
const setApart = /^\S(?:[ \u3000\u00a0]\S){2,}$/;

/** Spaces between two Han of a page strewn with them, for all places between two, and of each of its lines, most lines of it. Old line ends leave one in fifteen or fewer. */
const ofStrewn = { all: 0.2, line: 0.12, lines: 0.7 } as const;

/** `耿 双 全 种 了460亩 小麦，眼 下 正 是返 青`: a recogniser put spaces in as it liked, on every line of the page. */
function isStrewn(telling: readonly { readonly pairs: number; readonly spaced: number }[]): boolean {
  const sum = (of: 'pairs' | 'spaced'): number => telling.reduce((all, line) => all + line[of], 0);
  return telling.length >= ofPage.lines && sum('spaced') >= sum('pairs') * ofStrewn.all && telling.filter((line) => line.spaced >= line.pairs * ofStrewn.line).length >= telling.length * ofStrewn.lines;
}

/**
 * `本 报 讯 今 年 入 春 以 来`: spaces that stand for the width between characters and for nothing else, where a scan or a file of
 * the typesetter's set a page, or a headline, wide. Each is one code unit; in order. Linear in the text.
 */
export function letterSpaces(text: string): TextRange[] {
  const lines: { readonly start: number; readonly end: number; readonly han: number; readonly pairs: number; readonly spaced: number; readonly wide: boolean; readonly apart: boolean }[] = [];
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const raw = text.slice(start, end);
    const from = start + (raw.length - raw.trimStart().length);
    const { han, pairs, spaced } = pairsOf(raw);
    if (raw.trim() !== '') lines.push({ pairs, spaced, start: from, end: start + raw.trimEnd().length, han, wide: pairs > 0 && spaced >= pairs * 0.85, apart: pairs === 0 && setApart.test(raw.trim()) });
    start = end + 1;
  }
  const telling = lines.filter((line) => line.han >= fewest.ofPage);
  const wide = telling.filter((line) => line.wide).length;
  const page = (wide >= ofPage.lines && wide >= telling.length * ofPage.share) || isStrewn(telling);
  const strewn = page && wide < telling.length * ofPage.share;
  return lines.filter((line, i) => strewn || (line.wide && (page || (i >= mastheadLines && line.han >= fewest.alone))) || (page && line.apart)).flatMap(({ start, end }) => singleSpaces(text, start, end));
}
