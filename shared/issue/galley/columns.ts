import type { Template } from '../../domain/template.ts';
import { paragraphLines } from '../copyfit/lines.ts';
import { columnGap, columnWidth, textArea } from './frame.ts';
import type { GalleyBlock } from './galley.ts';

/** Lines below which a column is a stub: what has fewer is set in fewer columns. */
const leastLines = 4;

/** In how many of a section's columns a story is set: so many that each has lines enough. Pictures keep the section's. */
export function columnsFor(template: Template, blocks: readonly GalleyBlock[], columns: number): number {
  const width = columnWidth(textArea(template).width, columns, columnGap(template));
  if (blocks.some((block) => block.kind === 'picture')) return columns;
  let lines = 0;
  for (const block of blocks) {
    if (block.kind === 'text') lines += paragraphLines(block, template, width).length;
    if (lines >= columns * leastLines) return columns;
  }
  return Math.min(columns, Math.max(1, Math.floor(lines / leastLines)));
}
