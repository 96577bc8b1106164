import { useCallback, useEffect, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { FilledGap } from '../../../shared/contract/doubt-calls.ts';
import type { ReportId } from '../../../shared/domain/ids.ts';
import type { TextRange } from '../../../shared/domain/passage.ts';
import type { DoubtKind } from '../../../shared/domain/reading.ts';
import type { ParagraphTurn } from './KindMenu.tsx';
import { blockKey } from './pair-lines.ts';
import { focusReview } from './focus-review.ts';
import { useLastStanding } from '../last-standing.ts';
import { focusMainList } from '../../frame/search-box.ts';
import type { CleanBlock } from './pair-lines.ts';
import { doubtOf, useFoundFigures } from './doubt-evidence.ts';
import { replacementOf } from './replacement.ts';
import { cleanRuns, doubtFrom } from './review-marks.ts';
import type { PlacedDoubt } from './review-marks.ts';
import { caretInClean, caretInText, extractedAt } from './caret-place.ts';
import { stepsIn } from './row-steps.ts';
import type { ReviewStep } from './row-steps.ts';
import type { Corrections } from './use-corrections.ts';
import { rowOf, rowOfReport, rowStoodOn, standingAt } from './use-review.ts';
import type { ReviewModel } from './use-review.ts';

/** Shows what cleaning did in a range of the extracted text, beside an element. */
export type AskSteps = (at: Element, range: TextRange) => void;

/** What is being looked at in a document, and everything one can do to it there. */
export interface ReviewState {
  readonly model: ReviewModel;
  readonly corrections: Corrections;
  readonly look: 'both' | 'raw' | 'clean';
  readonly setLook: (look: ReviewState['look']) => void;
  /** Row one stands on; the report it belongs to. */
  readonly current: number;
  readonly report: number;
  readonly setCurrent: (row: number) => void;
  readonly goToReport: (report: number) => void;
  /** The doubt one stands on. */
  readonly doubt: PlacedDoubt | undefined;
  readonly showDoubt: (doubt: Pick<PlacedDoubt, 'report' | 'index' | 'start'> ) => void;
  readonly stepDoubt: (step: 1 | -1) => void;
  /** Puts its suggestion, or other words (found in the archive), in place of the words of the doubt one stands on. */
  readonly applyDoubt: (words?: string) => void;
  readonly dismissDoubt: () => void;
  /** All open doubts of a kind in this document, in one correction. */
  readonly applyKind: (kind: DoubtKind) => void;
  readonly dismissKind: (kind: DoubtKind) => void;
  /** The same sentence with its figures, where the doubt one stands on has lost them and the archive knows them. */
  readonly found: readonly FilledGap[];
  readonly editBlock: (block: CleanBlock, words: string) => void;
  readonly turnBlock: (block: CleanBlock, kind: ParagraphTurn) => void;
  /** Turns the first paragraph of the row one stands on; undefined where there is none. */
  readonly turnRow: ((kind: ParagraphTurn) => void) | undefined;
  /** The passage that is being retyped. */
  readonly editing: string | null;
  readonly setEditing: (key: string | null) => void;
  /** Opens the first passage of the row one stands on. */
  readonly editRow: () => void;
  readonly editHeadline: () => void;
  readonly moveBoundary: (report: number, lines: number) => void;
  readonly mergeUp: (report: number) => void;
  readonly split: () => void;
  /** What cleaning did where one asked, and beside what to show it; null while nobody asks. */
  readonly steps: { readonly at: Element; readonly found: readonly ReviewStep[] } | null;
  readonly askSteps: AskSteps;
  /** Asks for the steps of the row one stands on. */
  readonly askRowSteps: () => void;
  readonly closeSteps: () => void;
  readonly undoStep: (step: TextRange) => void;
  /** Begins a report at the caret, in the middle of a line too. */
  readonly splitAtCaret: () => void;
  readonly partBlock: (block: CleanBlock, caret: number) => void;
  readonly joinBlock: (block: CleanBlock) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly onKey: (event: KeyboardEvent, row: number) => boolean;
}

export function useReviewState(model: ReviewModel, corrections: Corrections): ReviewState {
  const { view, rows, open } = model;
  const { correct } = corrections;
  const documentId = view.document.id;
  const [look, setLook] = useState<ReviewState['look']>('both');
  const [stood, setStood] = useLastStanding(documentId);
  const [editing, setEditing] = useState<string | null>(null);
  const [steps, setSteps] = useState<ReviewState['steps']>(null);
  const [doubtKey, setDoubtKey] = useState<{ readonly report: number; readonly index: number } | null>(null);
  useEffect(() => {
    setDoubtKey(null);
    setEditing(null);
    setSteps(null);
  }, [documentId]);
  const current = rowStoodOn(model, stood);
  const row = rows[current];
  const report = row?.report ?? 0;
  const reportIdOf = (at: number): ReportId | undefined => view.reports[at]?.id;
  const setCurrent = useCallback((at: number) => { setStood(standingAt(model, at)); }, [model, setStood]);
  const doubt = doubtKey === null ? undefined : open.find((one) => one.report === doubtKey.report && one.index === doubtKey.index);

  const showDoubt: ReviewState['showDoubt'] = (one) => {
    setDoubtKey({ report: one.report, index: one.index });
    setCurrent(rowOf(model, one.start));
  };
  const stepDoubt = (step: 1 | -1): void => {
    if (open.length === 0) return;
    const rowsOfDoubts = open.map(({ start }) => rowOf(model, start));
    const next = open[doubtFrom(rowsOfDoubts, doubt ? open.indexOf(doubt) : undefined, current, step)];
    if (next) showDoubt(next);
  };
  const found = useFoundFigures(model, doubt);
  const settle = (name: 'reading.applyDoubt' | 'reading.dismissDoubt', words?: string): void => {
    const reportId = doubtKey === null ? undefined : reportIdOf(doubtKey.report);
    if (doubtKey === null || reportId === undefined) return;
    correct(name, { reportId, doubt: doubtKey.index, ...(words === undefined ? {} : { text: words }) });
    const following = doubt ? open[open.indexOf(doubt) + 1] : undefined;
    if (following) showDoubt(following); else setDoubtKey(null);
  };
  const editBlock = (block: CleanBlock, words: string): void => {
    const reportId = reportIdOf(block.report);
    if (reportId === undefined) return;
    if (block.part === 'headline' || block.part === 'kicker' || block.part === 'subhead') correct('reading.setTitle', { reportId, field: block.part, text: words });
    else {
      const correction = replacementOf(block.passage, words);
      if (correction) correct('reading.replace', { reportId, ...correction });
    }
  };
  const turnBlock = (block: CleanBlock, kind: ParagraphTurn): void => {
    const reportId = reportIdOf(block.report);
    if (reportId !== undefined && block.paragraph >= 0) correct('reading.setParagraphKind', { reportId, paragraph: block.paragraph, kind });
  };
  const moveBoundary = (at: number, lines: number): void => {
    const reportId = reportIdOf(at);
    if (reportId === undefined || at === 0) return;
    setCurrent(rowOfReport(model, at));
    correct('reading.moveBoundary', { reportId, lines });
  };
  const mergeUp = (at: number): void => {
    const reportId = reportIdOf(at);
    if (reportId !== undefined && at > 0) correct('reading.mergeUp', { reportId });
  };
  const paragraph = row?.kind === 'pair' ? row.blocks.find(({ paragraph: at }) => at >= 0) : undefined;
  const split = (): void => {
    const offset = caretInText()?.line ?? (row?.kind === 'pair' ? row.pieces[0]?.start : undefined);
    if (offset !== undefined) correct('reading.splitAt', { documentId, offset });
  };
  const offsetInClean = (): number | undefined => {
    const caret = caretInClean();
    const block = caret && row?.kind === 'pair' ? row.blocks.find((one) => blockKey(one) === caret.key) : undefined;
    if (!caret || !block) return undefined;
    // A long passage is drawn in parts: what stands in those above comes before.
    const above = block.first ? [] : cleanRuns(view.extraction.text, block.passage, { start: 0, end: block.within.start }, [], []);
    return extractedAt(block.passage, above.reduce((sum, { text }) => sum + text.length, 0) + caret.before);
  };
  const askSteps: AskSteps = (at, range) => {
    const found = stepsIn(view.extraction.text, model.edits, range);
    if (found.length > 0) setSteps({ at, found });
  };
  const askRowSteps = (): void => {
    const at = document.querySelector('[data-pane="review"] [role="listitem"][aria-current="true"]');
    const [first, last] = row?.kind === 'pair' ? [row.pieces[0], row.pieces.at(-1)] : [];
    if (at && first && last) askSteps(at, { start: first.start, end: last.end });
  };
  return {
    steps, askSteps, askRowSteps,
    closeSteps: () => { setSteps(null); focusReview(); },
    undoStep: ({ start, end }) => { correct('reading.undoStep', { documentId, at: { start, end } }); },
    splitAtCaret: () => {
      const offset = caretInText()?.offset ?? offsetInClean();
      if (offset !== undefined) correct('reading.splitAt', { documentId, offset, exact: true });
    },
    partBlock: (block, caret) => {
      const reportId = reportIdOf(block.report);
      if (reportId !== undefined) correct('reading.splitParagraph', { reportId, paragraph: block.paragraph, offset: extractedAt(block.passage, caret) });
    },
    joinBlock: (block) => {
      const reportId = reportIdOf(block.report);
      if (reportId !== undefined) correct('reading.joinParagraph', { reportId, paragraph: block.paragraph });
    },
    model, corrections, look, setLook, current, report, setCurrent, doubt, showDoubt, stepDoubt, editBlock, turnBlock, turnRow: paragraph && ((kind) => { turnBlock(paragraph, kind); }), editing, setEditing, moveBoundary, mergeUp, split,
    goToReport: (at) => { setCurrent(rowOfReport(model, at)); },
    applyDoubt: (words) => { settle('reading.applyDoubt', words ?? (doubtOf(model, doubt)?.suggestion === undefined ? found[0]?.text : undefined)); },
    applyKind: (kind) => { correct('reading.applyDoubts', { documentId, kind }); },
    dismissKind: (kind) => { correct('reading.dismissDoubts', { documentId, kind }); },
    found,
    dismissDoubt: () => { settle('reading.dismissDoubt'); },
    editRow: () => {
      const block = row?.kind === 'pair' ? row.blocks.find(({ part, first }) => first && part !== 'pageTitle') : undefined;
      if (block) setEditing(blockKey(block));
    },
    editHeadline: () => {
      const at = rows.findIndex((one) => one.kind === 'pair' && one.blocks.some((block) => block.report === report && block.part === 'headline' && block.first));
      if (at === -1) return;
      setCurrent(at);
      setEditing(blockKey({ report, part: 'headline', paragraph: -1 }));
    },
    undo: () => { correct('reading.undo', { documentId }); },
    redo: () => { correct('reading.redo', { documentId }); },
    onKey(event) {
      if (event.key === 'Escape') {
        focusMainList();
        return true;
      }
      // On a boundary, or on the first line below it, where a caret would join what it parts.
      const above = row?.kind === 'pair' ? rows[current - 1] : row;
      if (above?.kind !== 'boundary' || event.key !== 'Backspace' || event.altKey || event.ctrlKey || event.metaKey) return false;
      mergeUp(above.report);
      return true;
    },
  };
}
