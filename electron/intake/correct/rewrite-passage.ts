import type { Passage, Segment, TextRange } from '../../../shared/domain/passage.ts';
import type { Edit } from '../../../shared/domain/reading.ts';
import { editor } from './corrected.ts';

export interface Rewritten { readonly passage: Passage; readonly edits: readonly Edit[]; /** Ranges whose former edits these replace. */ readonly replaced: readonly TextRange[] }

const spell = (text: string, segment: Segment): string => (segment.kind === 'kept' ? text.slice(segment.start, segment.end) : segment.text);

/** Length of what two strings begin with in common; half a surrogate pair is not cut. */
export function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n > 0 && /[\ud800-\udbff]/.test(a.charAt(n - 1)) ? n - 1 : n;
}

/** Length of what they end with in common, behind `start`. */
export function commonEnd(a: string, b: string, start: number): number {
  let n = 0;
  while (n < a.length - start && n < b.length - start && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n > 0 && /[\udc00-\udfff]/.test(a.charAt(a.length - n)) ? n - 1 : n;
}

/** The part of a kept segment between two offsets of the clean text that begins at `at`. */
const part = (segment: Segment & { kind: 'kept' }, at: number, from: number, to: number): Segment =>
  ({ kind: 'kept', start: segment.start + Math.max(0, from - at), end: Math.min(segment.end, segment.start + (to - at)) });

/**
 * Puts `wanted` in place of what stands between two offsets of a passage's clean text. Kept text taken out goes to `correction`
 * edits, the first of which carries the new words; nothing else of the passage changes.
 * @param from first offset in the clean text, code units
 * @param to offset after the last
 */
export function replaceInPassage(text: string, passage: Passage, from: number, to: number, wanted: string): Rewritten {
  const before: Segment[] = [];
  const after: Segment[] = [];
  const taken: TextRange[] = [];
  const replaced: TextRange[] = [];
  let at = 0;
  let place = passage.segments[0]?.start ?? 0;
  for (const segment of passage.segments) {
    const length = spell(text, segment).length;
    const end = at + length;
    if (end <= from) { before.push(segment); place = segment.end; }
    else if (at >= to) after.push(segment);
    else if (segment.kind === 'kept') {
      if (at < from) { const kept = part(segment, at, at, from); before.push(kept); place = kept.end; }
      taken.push({ start: segment.start + Math.max(0, from - at), end: Math.min(segment.end, segment.start + (to - at)) });
      if (end > to) after.push(part(segment, at, to, end));
    } else {
      replaced.push({ start: segment.start, end: segment.end });
      if (at < from) before.push({ ...segment, text: segment.text.slice(0, from - at), start: segment.start, end: segment.start });
      if (segment.end > segment.start) taken.push({ start: segment.start, end: segment.end });
      if (end > to) after.push({ ...segment, text: segment.text.slice(to - at), start: segment.end, end: segment.end });
    }
    at = end;
  }
  const anchor = taken[0] ?? { start: place, end: place };
  const words: Segment[] = wanted === '' ? [] : [{ kind: 'replaced', ...anchor, text: wanted, by: editor }];
  const edits: Edit[] = (taken.length === 0 ? [anchor] : taken).map((range, i) => ({ kind: 'correction', ...range, text: i === 0 ? wanted : '', rule: editor }));
  const segments = [...before, ...words, ...after];
  return {
    passage: { text: segments.map((segment) => spell(text, segment)).join(''), segments },
    edits: edits.filter((edit) => edit.end > edit.start || edit.text !== ''), replaced,
  };
}

/** Makes a passage say `wanted`, changing as little as the two have not in common at their ends. */
export function rewritePassage(text: string, passage: Passage, wanted: string): Rewritten {
  const start = commonStart(passage.text, wanted);
  const end = commonEnd(passage.text, wanted, start);
  return replaceInPassage(text, passage, start, passage.text.length - end, wanted.slice(start, wanted.length - end));
}

/** The offset in a passage's clean text of an offset of extracted text that it keeps; nothing when it keeps no such place. */
export function cleanOffset(text: string, passage: Passage, place: number, edge: 'start' | 'end'): number | undefined {
  let at = 0;
  for (const segment of passage.segments) {
    const inside = edge === 'start' ? place >= segment.start && place < segment.end : place > segment.start && place <= segment.end;
    if (segment.kind === 'kept' && inside) return at + place - segment.start;
    if (segment.kind === 'replaced' && segment.end > segment.start && inside) return edge === 'start' ? at : at + segment.text.length;
    at += spell(text, segment).length;
  }
  return undefined;
}

/** Takes from `edits` those that stand exactly at a range now spoken for by another. */
export const withoutRanges = (edits: readonly Edit[], ranges: readonly TextRange[]): Edit[] =>
  edits.filter((edit) => !ranges.some((range) => range.start === edit.start && range.end === edit.end));
