import type { Box } from './box.ts';
import type { TextRun } from './page-content.ts';
import type { TextBlock } from './page-line.ts';

/** A page of downward text turned a quarter to the left: its lines go from left to right then, the first one on top. */
export const turn = (box: Box, width: number): Box => ({ left: box.top, top: width - box.left - box.width, width: box.height, height: box.width });
const turnBack = (box: Box, width: number): Box => ({ left: width - box.top - box.height, top: box.left, width: box.height, height: box.width });

export const turned = (run: TextRun, width: number): TextRun => ({ ...run, ...turn(run, width) });

/** @param width of the page as it stands */
export const upright = (block: TextBlock, width: number): TextBlock => ({
  ...block, ...turnBack(block, width), lines: block.lines.map((line) => ({ ...line, ...turnBack(line, width) })),
});
