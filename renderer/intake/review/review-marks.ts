import type { Passage, TextRange } from '../../../shared/domain/passage.ts';
import type { Doubt, Edit, ReportReading } from '../../../shared/domain/reading.ts';
import { reportStart } from './pair-lines.ts';
import { indexAt } from './raw-pieces.ts';

/** A doubt with its place among its report's. */
export interface PlacedDoubt extends TextRange { readonly report: number; readonly index: number; readonly state: Doubt['state'] }

/** All open doubts in the order of the text; what has no place (no headline) stands, without width, where its report begins. */
export const openDoubts = (reports: readonly ReportReading[]): readonly PlacedDoubt[] =>
  reports
    .flatMap((report, at) => report.doubts.map((doubt, index) => {
      const place = doubt.at.end > doubt.at.start ? doubt.at : { start: reportStart(report), end: reportStart(report) };
      return { start: place.start, end: place.end, report: at, index, state: doubt.state };
    }))
    .filter(({ state }) => state === 'open')
    .sort((a, b) => a.start - b.start);

/**
 * Which of the doubts, by its place in their order, comes next or before. `rows` has the row of each, `at` the doubt one
 * stands on: from it one goes to its neighbour, unless one has gone to another row (`row`) since; then that row is where one
 * looks from. Behind the last comes the first.
 */
export function doubtFrom(rows: readonly number[], at: number | undefined, row: number, step: 1 | -1): number {
  const count = rows.length;
  if (at !== undefined && rows[at] === row) return (at + step + count) % count;
  const found = step === 1 ? rows.findIndex((one) => one >= row) : rows.findLastIndex((one) => one <= row);
  return found === -1 ? (step === 1 ? 0 : count - 1) : found;
}

/** Those of them that mark words. */
export const placedDoubts = (reports: readonly ReportReading[]): readonly PlacedDoubt[] => openDoubts(reports).filter(({ start, end }) => end > start);

/** One stretch of a raw line and what cleaning did to it. */
export interface RawStretch {
  readonly text: string;
  readonly mark: 'kept' | 'removed' | 'space' | 'joined' | 'corrected';
  readonly doubt: PlacedDoubt | undefined;
  /** What was done to it. */
  readonly edit: Edit | undefined;
}

const markOf = (edit: Edit): RawStretch['mark'] => {
  switch (edit.kind) {
    case 'join': return 'joined';
    case 'space': return 'space';
    case 'correction': return 'corrected';
    case 'break': return 'kept';
    default: return 'removed';
  }
};

/** Cuts a range where edits and doubts begin and end. Both lists sorted by start. */
export function rawStretches(text: string, range: TextRange, edits: readonly Edit[], doubts: readonly PlacedDoubt[]): readonly RawStretch[] {
  const inRange = <T extends TextRange>(all: readonly T[]): readonly T[] => {
    const found: T[] = [];
    // An edit that began earlier may reach into the range; edits do not overlap, so one step back is enough.
    for (let at = Math.max(0, indexAt(all, range.start) - 1); at < all.length; at++) {
      const one = all[at];
      if (!one || one.start >= range.end) break;
      if (one.end > range.start) found.push(one);
    }
    return found;
  };
  const ours = inRange(edits);
  const doubtful = inRange(doubts);
  const cuts = [...new Set([range.start, range.end, ...[...ours, ...doubtful].flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= range.start && at <= range.end).sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? end;
    const edit = ours.find((one) => one.start <= start && one.end >= end);
    return { text: text.slice(start, end), mark: edit ? markOf(edit) : 'kept', doubt: doubtful.find((one) => one.start <= start && one.end >= end), edit };
  });
}

/** The step that took a line's end out to join it to the next. */
export const joinAfter = (lineEnd: number, edits: readonly Edit[]): Edit | undefined => {
  for (let at = Math.max(0, indexAt(edits, lineEnd) - 1); at < edits.length; at++) {
    const edit = edits[at];
    if (!edit || edit.start > lineEnd) return undefined;
    if (edit.kind === 'join' && edit.end > lineEnd) return edit;
  }
  return undefined;
};

/** One run of clean text. `joined`: a line end was taken out before it. */
export interface CleanRun { readonly text: string; readonly joined: boolean; /** Where the line end was that was taken out. */ readonly seam?: TextRange; readonly corrected: boolean; readonly doubt: PlacedDoubt | undefined }

/** The clean text of a passage as runs, as far as it came from `within`. */
export function cleanRuns(text: string, passage: Passage, within: TextRange, edits: readonly Edit[], doubts: readonly PlacedDoubt[]): readonly CleanRun[] {
  const runs: CleanRun[] = [];
  let before: number | undefined;
  for (const segment of passage.segments) {
    if (segment.kind === 'replaced') {
      if (segment.start < within.start || segment.start >= within.end) continue;
      const doubt = doubts.find((one) => one.start < segment.end && one.end > segment.start);
      if (segment.text !== '') runs.push({ text: segment.text, joined: false, corrected: segment.text.trim() !== '', doubt });
      continue;
    }
    const start = Math.max(segment.start, within.start);
    const end = Math.min(segment.end, within.end);
    if (start >= end) continue;
    const joined = before !== undefined && before <= start && rawStretches(text, { start: before, end: start }, edits, []).some(({ mark }) => mark === 'joined');
    for (const [at, stretch] of rawStretches(text, { start, end }, [], doubts).entries()) runs.push({ text: stretch.text, joined: joined && at === 0, ...(joined && at === 0 && before !== undefined ? { seam: { start: before, end: start } } : {}), corrected: false, doubt: stretch.doubt });
    before = end;
  }
  return runs;
}

/** The runs of a row of a table, parted at the tabs between its cells. */
export function cellsOfRuns(runs: readonly CleanRun[]): readonly (readonly CleanRun[])[] {
  const cells: CleanRun[][] = [[]];
  for (const run of runs) {
    for (const [at, text] of run.text.split('\t').entries()) {
      if (at > 0) cells.push([]);
      if (text !== '') cells.at(-1)?.push({ ...run, text });
    }
  }
  return cells;
}

/** What the legend counts. */
export interface MarkCounts { readonly joined: number; readonly removed: number; readonly fields: number; readonly doubts: number }

export const countMarks = (edits: readonly Edit[], reports: readonly Pick<ReportReading, 'doubts'>[]): MarkCounts => ({
  joined: edits.filter(({ kind }) => kind === 'join').length,
  removed: edits.filter(({ kind }) => kind === 'furniture' || kind === 'mark' || kind === 'page-title').length,
  fields: edits.filter(({ kind }) => kind === 'field').length,
  doubts: reports.reduce((sum, { doubts }) => sum + doubts.filter(({ state }) => state === 'open').length, 0),
});
