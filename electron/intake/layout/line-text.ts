import { isSquare } from '../clean/glyphs.ts';
import { right, weightedMedian } from './box.ts';
import type { TextRun } from './page-content.ts';

/**
 * Shares of an em from which a gap is a space. Between Latin letters word spaces are a quarter to a third of an em and shrink to
 * a sixth in tight lines, while kerning stays below a tenth. Beside Han a gap of a quarter is set by the program (CJK text is
 * autospaced 1/4 em: JIS X 4051, CLREQ 3.2), of up to a half by justification; a wider one was typed.
 */
const latinSpace = 0.15;
const hanSpace = 0.5;
/** After or before full-width marks justification puts more. */
const markSpace = 1;

/** The text of runs on one line, a space where a gap stands for one, a tab where a cell ends. Letters of Han set apart evenly are no words apart. */
export function lineText(runs: readonly TextRun[], isCell: (at: number) => boolean): string {
  const track = tracking(runs);
  return runs.map((run, at) => {
    const next = runs[at + 1];
    if (next === undefined) return run.text;
    if (isCell(at)) return `${run.text}\t`;
    return run.text + spaceBetween(run, next, track);
  }).join('').trim();
}

function spaceBetween(run: TextRun, next: TextRun, track: number): string {
  const [left, after] = [run.text.at(-1) ?? '', next.text.charAt(0)];
  if (/\s/.test(left) || /\s/.test(after)) return '';
  const ems = gapOf(run, next) - (isSquare(left) && isSquare(after) ? track : 0);
  if (isSquare(left) && isSquare(after)) {
    const mark = /\p{P}/u.test(left) || /\p{P}/u.test(after);
    if (ems < (mark ? markSpace : hanSpace)) return '';
    return ems < 0.8 ? ' ' : '\u3000';
  }
  return ems >= (isSquare(left) || isSquare(after) ? hanSpace : latinSpace) ? ' ' : '';
}

const gapOf = (run: TextRun, next: TextRun): number => (next.left - right(run)) / Math.min(run.size, next.size);

/** Ems by which most Han of a line stand apart; four letters tell, two are a name set wide. */
function tracking(runs: readonly TextRun[]): number {
  const gaps: { value: number; weight: number }[] = [];
  for (const [at, run] of runs.entries()) {
    const inside = Array.from(run.text).length - 1;
    if (inside > 0) gaps.push({ value: 0, weight: inside });
    const next = runs[at + 1];
    if (next !== undefined && isSquare(run.text.at(-1) ?? '') && isSquare(next.text.charAt(0))) gaps.push({ value: gapOf(run, next), weight: 1 });
  }
  if (gaps.reduce((sum, { weight }) => sum + weight, 0) < 3) return 0;
  return Math.max(0, weightedMedian(gaps) ?? 0);
}
