import type { Passage, Segment, TextRange } from '../../../shared/domain/passage.ts';
import type { Edit, ReportReading } from '../../../shared/domain/reading.ts';
import { trimmed } from '../clean/compose-passage.ts';
import { changePassage, passageOf, placeParagraph, type Held } from './held-passages.ts';

const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/;
const isGap = (text: string, from: number, to: number): boolean => from <= to && !/[^\s\u0085\u200b\ufeff]/.test(text.slice(from, to)) && !lineBreak.test(text.slice(from, to));

const isFree = (edits: readonly Edit[], from: number, to: number): boolean => !edits.some((edit) => edit.kind !== 'break' && edit.end > edit.start && edit.start < to && edit.end > from);

/** A segment that stands for a stretch of the text, so that what adjoins it can be told. */
const stands = (segment: Segment): boolean => segment.end > segment.start;

/** The passage with the words put beside a segment of it on the same line, before the one that follows rather than after. */
function beside({ text, edits }: Held, passage: Passage, words: TextRange): Passage | undefined {
  const { segments } = passage;
  const next = segments.findIndex((segment) => stands(segment) && isGap(text, words.end, segment.start));
  const follows = segments[next];
  if (follows !== undefined) {
    const end = isFree(edits, words.end, follows.start) ? follows.start : words.end;
    return passageOf(text, segments.toSpliced(next, 0, { kind: 'kept', start: words.start, end }));
  }
  const last = segments.findLastIndex((segment) => stands(segment) && isGap(text, segment.end, words.start));
  const leads = segments[last];
  if (leads === undefined) return undefined;
  const start = isFree(edits, leads.end, words.start) ? leads.end : words.start;
  return passageOf(text, segments.toSpliced(last + 1, 0, { kind: 'kept', start, end: words.end }));
}

/** A space that was put in where the words stood is not needed when they are back. */
function withoutFiller(held: Held, at: number): Held {
  const filler = held.edits.find((edit) => edit.kind === 'join' && edit.start === at && edit.end === at);
  if (filler === undefined) return held;
  const without = (segment: Segment): boolean => segment.kind !== 'replaced' || segment.start !== at || segment.end !== at;
  const changed = changePassage(held, (passage) => (passage.segments.every(without) ? undefined : passageOf(held.text, passage.segments.filter(without))));
  return changed === undefined ? held : { ...changed, edits: changed.edits.filter((edit) => edit !== filler) };
}

/** The words as a paragraph of the report they stand in, or of the nearest one. */
function asParagraph(held: Held, words: TextRange): Held {
  const paragraph = { ...passageOf(held.text, [{ kind: 'kept', ...words }]), kind: 'body' as const };
  const inside = held.reports.findLastIndex(({ range }) => range.start <= words.start);
  const report: ReportReading | undefined = held.reports[Math.max(0, inside)];
  if (report === undefined) return { ...held, reports: [{ range: { start: 0, end: held.text.length }, byline: [], evidence: {}, paragraphs: [paragraph], doubts: [] }] };
  const range = { start: Math.min(report.range.start, words.start), end: Math.max(report.range.end, words.end) };
  return { ...held, reports: held.reports.with(Math.max(0, inside), { ...report, range, paragraphs: placeParagraph(report.paragraphs, paragraph) }) };
}

/** The lines of a range, without the white space around them. */
function linesOf(text: string, range: TextRange): TextRange[] {
  const lines: TextRange[] = [];
  let from = range.start;
  for (let at = range.start; at <= range.end; at++) {
    if (at < range.end && !lineBreak.test(text.charAt(at))) continue;
    lines.push(trimmed(text, { start: from, end: at }));
    from = at + 1;
  }
  return lines.filter(({ start, end }) => end > start);
}

/**
 * Puts words that had been taken out back into the text: beside the words they stand next to on their line, or else as a
 * paragraph of their own where they stood.
 * @param ranges stretches of extracted text that nothing speaks for
 */
export function giveBack(held: Held, ranges: readonly TextRange[]): Held {
  let waiting = ranges.flatMap((range) => linesOf(held.text, range)).sort((a, b) => a.start - b.start);
  let now = held;
  while (waiting.length > 0) {
    const still: TextRange[] = [];
    for (const words of waiting) {
      const ready = withoutFiller(now, words.start);
      const placed = changePassage(ready, (passage) => beside(ready, passage, words));
      if (placed === undefined) still.push(words);
      else now = placed;
    }
    const [first, ...rest] = still;
    if (first !== undefined && still.length === waiting.length) { now = asParagraph(now, first); waiting = rest; } else waiting = still;
  }
  return now;
}
