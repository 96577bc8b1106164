import type { Passage, Segment, TextRange } from '../../../shared/domain/passage.ts';
import { trimmed } from '../clean/compose-passage.ts';
import { passageOf } from './held-passages.ts';

/** Two halves of a passage, and the replaced stretches that stood at the cut and are spoken for no longer. */
export interface Parted { readonly left: Passage; readonly right: Passage; readonly freed: readonly TextRange[] }

const isBlank = (segment: Segment): boolean => segment.kind === 'replaced' && segment.text.trim() === '';

/** Takes white space and what only put a space there off one end of some segments. */
function trimEnd(text: string, segments: readonly Segment[], edge: 'first' | 'last', freed: TextRange[]): Segment[] {
  const left = [...segments];
  for (;;) {
    const at = edge === 'first' ? 0 : left.length - 1;
    const segment = left[at];
    if (segment === undefined) return left;
    if (isBlank(segment)) { freed.push({ start: segment.start, end: segment.end }); left.splice(at, 1); continue; }
    if (segment.kind === 'replaced') return left;
    const range = trimmed(text, segment);
    if (range.end <= range.start) { left.splice(at, 1); continue; }
    left[at] = edge === 'first' ? { ...segment, start: range.start } : { ...segment, end: range.end };
    return left;
  }
}

/** Parts a passage at an offset of the extracted text. White space at the cut belongs to neither half. */
export function partPassage(text: string, passage: Passage, place: number): Parted {
  const before: Segment[] = [];
  const after: Segment[] = [];
  for (const segment of passage.segments) {
    if (after.length > 0 || segment.start >= place) after.push(segment);
    else if (segment.end <= place) before.push(segment);
    else if (segment.kind === 'kept') { before.push({ ...segment, end: place }); after.push({ ...segment, start: place }); }
    else after.push(segment);
  }
  const freed: TextRange[] = [];
  return { left: passageOf(text, trimEnd(text, before, 'last', freed)), right: passageOf(text, trimEnd(text, after, 'first', freed)), freed };
}
