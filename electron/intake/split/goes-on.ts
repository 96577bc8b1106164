import { oldLines } from '../clean/columns.ts';
import { ems, hasHan } from '../clean/glyphs.ts';
import type { Line } from '../clean/page-lines.ts';
import { signOf } from '../clean/text-marks.ts';
import { leadInOfLines } from '../describe/lead-in.ts';
import { wordPairs } from '../doubt/context/word-pairs.ts';
import { lineOf, seam } from '../doubt/interleaved/seams.ts';
import { wording, type Text } from './block.ts';
import { opensText } from './title-shape.ts';

/**
 * How much likelier the words must go on into the next than into any, a natural logarithm. Of some two thousand headlines and section headings one
 * in a thousand reaches the first two, three the last, which is asked on pages that a scan broke; the second is asked where the line has a comma; of pieces that a column broke off and that have a
 * title's shape, a third and half do.
 */
const surely = 2.2;
const surelyPaused = 2;
const surelyBroken = 1.5;

/** An old line end that leaves this much of the next line, in ems, or what leans on the word before it: halves of a headline are longer. */
const shortest = 8;
const remnant = 3;
const leans = /^(?:的(?![确士哥])|了(?![解望却结])|着(?![手力眼重])|们)/u;
function brokeOff(text: string): boolean {
  const lines = oldLines(text);
  const last = lines.at(-1) ?? '';
  return lines.length >= 2 && lines.slice(0, -1).reduce((sum, line) => sum + ems(line), 0) >= shortest && hasHan(last) && (ems(last) <= remnant || leans.test(last));
}

/** What asks for more, but for the words and turns that end so: 参与, 普及, 是攒出来的. Of 2,800 headlines none ends with it. */
const asksForMore = /(?:(?<!是.{0,12})的|(?<![参赋给])与|(?<![温谦祥平共饱暖])和|(?<![可普惠触顾涉])及|把|被|(?<![名小老])将|就是|只有|正是|还是|不是|[一二两三四五六七八九十百千万\d]余)$/u;

/** The line's own end shows that it goes on, whatever follows. */
export const endsOpen = (text: string): boolean => asksForMore.test(closed(text)) || brokeOff(text);

const closed = (text: string): string => text.replace(/\s+/g, '');

/** The words of one line go on in another's, by the word pairs: `先` over `后开办`. */
const readsOn = (left: string, right: string, least: number): boolean => {
  const model = wordPairs();
  return seam(model, lineOf(model, left), lineOf(model, right), () => false) >= least;
};
/** A paragraph that broke off short of its column goes on in the next all the same: its pieces were set anew. */
export const goesOnAllTheSame = (last: Line, first: Line): boolean => hasHan(last.text) && hasHan(first.text) && readsOn(closed(last.text), closed(first.text), surely);

/**
 * A line of a title's shape that goes on in the running text under it, `因自助设` over `备不足，`, `这里一干就是` over `十九年。`: a piece of a paragraph that a
 * column broke off. Numbered headings and what stands over `本报讯` are none.
 */
export function goesOnInto(text: Text, next: Text, broken: boolean): boolean {
  const [first, below] = [text.lines[0], next.lines[0]];
  if (first === undefined || below === undefined || first.hint !== undefined || !hasHan(first.text) || signOf(first.text) !== undefined || leadInOfLines(next.lines) !== undefined) return false;
  const [left, right] = [closed(wording(text.lines)), closed(below.text)];
  if (!/^[\u4e00-\u9fff\d]/u.test(right) || opensText.test(right)) return false;
  const remains = broken && text.lines.length === 1 && brokeOff(first.text);
  // A headline in two lines may break where it likes, but leaves no character or two behind an old line end.
  if (next.shaped) return remains && /[，,]/.test(left);
  if (remains || asksForMore.test(left)) return true;
  return readsOn(left, right, broken ? surelyBroken : /[，,]/.test(left) ? surelyPaused : surely);
}
