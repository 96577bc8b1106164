import type { Extraction } from '../../../shared/domain/document.ts';
import type { Passage, Segment, TextRange } from '../../../shared/domain/passage.ts';
import type { Edit, ReportReading } from '../../../shared/domain/reading.ts';
import { titleFields } from '../../../shared/domain/reading.ts';
import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import { letterSpaces } from './letter-spacing.ts';

/** An extraction without its letter spaces, as it is read, and the way between its offsets and those of the text as it stands. */
export interface ClosedUp {
  readonly extraction: Extraction;
  /** The letter spaces, in the text as it stands. */
  readonly spaces: readonly TextRange[];
  /** Where they start. */
  readonly starts: readonly number[];
  /** Offset in the text as it stands → offset in the closed text. */
  readonly closed: (offset: number) => number;
  /** Range of the closed text → range of the text as it stands, no letter space at its ends. */
  readonly spread: (range: TextRange) => TextRange;
}

const same: Omit<ClosedUp, 'extraction'> = { spaces: [], starts: [], closed: (offset) => offset, spread: (range) => range };

/** How many of some ordered numbers are below a bound. */
function countBelow(ordered: readonly number[], bound: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? Infinity) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes the letter spaces out before a page is read: every rule is written for words as they are set closed. */
export function closeUp(extraction: Extraction): ClosedUp {
  const spaces = letterSpaces(extraction.text);
  if (spaces.length === 0) return { extraction, ...same };
  const starts = spaces.map(({ start }) => start);
  // The closed offset at which each space was taken out.
  const gaps = starts.map((start, i) => start - i);
  const closed = (offset: number): number => offset - countBelow(starts, offset);
  const text = [...spaces, { start: extraction.text.length }].map(({ start }, i) => extraction.text.slice(spaces[i - 1]?.end ?? 0, start)).join('');
  const placeOf = (offset: number): number => offset + countBelow(gaps, offset + 1);
  const spread = ({ start, end }: TextRange): TextRange => {
    const from = placeOf(start);
    return { start: from, end: end > start ? placeOf(end - 1) + 1 : from };
  };
  const hints = extraction.hints.map((hint) => ({ ...hint, start: closed(hint.start), end: closed(hint.end) }));
  return { extraction: { ...extraction, text, hints }, spaces, starts, closed, spread };
}

/** A passage of the closed text where it stands: what is kept is parted at the letter spaces within. */
export function spreadPassage<P extends Passage>(closedUp: ClosedUp, passage: P): P {
  if (closedUp.spaces.length === 0) return passage;
  const { starts } = closedUp;
  const segments = passage.segments.flatMap((segment): Segment[] => {
    const { start, end } = closedUp.spread(segment);
    if (segment.kind === 'replaced') return [{ ...segment, start, end }];
    const within = closedUp.spaces.slice(countBelow(starts, start), countBelow(starts, end));
    return [...within, { start: end, end }].map((space, i): Segment => ({ kind: 'kept', start: i === 0 ? start : within[i - 1]?.end ?? start, end: space.start }));
  });
  return { ...passage, segments };
}

/** What was read of the closed text, where it stands. The letter spaces themselves are in none of these. */
export function spreadReports(closedUp: ClosedUp, reports: readonly ReportReading[]): ReportReading[] {
  if (closedUp.spaces.length === 0) return [...reports];
  const { spread } = closedUp;
  return reports.map((report) => {
    const placed: ReportReading = {
      ...report, range: { start: spread({ start: report.range.start, end: report.range.start }).start, end: spread({ start: report.range.end, end: report.range.end }).start },
      evidence: Object.fromEntries(Object.entries(report.evidence).map(([field, ranges]) => [field, ranges.map(spread)])),
      paragraphs: report.paragraphs.map((paragraph) => spreadPassage(closedUp, paragraph)),
      doubts: report.doubts.map((doubt) => ({ ...doubt, at: spread(doubt.at) })),
    };
    for (const field of titleFields) { const title = report[field]; if (title !== undefined) placed[field] = spreadPassage(closedUp, title); }
    return placed;
  });
}

/** Edits of the closed text, where they stand, and one for each letter space of a range that none of them reaches over. */
export function spreadEdits(closedUp: ClosedUp, edits: readonly Edit[], range: TextRange = { start: 0, end: Infinity }): Edit[] {
  if (closedUp.spaces.length === 0) return [...edits];
  const placed = edits.map((edit) => ({ ...edit, ...closedUp.spread(edit) })).sort((a, b) => a.start - b.start || a.end - b.end);
  const begins = placed.map(({ start }) => start);
  const over = (space: TextRange): boolean => (placed[countBelow(begins, space.start) - 1]?.end ?? 0) >= space.end;
  const taken = closedUp.spaces.filter((space) => space.start >= range.start && space.end <= range.end && !over(space)).map((space): Edit => ({ kind: 'space', ...space, text: '', rule: 'letter-space' satisfies ReadingRule }));
  return [...placed, ...taken].sort((a, b) => a.start - b.start || a.end - b.end);
}
