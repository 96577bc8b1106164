import type { TextRange } from '../../../shared/domain/passage.ts';

/** What is left of a range when others are cut out of it. `cuts` may overlap and stand in any order. */
export function cutOut(range: TextRange, cuts: readonly TextRange[]): TextRange[] {
  const left: TextRange[] = [];
  let from = range.start;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.end <= from || cut.start >= range.end) continue;
    if (cut.start > from) left.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  if (from < range.end) left.push({ start: from, end: range.end });
  return left;
}
