import type { Line } from './lines.ts';
import { around, bottomOf, overlapX, overlapY, rightOf, type Box } from './pixels.ts';

/** Lines of one column that follow each other. */
export interface Block extends Box {
  readonly lines: readonly Line[];
  /** Height of its characters in pixels. */
  readonly size: number;
}

/** Sizes of print: how far apart lines of one column stand at most, by how much they may differ, how far a line may begin inside. */
const apart = 1.3;
const unlike = 1.33;
const indent = 3.2;

/**
 * Lines joined to columns: each to the one line right below it, where both are of one size and no rule stands between. A line
 * with two others side by side below or above it reaches over several columns and begins something else.
 * @param rules lines drawn across, which close a column
 */
export function findBlocks(lines: readonly Line[], rules: readonly Box[]): Block[] {
  const sorted = [...lines].sort((a, b) => a.top - b.top || a.left - b.left);
  const below = new Map(sorted.map((line, i) => [line, neighboursBelow(line, sorted.slice(i + 1))]));
  const above = new Map<Line, Line[]>();
  for (const [line, lower] of below) for (const one of lower) above.set(one, [...above.get(one) ?? [], line]);
  const distance = Math.max(apart, 1.8 * usualDistance(below));
  const follows = new Map<Line, Line>();
  for (const [line, [next, other]] of below) {
    if (next === undefined || other !== undefined || above.get(next)?.length !== 1) continue;
    if (belongs(line, next, distance) && !rules.some((rule) => between(rule, line, next))) follows.set(line, next);
  }
  const followed = new Set(follows.values());
  return sorted.filter((line) => !followed.has(line)).map((first) => {
    const own: Line[] = [];
    for (let line: Line | undefined = first; line !== undefined; line = follows.get(line)) own.push(line);
    return blockOf(own);
  });
}

export function blockOf(lines: readonly Line[]): Block {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  return { ...around(lines), lines, size: sizes[Math.floor(sizes.length / 2)] ?? 0 };
}

/** Lines right below one: none stands between. At most the nearest few are looked at. */
function neighboursBelow(line: Line, lower: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const one of lower) {
    if (found.length >= 4 || one.top - bottomOf(line) > line.size * 12) break;
    if (overlapX(line, one) < Math.min(line.size, one.size, line.width, one.width) * 0.5 || one.top < line.top + line.height * 0.5) continue;
    if (!found.some((nearer) => overlapX(nearer, one) > 0 && overlapY(nearer, one) < Math.min(nearer.height, one.height) * 0.5)) found.push(one);
  }
  return found;
}

/** White between one line and the next, in sizes, as most lines of the page have it. */
function usualDistance(below: ReadonlyMap<Line, readonly Line[]>): number {
  const gaps = [...below].flatMap(([line, [next]]) => (next === undefined ? [] : [(next.top - bottomOf(line)) / line.size])).sort((a, b) => a - b);
  return Math.min(1.2, gaps[Math.floor(gaps.length / 2)] ?? 0.7);
}

function belongs(line: Line, next: Line, distance: number): boolean {
  const size = Math.min(line.size, next.size);
  if (Math.max(line.size, next.size) > size * unlike) return false;
  if (next.top - bottomOf(line) > size * distance) return false;
  const aligned = Math.abs(line.left - next.left) <= size * indent;
  const inside = (a: Box, b: Box): boolean => a.left >= b.left - size && rightOf(a) <= rightOf(b) + size;
  return aligned || inside(line, next) || inside(next, line);
}

const between = (rule: Box, upper: Box, lower: Box): boolean =>
  rule.top >= upper.top + upper.height * 0.6 && bottomOf(rule) <= lower.top + lower.height * 0.4 && overlapX(rule, upper) > upper.width * 0.3 && overlapX(rule, lower) > lower.width * 0.3;
