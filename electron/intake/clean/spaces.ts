import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { TextRange } from '../../../shared/domain/passage.ts';
import { isHan, isSetSquare, isSquare } from './glyphs.ts';
import type { Line } from './page-lines.ts';

/** White space to be put right: the range and what shall stand there. */
export interface Respaced extends TextRange { readonly text: string; readonly rule: ReadingRule }

const halfMark = /[,.;:!?"'()%]/;
const figure = /\d/;
const stop = /[。，、；：！？]/;
/** On a page broken by columns a space beside a figure, or after a stop, is an old line end too. */
const besideFigure = (left: string, right: string): boolean =>
  (figure.test(left) && isHan(right)) || (isHan(left) && figure.test(right)) || (stop.test(left) && figure.test(right));
const between = (left: string, right: string): boolean =>
  (isSquare(left) && isSquare(right)) || (isSquare(left) && halfMark.test(right)) || (halfMark.test(left) && isSquare(right));

const setApart = /(?<=[\u4e00-\u9fff，。、；：！？”,;])[ \u3000](?=[\u4e00-\u9fff“])/g;

/**
 * The page's lines were broken inside words and each old line end left a space: `新一 轮突如其来`. More than one space between
 * two Han in eighty characters is no writing, it is setting. Asked of lines of twenty ems and more, without what follows their
 * last stop (names of a byline); the first thousand lines.
 */
export function isSpaceBroken(lines: readonly Line[]): boolean {
  let spaces = 0;
  let all = 0;
  for (const line of lines.slice(0, 1000)) {
    if (line.width < 20) continue;
    const said = line.text.slice(0, 2000).replace(/(?<=[。！？”）)])\s+[^。！？]{2,30}$/, '');
    if (!/[，。,；;]/.test(said) && line.width < 40) continue;
    spaces += said.match(setApart)?.length ?? 0;
    all += said.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  }
  return spaces > 4 && spaces > all / 80;
}

/** `王　玉`: one Han on either side, marks or nothing beyond them: a name of two characters set wide. */
function isWideName(text: string, from: number, to: number): boolean {
  const outside = (unit: string): boolean => unit === '' || !isHan(unit);
  return isHan(text.charAt(from - 1)) && isHan(text.charAt(to)) && outside(text.charAt(from - 2)) && outside(text.charAt(to + 1));
}

/** `“两手抓 两不误”`: the space parts two halves inside one pair of quotation marks or title marks. */
function isInsideQuotes(text: string, from: number, to: number): boolean {
  const before = /[“《][^“”《》]{2,24}$/.exec(text.slice(Math.max(0, from - 26), from));
  return before !== null && /^[^“”《》]{2,24}[”》]/.test(text.slice(to, to + 26));
}

/**
 * Stray white space of one stretch of running text. Between Han and before or after their marks it goes; between Han and Latin
 * or figures, and between Latin words, one space stays.
 * @param broken the page has a space at every old line end, so no space between Han means anything
 */
export function straySpaces(text: string, range: TextRange, broken: boolean): Respaced[] {
  const found: Respaced[] = [];
  const part = text.slice(range.start, range.end);
  for (const run of part.matchAll(/[\s\u0085\u200b\ufeff]+/g)) {
    const from = run.index;
    const to = from + run[0].length;
    if (from === 0 || to === part.length) continue;
    const at = { start: range.start + from, end: range.start + to };
    const [left, right] = [part.charAt(from - 1), part.charAt(to)];
    const square = isSetSquare(text, at.start - 1) || isSetSquare(text, at.end);
    if ((square && between(left, right)) || (broken && besideFigure(left, right))) {
      const meant = !broken && (isWideName(part, from, to) || isInsideQuotes(part, from, to));
      if (!meant) { found.push({ ...at, text: '', rule: 'space-between-han' }); continue; }
    }
    if (run[0] !== ' ' && run[0] !== '\u3000' && run[0] !== '\u00a0') found.push({ ...at, text: ' ', rule: 'one-space' });
  }
  return found;
}
