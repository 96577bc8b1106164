import { createLexicalComposerContext, LexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { ListPlugin } from '@lexical/react/LexicalListPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { IssueEditor } from './issue-editor.ts';

/** The text one writes in: Lexical's root on the page. Markdown shortcuts stay off, for they swallow what input methods type. */
export function PageText({ open, label }: { readonly open: IssueEditor; readonly label: string }): ReactNode {
  const context = useMemo(() => [open.editor, createLexicalComposerContext(null, null)] as const, [open]);
  return (
    <LexicalComposerContext value={[context[0], context[1]]}>
      <RichTextPlugin contentEditable={<ContentEditable ariaLabel={label} tabIndex={0} spellCheck={false} data-issue-text="" />} ErrorBoundary={LexicalErrorBoundary} />
      <ListPlugin />
    </LexicalComposerContext>
  );
}
