import type { Segment } from '../domain/passage.ts';

/** The clean text that segments spell over an extracted text. */
export function spell(extracted: string, segments: readonly Segment[]): string {
  return segments.map((one) => (one.kind === 'kept' ? extracted.slice(one.start, one.end) : one.text)).join('');
}
