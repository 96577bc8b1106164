import type { Passage } from '../../../shared/domain/passage.ts';

/** Where the caret or selection begins in the raw text: the offset itself, and the start of its line. Code units of the extracted text. */
export function caretInText(): { readonly line: number; readonly offset: number } | undefined {
  const selection = window.getSelection();
  const node = selection?.anchorNode;
  const row = (node instanceof Element ? node : node?.parentElement)?.closest('[data-start]');
  if (!selection || !node || !(row instanceof HTMLElement)) return undefined;
  const line = Number(row.dataset['start']);
  const before = document.createRange();
  before.setStart(row, 0);
  before.setEnd(node, selection.anchorOffset);
  return { line, offset: line + before.toString().length };
}

/** Where the caret or selection begins in clean text: the key of its passage, and the code units of what is shown of it before. */
export function caretInClean(): { readonly key: string; readonly before: number } | undefined {
  const selection = window.getSelection();
  const node = selection?.anchorNode;
  const passage = (node instanceof Element ? node : node?.parentElement)?.closest('[data-passage]');
  if (!selection || !node || !(passage instanceof HTMLElement)) return undefined;
  const range = document.createRange();
  range.setStart(passage, 0);
  range.setEnd(node, selection.anchorOffset);
  return { key: passage.dataset['passage'] ?? '', before: range.toString().length };
}

/** The offset in the extracted text of a place in a passage's clean text; inside replaced words, where those begin. */
export function extractedAt(passage: Passage, caret: number): number {
  let from = 0;
  for (const segment of passage.segments) {
    const length = segment.kind === 'kept' ? segment.end - segment.start : segment.text.length;
    if (caret < from + length) return segment.kind === 'kept' ? segment.start + caret - from : segment.start;
    from += length;
  }
  return passage.segments.at(-1)?.end ?? 0;
}
