import { around, bottom, right, type Box } from './box.ts';
import type { Measure } from './measure.ts';
import type { TextBlock } from './page-line.ts';

/** A block where it is seen when the page is ordered. */
export interface Placed { readonly box: Box; readonly block: TextBlock }

/** Times the running text's size of a headline that stands over columns. */
const headline = 1.15;
/** Ems by which the first lines of columns under one headline differ: letters of one size have no two heights. */
const level = 0.6;
/** Ems by which a headline that is set in the middle may miss it. */
const middle = 1.2;
/** Share of the columns' width a rule that parts them all runs over. */
const whole = 0.9;
/** Ems of white above a headline that begins another story. */
const white = 1;

const topOf = (items: readonly Placed[]): number => Math.min(...items.map(({ box }) => box.top));
const boxOf = (items: readonly Placed[]): Box => around(items.map(({ box }) => box));
const isHeading = (measure: Measure) => ({ block }: Placed): boolean => block.size >= headline * measure.body;

/** The first lines of all columns are level. */
function areLevel(columns: readonly Placed[][], measure: Measure): boolean {
  const tops = columns.map(topOf);
  return Math.max(...tops) - Math.min(...tops) <= level * measure.body;
}

/**
 * What stands above and below a line across all columns of a stretch, where something shows that they are read one after the
 * other and not column by column: a rule over all of them; a headline in the middle over columns that begin level, though it be
 * no wider than one; or one between two rows of columns, of which the lower begin level.
 * @param rows the same items in rows with white between them
 * @param rules drawn lines of the page
 */
export function partedAcross(columns: readonly Placed[][], rows: readonly Placed[][], rules: readonly Box[], columnsIn: (items: readonly Placed[]) => Placed[][], measure: Measure): readonly [Placed[], Placed[]] | undefined {
  return atRule(columns.flat(), rules, measure) ?? underHeadline(columns, measure) ?? atHeadline(rows, columnsIn, measure);
}

function atRule(items: readonly Placed[], rules: readonly Box[], measure: Measure): readonly [Placed[], Placed[]] | undefined {
  const box = boxOf(items);
  for (const rule of rules) {
    const covered = Math.min(right(rule), right(box)) - Math.max(rule.left, box.left);
    if (rule.height > measure.body / 2 || covered < whole * box.width || rule.top <= box.top || rule.top >= bottom(box)) continue;
    const above = items.filter((item) => bottom(item.box) <= rule.top + measure.body / 4);
    const below = items.filter((item) => item.box.top >= rule.top - measure.body / 4 && !above.includes(item));
    if (above.length > 0 && below.length > 0 && above.length + below.length === items.length) return [above, below];
  }
  return undefined;
}

function underHeadline(columns: readonly Placed[][], measure: Measure): readonly [Placed[], Placed[]] | undefined {
  const tops = columns.map(topOf);
  const at = tops.indexOf(Math.min(...tops));
  const limit = Math.min(...tops.filter((_, i) => i !== at));
  // Who wrote it may stand so close over the column in the middle that it was taken for a line of it.
  const parted = columns.map((column, i) => (i === at ? column.flatMap((item) => splitAt(item, limit, measure)) : column));
  const over = (parted[at] ?? []).filter(({ box }) => bottom(box) <= limit + level * measure.body);
  const below = parted.map((column) => column.filter((item) => !over.includes(item))).filter((column) => column.length > 0);
  if (over.length === 0 || below.length < 2 || !over.some(isHeading(measure)) || !areLevel(below, measure)) return undefined;
  if (below.some((column) => column.some((item) => item.box.top === topOf(column) && isHeading(measure)(item)))) return undefined;
  const [head, all] = [boxOf(over.filter(isHeading(measure))), boxOf(below.flat())];
  const off = Math.abs(head.left + head.width / 2 - all.left - all.width / 2);
  return off <= middle * measure.body ? [over, below.flat()] : undefined;
}

/** Lines of a block that stand over the columns beside it at most. */
const mostOver = 3;

function splitAt(item: Placed, limit: number, measure: Measure): Placed[] {
  const { lines, size } = item.block;
  const [above, below] = [lines.filter((line) => bottom(line) <= limit + level * measure.body), lines.filter((line) => bottom(line) > limit + level * measure.body)];
  if (above.length === 0 || below.length === 0 || above.length > mostOver) return [item];
  return [above, below].map((some) => { const block = { ...around(some), lines: some, size }; return { box: block, block }; });
}

function atHeadline(rows: readonly Placed[][], columnsIn: (items: readonly Placed[]) => Placed[][], measure: Measure): readonly [Placed[], Placed[]] | undefined {
  for (let at = 1; at < rows.length - 1; at++) {
    const row = rows[at] ?? [];
    if (!row.every(isHeading(measure))) continue;
    const above = rows.slice(0, at).flat();
    const below = rows.slice(at + 1).flat();
    const columns = columnsIn(below);
    if (columns.length < 2 || columnsIn(above).length < 2 || topOf(row) - bottom(boxOf(above)) < white * measure.body || !areLevel(columns, measure)) continue;
    return [above, [...row, ...below]];
  }
  return undefined;
}
