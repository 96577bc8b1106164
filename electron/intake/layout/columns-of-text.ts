import { bottom, sharedHeight, sharedWidth } from './box.ts';
import type { Measure } from './measure.ts';
import type { TextBlock } from './page-line.ts';

/** Lines of running text below which a block is no column. */
const fewest = 4;

/** How many columns of running text stand side by side on a page at most. */
export function columnsOfText(blocks: readonly TextBlock[], measure: Measure): number {
  const texts = blocks.filter((block) => block.lines.length >= fewest && block.size < 1.2 * measure.body);
  let most = texts.length > 0 ? 1 : 0;
  for (const text of texts) {
    const beside: TextBlock[] = [text];
    for (const other of texts) {
      if (beside.every((one) => sharedWidth(one, other) <= 0 && sharedHeight(one, other) > 2 * measure.body && other.top < bottom(one))) beside.push(other);
    }
    most = Math.max(most, beside.length);
  }
  return most;
}
