import type { Passage, ParagraphKind, TextRange } from '../../../shared/domain/passage.ts';
import { titleFields } from '../../../shared/domain/reading.ts';
import type { Edit, Reading, ReportReading, TitleField } from '../../../shared/domain/reading.ts';
import { cutPieces, indexAt, lineNumberAt } from './raw-pieces.ts';
import type { RawPiece } from './raw-pieces.ts';

/** A clean passage that stands beside raw lines. */
export interface CleanBlock {
  /** Place of the report in the reading; -1 for the page's own title. */
  readonly report: number;
  readonly part: TitleField | ParagraphKind | 'pageTitle';
  /** Place of the paragraph in the report; -1 for titles. */
  readonly paragraph: number;
  readonly passage: Passage;
  /** Only what came from this stretch of extracted text is shown here: a long paragraph is drawn in parts. */
  readonly within: TextRange;
  /** True for the part that bears the label. */
  readonly first: boolean;
}

/** Names a passage among all of a document. */
export const blockKey = (block: Pick<CleanBlock, 'report' | 'part' | 'paragraph'>): string => `${block.report} ${block.part} ${block.paragraph}`;

/** What became of words that are in no passage. */
export interface RemovedNote { readonly kind: 'furniture' | 'field' | 'mark'; readonly field?: string; readonly report: number; readonly text: string }

export type PairRow =
  | { readonly kind: 'boundary'; readonly report: number; readonly line: number }
  | { readonly kind: 'pair'; readonly report: number; readonly pieces: readonly RawPiece[]; readonly notes: readonly RemovedNote[]; readonly blocks: readonly CleanBlock[] };

/** A row never holds more pieces than this. */
const tallest = 40;

interface Source { readonly report: number; readonly part: CleanBlock['part']; readonly paragraph: number; readonly passage: Passage }

function passagesOf(reports: readonly ReportReading[], pageTitle: Passage | undefined): readonly Source[] {
  const all: Source[] = pageTitle ? [{ report: -1, part: 'pageTitle', paragraph: -1, passage: pageTitle }] : [];
  for (const [report, reading] of reports.entries()) {
    for (const part of titleFields) {
      const passage = reading[part];
      if (passage) all.push({ report, part, paragraph: -1, passage });
    }
    for (const [paragraph, passage] of reading.paragraphs.entries()) all.push({ report, part: passage.kind, paragraph, passage });
  }
  return all;
}

/** The stretches of extracted text a passage keeps, without the places where nothing was kept. */
const keptOf = (passage: Passage): readonly TextRange[] => passage.segments.filter((segment) => segment.kind === 'kept' && segment.end > segment.start);

/** Where a report begins in the extracted text: its first kept character, or its range where it keeps none. */
export function reportStart(report: ReportReading): number {
  const kept = [...titleFields.map((field) => report[field]), ...report.paragraphs].flatMap((passage) => passage ? keptOf(passage) : []);
  return kept.reduce((least, { start }) => Math.min(least, start), kept[0]?.start ?? report.range.start);
}

function notesIn(edits: readonly Edit[], reports: readonly ReportReading[], text: string, from: number, to: number): readonly RemovedNote[] {
  const notes: RemovedNote[] = [];
  for (let at = indexAt(edits, from); at < edits.length; at++) {
    const edit = edits[at];
    if (!edit || edit.start >= to) break;
    if (edit.start < from || (edit.kind !== 'furniture' && edit.kind !== 'field' && edit.kind !== 'mark')) continue;
    const words = text.slice(edit.start, edit.end).trim();
    if (words === '' && edit.field === undefined) continue;
    const report = Math.max(0, reports.findLastIndex(({ range }) => range.start <= edit.start));
    notes.push({ kind: edit.kind, report, text: words, ...(edit.field === undefined ? {} : { field: edit.field }) });
  }
  return notes;
}

/** Lines that belong to the page and hold nothing else: neighbours of that kind are one row. */
const isOnlyFurniture = (row: PairRow): boolean => row.kind === 'pair' && row.blocks.length === 0 && row.notes.length > 0 && row.notes.every(({ kind }) => kind === 'furniture');

/**
 * Pairs the extracted text with the clean passages made from it, row by row, so that each stands beside its lines:
 * lines that share a passage are one row; a boundary stands before the row in which a report (but the first) begins.
 * Every line with anything but white space on it is in exactly one row, in order; every passage is in the row of its
 * first kept character, a long one in parts. Reports are in the order of the page.
 */
export function pairLines(text: string, reading: Pick<Reading, 'edits' | 'pageTitle'>, reports: readonly ReportReading[]): { readonly pieces: readonly RawPiece[]; readonly rows: readonly PairRow[] } {
  // An editor may have let a report begin inside a line: what stands before it there stays above the boundary.
  const pieces = cutPieces(text, reports.map(({ range }) => range.start).sort((a, b) => a - b));
  const edits = [...reading.edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const reach = new Int32Array(pieces.length).map((_, at) => at);
  const blocksAt = new Map<number, Source[]>();
  for (const source of passagesOf(reports, reading.pageTitle)) {
    const kept = keptOf(source.passage);
    const anchor = kept[0]?.start ?? source.passage.segments[0]?.start ?? 0;
    const first = indexAt(pieces, kept.reduce((least, { start }) => Math.min(least, start), anchor));
    const last = indexAt(pieces, kept.reduce((most, { end }) => Math.max(most, end - 1), anchor));
    if ((reach[first] ?? 0) < last) reach[first] = last;
    blocksAt.set(first, [...blocksAt.get(first) ?? [], source]);
  }

  const starts = reports.map(reportStart);
  const rows: PairRow[] = [];
  let at = 0;
  let report = 0;
  while (at < pieces.length) {
    let last = at;
    const sources: Source[] = [];
    for (let piece = at; piece <= last; piece++) {
      last = Math.max(last, reach[piece] ?? piece);
      sources.push(...blocksAt.get(piece) ?? []);
    }
    for (let next = starts[report + 1]; next !== undefined && indexAt(pieces, next) <= last; next = starts[report + 1]) {
      report++;
      rows.push({ kind: 'boundary', report, line: lineNumberAt(pieces, next) });
    }
    const shown = pieces.slice(at, last + 1).filter((piece) => piece.end > piece.start && text.slice(piece.start, piece.end).trim() !== '');
    for (let from = 0; from < shown.length; from += tallest) {
      const part = shown.slice(from, from + tallest);
      const within = { start: from === 0 ? 0 : part[0]?.start ?? 0, end: from + tallest >= shown.length ? text.length + 1 : shown[from + tallest]?.start ?? text.length };
      const row: PairRow = {
        kind: 'pair', report, pieces: part,
        notes: notesIn(edits, reports, text, part[0]?.start ?? 0, within.end === text.length + 1 ? (pieces[last]?.end ?? text.length) : within.end),
        blocks: sources.map((source) => ({ ...source, within, first: from === 0 })).filter(({ passage, first }) => first || passage.segments.some(({ start, end }) => start < within.end && end > within.start)),
      };
      const above = rows.at(-1);
      if (above?.kind === 'pair' && isOnlyFurniture(row) && isOnlyFurniture(above) && above.pieces.length < tallest) {
        rows[rows.length - 1] = { ...above, pieces: [...above.pieces, ...row.pieces], notes: [...above.notes, ...row.notes] };
      } else rows.push(row);
    }
    at = last + 1;
  }
  return { pieces, rows };
}
