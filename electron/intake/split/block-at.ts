import type { Block } from './block.ts';

/** The first of some blocks in order that begins at a line or behind it; their number where none does. A page may have a hundred thousand. */
export function firstFrom(blocks: readonly Block[], line: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.lines[0]?.index ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The block that begins at a line, or -1. */
export function blockAt(blocks: readonly Block[], line: number): number {
  const at = firstFrom(blocks, line);
  return blocks[at]?.lines[0]?.index === line ? at : -1;
}
