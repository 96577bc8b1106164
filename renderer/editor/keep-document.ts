import type { LexicalEditor } from 'lexical';
import { registerItems } from './nodes/item/keep-items.ts';
import { registerBlockIds } from './nodes/keep-block-ids.ts';
import { registerFormats } from './nodes/quoted-text/keep-formats.ts';
import { registerSections } from './nodes/section/keep-sections.ts';

/** Everything that keeps the editor's state an issue, whatever is done to it by hand. */
export function keepDocument(editor: LexicalEditor, makeId: () => string): () => void {
  const stops = [registerSections(editor), registerItems(editor), registerBlockIds(editor, makeId), registerFormats(editor)];
  return () => { for (const stop of stops) stop(); };
}
