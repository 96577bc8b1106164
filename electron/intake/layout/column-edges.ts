import { right, sharedWidth } from './box.ts';
import type { TextBlock } from './page-line.ts';

/** Left and right edge of the column a block stands in. */
export interface Edges { readonly left: number; readonly right: number }

/** Ems by which blocks of one column may begin apart: the deepest indent of a paragraph is four. */
const deepest = 4.6;

/** Lines that show by themselves where their column begins and ends. */
const enough = 4;

/** Edges of each block's column: its own where it has lines enough, else those of the nearest block of its size above or below. */
export function columnEdges(blocks: readonly TextBlock[]): ReadonlyMap<TextBlock, Edges> {
  const edges = new Map<TextBlock, Edges>();
  for (const block of blocks) {
    if (block.lines.length >= enough) { edges.set(block, { left: block.left, right: rightEdge(block) }); continue; }
    const kin = blocks.filter((other) => other !== block && Math.abs(other.size - block.size) <= 0.12 * block.size && Math.abs(other.left - block.left) <= deepest * block.size
      && sharedWidth(other, block) >= 0.6 * Math.min(other.width, block.width));
    const longest = kin.filter((other) => other.lines.length >= enough).sort((a, b) => Math.abs(a.top - block.top) - Math.abs(b.top - block.top))[0];
    const column = longest === undefined ? [block, ...kin] : [block, longest];
    edges.set(block, { left: Math.min(...column.map((one) => one.left)), right: Math.max(...column.map(rightEdge)) });
  }
  return edges;
}

/** Marks may hang over the edge of a column, so a line that ends with one reaches an em less. */
const rightEdge = (block: TextBlock): number => Math.max(...block.lines.map((line) => right(line) - (/[，。、；：！？”’）》]$/.test(line.text) ? line.size : 0)));
