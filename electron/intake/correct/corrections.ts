/** All corrections an editor can make to a reading. Each is pure: a new reading, whole as the one before. */
export { setTitle, setField, setByline, replaceText } from './correct-words.ts';
export { applyDoubt, applyDoubts, dismissDoubt, dismissDoubts } from './correct-doubts.ts';
export { setParagraphKind, type ParagraphRole } from './correct-kind.ts';
export { splitAt, mergeUp, moveBoundary } from './correct-boundary.ts';
export { splitParagraph, joinParagraph } from './correct-paragraph.ts';
export { undoStep } from './undo-step.ts';
export type { Draft } from './corrected.ts';
