import type { Passage } from '../domain/passage.ts';
import type { Anchor } from '../domain/snippet.ts';

const contextLength = 32;

/** The last characters of a text, at most 32 code units and never half a surrogate pair. */
const tail = (text: string): string => text.slice(-contextLength).replace(/^[\uDC00-\uDFFF]/, '');
const head = (text: string): string => text.slice(0, contextLength).replace(/[\uD800-\uDBFF]$/, '');

/**
 * The anchor of a whole passage, which stands between two others of its report. Undefined for a passage without text.
 * Its range runs from the first to the last place of extracted text its segments name.
 */
export function passageAnchor(passage: Passage, before: string, after: string): Anchor | undefined {
  if (passage.text === '') return undefined;
  const starts = passage.segments.map((segment) => segment.start);
  const ends = passage.segments.map((segment) => segment.end);
  const start = starts.reduce((least, one) => Math.min(least, one), starts[0] ?? 0);
  const end = ends.reduce((most, one) => Math.max(most, one), start);
  return { exact: passage.text, prefix: tail(before), suffix: head(after), start, end, segments: passage.segments };
}
