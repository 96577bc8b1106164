import { createHeadlessEditor } from '@lexical/headless';
import type { LexicalEditor } from 'lexical';
import { editorNodes } from '../../../renderer/editor/nodes/editor-nodes.ts';
import { keepDocument } from '../../../renderer/editor/keep-document.ts';
import { toLexical } from '../../../renderer/editor/issue-document.ts';
import type { Issue } from '../../../shared/domain/issue.ts';
import { idMaker } from '../../support/issue-maker.ts';

/** An editor without a page, holding an issue. */
export function editorWith(issue: Issue): LexicalEditor {
  const editor = createHeadlessEditor({ namespace: 'test', nodes: [...editorNodes], onError: (error) => { throw error; } });
  editor.update(() => { toLexical(issue); }, { discrete: true });
  return editor;
}

/** The same with everything that keeps the document whole. */
export function keptEditorWith(issue: Issue): LexicalEditor {
  const editor = editorWith(issue);
  keepDocument(editor, idMaker(5_000_000));
  editor.update(() => undefined, { discrete: true });
  return editor;
}
