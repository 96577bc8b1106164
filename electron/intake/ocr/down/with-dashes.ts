import { blockOf, type Block } from '../blocks.ts';
import type { Line } from '../lines.ts';
import { around, overlapX, overlapY } from '../pixels.ts';

/** Of running text: the height of a dash, and how far from it its line's words begin. */
const thin = 0.3;
const near = 1.2;
/** Sizes of a line, and its length at most. */
const longest = 3;

/**
 * A dash that runs with its line is as thin as a rule, and parts the line in two: both halves and the dash are one line again. What else is as
 * thin is none.
 */
export function withDashes(blocks: readonly Block[], size: number): Block[] {
  const isThin = (line: Line): boolean => line.height < size * thin;
  const dashes = blocks.flatMap((block) => block.lines).filter(isThin);
  if (dashes.length === 0) return [...blocks];
  const isBeside = (line: Line, dash: Line): boolean => overlapY(line, dash) > dash.height / 2 && -overlapX(line, dash) < near * line.size && dash.width < longest * line.size;
  const joined = new Map<Line, Line>();
  const gone = new Set<Line>(dashes);
  const lines = blocks.flatMap((block) => block.lines).filter((line) => !isThin(line));
  for (const dash of dashes) {
    const [first, ...others] = lines.filter((line) => !gone.has(line) && isBeside(joined.get(line) ?? line, dash)).sort((a, b) => a.left - b.left);
    if (first === undefined) continue;
    const parts = [joined.get(first) ?? first, dash, ...others.map((line) => joined.get(line) ?? line)];
    for (const line of others) gone.add(line);
    joined.set(first, { ...first, ...around(parts), marks: parts.flatMap(({ marks }) => marks) });
  }
  return blocks.flatMap((block) => {
    const left = block.lines.filter((line) => !gone.has(line)).map((line) => joined.get(line) ?? line);
    return left.length === 0 ? [] : [blockOf(left)];
  });
}
