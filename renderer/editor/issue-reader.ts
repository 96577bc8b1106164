import { HISTORIC_TAG } from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { Issue, Quote } from '../../shared/domain/issue.ts';
import { quoteMap } from '../../shared/issue/quote-state.ts';
import type { QuoteMap } from '../../shared/issue/quote-state.ts';
import { toIssue } from './issue-document.ts';
import type { ReadBefore } from './issue-document.ts';

/** Reads the issue an editor holds; what did not change since the last reading is neither read nor copied. */
export interface IssueReader {
  readonly read: () => Issue;
  /** Every quotation ever placed here: what was removed can come back by undo. The same map until one is added. */
  readonly quotes: () => QuoteMap;
  readonly addQuotes: (quotes: readonly Quote[]) => void;
  readonly stop: () => void;
}

export function createIssueReader(editor: LexicalEditor, issue: Issue): IssueReader {
  let base = issue;
  let quotes = quoteMap(issue.quotes);
  const before: ReadBefore = new Map();
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    // Undo and redo put a whole state back and do not say what differs in it.
    if (tags.has(HISTORIC_TAG)) before.clear();
    for (const key of dirtyElements.keys()) before.delete(key);
    for (const key of dirtyLeaves) before.delete(key);
  });
  return {
    read: () => toIssue(editor.getEditorState(), base, before),
    quotes: () => quotes,
    addQuotes: (added) => {
      const fresh = added.filter((quote) => !quotes.has(quote.id));
      if (fresh.length === 0) return;
      base = { ...base, quotes: [...base.quotes, ...fresh] };
      quotes = quoteMap(base.quotes);
    },
    stop,
  };
}
