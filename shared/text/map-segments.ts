import type { Paragraph, Segment, TextRange } from '../domain/passage.ts';
import { spelled } from './cut-segments.ts';

/**
 * Where the extracted text of some segments stands in other paragraphs: ranges of their joined clean text.
 * @param starts where each paragraph begins in that text
 */
export function mapSegments(segments: readonly Segment[], paragraphs: readonly Paragraph[], starts: readonly number[]): TextRange[] {
  const found: TextRange[] = [];
  paragraphs.forEach((paragraph, index) => {
    let at = starts[index] ?? 0;
    for (const here of paragraph.segments) {
      for (const segment of segments) {
        const common = inCommon(segment, here);
        if (common !== undefined) found.push({ start: at + common.start, end: at + common.end });
      }
      at += spelled(here);
    }
  });
  return found;
}

/** The part of `here`'s clean text that stands where `segment` stood, or undefined. */
function inCommon(segment: Segment, here: Segment): TextRange | undefined {
  const start = Math.max(segment.start, here.start);
  const end = Math.min(segment.end, here.end);
  if (here.kind === 'kept') return start < end ? { start: start - here.start, end: end - here.start } : undefined;
  // A replacement is one thing: it is meant whole, unless the segment is a part of the very same replacement.
  const samePlace = segment.start === here.start && segment.end === here.end;
  if (segment.kind === 'replaced' && samePlace) {
    const from = here.text.indexOf(segment.text);
    return from < 0 ? whole(here.text) : { start: from, end: from + segment.text.length };
  }
  return start < end ? whole(here.text) : undefined;
}

const whole = (text: string): TextRange | undefined => (text === '' ? undefined : { start: 0, end: text.length });
