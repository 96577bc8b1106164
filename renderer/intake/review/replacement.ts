import type { Passage, TextRange } from '../../../shared/domain/passage.ts';

/** Which extracted text to put other words for, so that a passage reads as it was retyped. */
export interface Replacement { readonly at: TextRange; readonly text: string }

interface Stretch { readonly from: number; readonly to: number; readonly start: number; readonly end: number; readonly kept: boolean }

function stretchesOf(passage: Passage): readonly Stretch[] {
  let from = 0;
  return passage.segments.map((segment) => {
    const length = segment.kind === 'kept' ? segment.end - segment.start : segment.text.length;
    const stretch = { from, to: from + length, start: segment.start, end: segment.end, kept: segment.kind === 'kept' };
    from += length;
    return stretch;
  });
}

const isLow = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** The smallest range in which two texts differ, in code units of the first, never inside a surrogate pair. */
function differs(old: string, now: string): { readonly from: number; readonly to: number; readonly text: string } | null {
  if (old === now) return null;
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  if (isLow(old, head) || isLow(now, head)) head--;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  if (isLow(old, old.length - tail) || isLow(now, now.length - tail)) tail--;
  return { from: head, to: old.length - tail, text: now.slice(head, now.length - tail) };
}

/**
 * Turns a retyped passage into one correction of extracted text. The range is widened to whole replaced stretches, and,
 * where words were only put in, to a neighbouring kept character, so that it always holds something the passage keeps.
 * Null where nothing changed or the passage keeps nothing to hold on to.
 */
export function replacementOf(passage: Passage, now: string): Replacement | null {
  const change = differs(passage.text, now);
  if (!change) return null;
  const stretches = stretchesOf(passage).filter(({ to, from }) => to > from);
  let { from, to, text } = change;
  const widen = (less: number, more: number): void => {
    text = passage.text.slice(less, from) + text + passage.text.slice(to, more);
    from = less;
    to = more;
  };
  if (from === to) {
    const before = stretches.find((one) => one.kept && one.from < from && from <= one.to);
    const after = stretches.find((one) => one.kept && one.from <= to && to < one.to);
    if (before) widen(from - (isLow(passage.text, from - 1) ? 2 : 1), to);
    else if (after) widen(from, to + (isLow(passage.text, to + 1) ? 2 : 1));
  }
  for (const one of stretches) if (!one.kept && one.from < to && one.to > from) widen(Math.min(from, one.from), Math.max(to, one.to));
  const first = stretches.find((one) => one.from <= from && from < one.to);
  const last = stretches.findLast((one) => one.from < to && to <= one.to);
  if (!first || !last) return null;
  return { at: { start: first.kept ? first.start + from - first.from : first.start, end: last.kept ? last.start + to - last.from : last.end }, text };
}
