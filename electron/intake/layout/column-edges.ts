import { right, sharedWidth } from './box.ts';
import type { TextBlock } from './page-line.ts';

/** Left and right edge of the column a block stands in. */
export interface Edges { readonly left: number; readonly right: number }

/** Ems by which blocks of one column may begin apart: the deepest indent of a paragraph is four. */
const deepest = 4.6;

/** Edges of each block's column, from the blocks of its size above and below it. A headline has its own. */
export function columnEdges(blocks: readonly TextBlock[]): ReadonlyMap<TextBlock, Edges> {
  const edges = new Map<TextBlock, Edges>();
  for (const block of blocks) {
    const kin = blocks.filter((other) => Math.abs(other.size - block.size) <= 0.12 * block.size && Math.abs(other.left - block.left) <= deepest * block.size
      && sharedWidth(other, block) >= 0.6 * Math.min(other.width, block.width));
    edges.set(block, { left: Math.min(...kin.map((one) => one.left)), right: Math.max(...kin.map(right)) });
  }
  return edges;
}
