import { createEditor } from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { Issue, Quote } from '../../shared/domain/issue.ts';
import { applyPatch } from './apply-patch.ts';
import type { IssuePatch } from './apply-patch.ts';
import { openHistory } from './history.ts';
import type { HistoryState } from './history.ts';
import { toLexical } from './issue-document.ts';
import { createIssueReader } from './issue-reader.ts';
import type { IssueReader } from './issue-reader.ts';
import { keepDocument } from './keep-document.ts';
import { makeId } from './make-id.ts';
import { registerHeadlineKeys } from './nodes/headline/title-keys.ts';
import { editorNodes } from './nodes/editor-nodes.ts';
import { registerPictures } from './nodes/picture/register-pictures.ts';
import { registerPaste } from './paste/register-paste.ts';
import { editorTheme } from './theme.ts';

/** One issue open for editing. */
export interface IssueEditor {
  readonly editor: LexicalEditor;
  readonly reader: IssueReader;
  /** A change by block id, one step of undo; `quotes` are those its text names. */
  readonly apply: (patch: IssuePatch, quotes?: readonly Quote[]) => void;
  /** To be called once, when the page first stands: from here on every change can be undone. */
  readonly start: (changed: (state: HistoryState) => void) => void;
}

/** An editor for an issue. What is copied from it pastes as quotation into the same issue only: other issues do not know its quotes. */
export function createIssueEditor(issue: Issue, failed: (error: Error) => void, editable = true): IssueEditor {
  const editor = createEditor({ namespace: `issue ${issue.id}`, nodes: [...editorNodes], theme: editorTheme, onError: failed, editable });
  const reader = createIssueReader(editor, issue);
  editor.update(() => { toLexical(issue); }, { discrete: true });
  return {
    editor,
    reader,
    apply: (patch, quotes = []) => {
      reader.addQuotes(quotes);
      const root = editor.getRootElement();
      applyPatch(editor, patch, root !== null && !root.contains(root.ownerDocument.activeElement));
    },
    start: (changed) => {
      keepDocument(editor, makeId);
      editor.update(() => undefined, { discrete: true });
      openHistory(editor, changed);
      registerHeadlineKeys(editor);
      registerPictures(editor);
      registerPaste(editor);
    },
  };
}
