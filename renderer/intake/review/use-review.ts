import { useMemo } from 'react';
import type { DocumentView } from '../../../shared/contract/intake-calls.ts';
import type { Edit } from '../../../shared/domain/reading.ts';
import { pairLines } from './pair-lines.ts';
import type { PairRow } from './pair-lines.ts';
import type { RawPiece } from './raw-pieces.ts';
import { countMarks, openDoubts } from './review-marks.ts';
import type { MarkCounts, PlacedDoubt } from './review-marks.ts';

/** A document laid out for review. */
export interface ReviewModel {
  readonly view: DocumentView;
  readonly rows: readonly PairRow[];
  readonly pieces: readonly RawPiece[];
  /** Sorted by where they begin. */
  readonly edits: readonly Edit[];
  /** Doubts that mark words. */
  readonly doubts: readonly PlacedDoubt[];
  /** All open ones. */
  readonly open: readonly PlacedDoubt[];
  readonly counts: MarkCounts;
  readonly keys: readonly string[];
}

/** Stays the same while boundaries move: a boundary by its report, a pair by where its lines begin. */
export const rowKey = (row: PairRow): string => row.kind === 'boundary' ? `boundary ${row.report}` : `lines ${row.pieces[0]?.start ?? 0} ${row.blocks.length}`;

export function useReview(view: DocumentView | undefined): ReviewModel | undefined {
  return useMemo(() => {
    if (!view) return undefined;
    const edits = [...view.reading.edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const { rows, pieces } = pairLines(view.extraction.text, view.reading, view.reports);
    const open = openDoubts(view.reports);
    return { view, rows, pieces, edits, open, doubts: open.filter(({ start, end }) => end > start), counts: countMarks(edits, view.reports), keys: rows.map(rowKey) };
  }, [view]);
}

/** The row in which an offset of the extracted text stands. */
export function rowOf(model: ReviewModel, offset: number): number {
  return Math.max(0, model.rows.findLastIndex((row) => row.kind === 'pair' && (row.pieces[0]?.start ?? 0) <= offset));
}

/** Where one stands in a document: a row, and what finds it again once a correction has laid the document out anew. */
export interface Standing {
  readonly key: string;
  /** The offset at which its lines begin; of a boundary, those below it. */
  readonly line: number;
  /** How many reports there were: boundaries are numbered, and another one bears the number when there are more or fewer. */
  readonly reports: number;
}

export const atTheTop: Standing = { key: '', line: 0, reports: 0 };

export function standingAt(model: ReviewModel, row: number): Standing {
  const below = model.rows.slice(row, row + 2).find(({ kind }) => kind === 'pair');
  return { key: model.keys[row] ?? '', line: below?.kind === 'pair' ? below.pieces[0]?.start ?? 0 : 0, reports: model.view.reports.length };
}

/** The row one stands on still, or the one that has its lines now. */
export function rowStoodOn(model: ReviewModel, { key, line, reports }: Standing): number {
  const at = model.keys.indexOf(key);
  return at === -1 || (model.rows[at]?.kind === 'boundary' && model.view.reports.length !== reports) ? rowOf(model, line) : at;
}

/** The row a report begins with: its boundary, or the first row of all. */
export const rowOfReport = (model: ReviewModel, report: number): number => Math.max(0, model.rows.findIndex((row) => row.kind === 'boundary' && row.report === report));
