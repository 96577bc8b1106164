import { endsSentence } from './glyphs.ts';
import { isIndented, type Line } from './page-lines.ts';

/** Narrowest line of a text that runs around a picture, as a share of its column, and the fewest lines that show it. */
const narrowest = 0.6;
const fewest = 3;
/** How far a line may stand out over the column, in ems. */
const slack = 2;
/** Running text ends a sentence at few of its line ends, items of a list at most. */
const fewEnds = 1 / 3;

const reach = (line: Line): number => line.width + line.indent;

/**
 * A column that a picture or a box reaches into is narrower beside it: its lines are of two widths and more, from one paragraph's indent to
 * the next. Each but a paragraph's last comes to more than half of the page's column, and breaks off.
 * @param column the width of most of the page's columns, in ems
 */
export function runsAround(run: readonly Line[], column: number): boolean {
  const [first] = run;
  if (first === undefined || run.length < fewest || !isIndented(first)) return false;
  const inner = run.filter((_, i) => { const next = run[i + 1]; return next !== undefined && !isIndented(next); });
  if (inner.length < fewest - 1 || run.some((line) => reach(line) > column + slack)) return false;
  return inner.every((line) => reach(line) >= column * narrowest) && inner.filter((line) => endsSentence(line.text)).length <= inner.length * fewEnds;
}
