import type { Segment } from '../domain/passage.ts';

/** Code units of clean text a segment spells. */
export const spelled = (segment: Segment): number => (segment.kind === 'kept' ? segment.end - segment.start : segment.text.length);

export const lengthOf = (segments: readonly Segment[]): number => segments.reduce((sum, one) => sum + spelled(one), 0);

/**
 * The segments of a stretch of clean text (code units, half-open). Kept ones are cut to it; of a replaced one the text
 * is cut, its range stays whole, for a part of a replacement stands for no part of what it replaced.
 */
export function cutSegments(segments: readonly Segment[], start: number, end: number): Segment[] {
  const cut: Segment[] = [];
  let at = 0;
  for (const segment of segments) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, spelled(segment));
    if (from < to) {
      cut.push(segment.kind === 'kept'
        ? { kind: 'kept', start: segment.start + from, end: segment.start + to }
        : { ...segment, text: segment.text.slice(from, to) });
    }
    at += spelled(segment);
  }
  return cut;
}
