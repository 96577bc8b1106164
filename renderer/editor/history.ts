import { registerHistory } from '@lexical/history';
import type { LexicalEditor } from 'lexical';

/** Milliseconds within which keystrokes of one kind are one step of undo. */
const delay = 600;
/** States share what did not change; this many are a day's work and a few megabytes. */
const depth = 2000;

export interface HistoryState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Begins undo at the state the editor is in now: what was opened is never taken back. */
export function openHistory(editor: LexicalEditor, changed?: (state: HistoryState) => void): () => void {
  const history = { current: { editor, editorState: editor.getEditorState() }, undoStack: [], redoStack: [] };
  return registerHistory(editor, history, delay, Date.now, (state) => { changed?.({ canUndo: state.undoStack.length > 0, canRedo: state.redoStack.length > 0 }); }, depth);
}
