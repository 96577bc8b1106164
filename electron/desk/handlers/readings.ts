import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { stepDocument } from '../correct.ts';
import type { DeskContext } from '../desk-context.ts';

/** Corrections of a reading. Each makes a new one; undo and redo step between them. */
export const readingHandlers = (desk: DeskContext) => ({
  'reading.undo': ({ documentId }) => stepDocument(desk, documentId, 'undo'),
  'reading.redo': ({ documentId }) => stepDocument(desk, documentId, 'redo'),
}) satisfies Partial<DeskHandlers>;
