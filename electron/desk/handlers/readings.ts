import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import {
  applyDoubt, applyDoubts, dismissDoubt, dismissDoubts, mergeUp, moveBoundary, replaceText, setByline, setField, joinParagraph, setParagraphKind, setTitle, splitAt, splitParagraph, undoStep,
} from '../../intake/correct/corrections.ts';
import { correctDocument, correctReport, stepDocument } from '../readings/correct.ts';
import type { DeskContext } from '../desk-context.ts';

/** Corrections of a reading. Each makes a new one; undo and redo step between them. */
export const readingHandlers = (desk: DeskContext) => ({
  'reading.setTitle': ({ reportId, field, text }) => correctReport(desk, reportId, (draft, place) => setTitle(draft, place, field, oneLine(text))),
  'reading.setField': ({ reportId, field, text }) => correctReport(desk, reportId, (draft, place) => setField(draft, place, field, oneLine(text))),
  'reading.setByline': ({ reportId, byline }) => correctReport(desk, reportId, (draft, place) => setByline(draft, place, byline)),
  'reading.replace': ({ reportId, at, text }) => correctReport(desk, reportId, (draft, place) => replaceText(draft, place, at, oneLine(text))),
  'reading.setParagraphKind': ({ reportId, paragraph, kind }) =>
    correctReport(desk, reportId, (draft, place) => setParagraphKind(draft, place, paragraph, kind)),
  'reading.applyDoubt': ({ reportId, doubt, text }) => correctReport(desk, reportId, (draft, place) => applyDoubt(draft, place, doubt, text)),
  'reading.dismissDoubt': ({ reportId, doubt }) => correctReport(desk, reportId, (draft, place) => dismissDoubt(draft, place, doubt)),
  'reading.applyDoubts': ({ documentId, ...of }) => correctDocument(desk, documentId, (draft) => applyDoubts(draft, of)),
  'reading.dismissDoubts': ({ documentId, ...of }) => correctDocument(desk, documentId, (draft) => dismissDoubts(draft, of)),
  'reading.undoStep': ({ documentId, at }) => correctDocument(desk, documentId, (draft) => undoStep(draft, at)),
  'reading.splitParagraph': ({ reportId, paragraph, offset }) => correctReport(desk, reportId, (draft, place) => splitParagraph(draft, place, paragraph, offset)),
  'reading.joinParagraph': ({ reportId, paragraph }) => correctReport(desk, reportId, (draft, place) => joinParagraph(draft, place, paragraph)),
  'reading.splitAt': ({ documentId, offset, exact }) => correctDocument(desk, documentId, (draft) => splitAt(draft, offset, exact === true)),
  'reading.mergeUp': ({ reportId }) => correctReport(desk, reportId, mergeUp),
  'reading.moveBoundary': ({ reportId, lines }) => correctReport(desk, reportId, (draft, place) => moveBoundary(draft, place, lines)),
  'reading.undo': ({ documentId }) => stepDocument(desk, documentId, 'undo'),
  'reading.redo': ({ documentId }) => stepDocument(desk, documentId, 'redo'),
}) satisfies Partial<DeskHandlers>;

/** A title, field or stretch of a paragraph is one line, whatever was pasted into its box. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
