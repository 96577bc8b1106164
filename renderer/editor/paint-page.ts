import { $isListNode } from '@lexical/list';
import { $getRoot, $isElementNode } from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { Issue } from '../../shared/domain/issue.ts';
import type { Finding } from '../../shared/issue/checks/finding.ts';
import type { IssueMatch } from '../../shared/issue/find.ts';
import { runText, textsOfIssue } from '../../shared/issue/issue-text.ts';
import type { TextPlace } from '../../shared/issue/issue-text.ts';
import { quoteState } from '../../shared/issue/quote-state.ts';
import type { QuoteMap } from '../../shared/issue/quote-state.ts';
import { $rawBlockId } from './nodes/block-id.ts';
import { ItemNode } from './nodes/item/ItemNode.ts';
import { $pageRange } from './page-ranges.ts';

/** What is drawn over the page without touching its text: bars beside paragraphs, waves under findings, marks of a search. */
export interface PageMarks {
  readonly issue: Issue;
  readonly quotes: QuoteMap;
  readonly findings: readonly Finding[];
  readonly current: Finding | undefined;
  readonly matches: readonly IssueMatch[];
  readonly currentMatch: IssueMatch | undefined;
  readonly caret: TextPlace | undefined;
  /** The item the caret is in: its empty title lines show. */
  readonly caretItem: string | undefined;
}

function setAttribute(element: HTMLElement | undefined, name: string, value: string | undefined): void {
  if (element === undefined || (element.getAttribute(name) ?? undefined) === value) return;
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Elements of items, blocks and rows by id. */
function $drawn(editor: LexicalEditor): Map<string, HTMLElement> {
  const drawn = new Map<string, HTMLElement>();
  const items = $getRoot().getChildren().filter($isElementNode).flatMap((section) => section.getChildren()).filter((node) => node instanceof ItemNode);
  for (const node of items.flatMap((item) => [item, ...item.getChildren().flatMap((block) => ($isListNode(block) ? [block, ...block.getChildren()] : [block]))])) {
    const element = editor.getElementByKey(node.getKey());
    if (element !== null) drawn.set($rawBlockId(node), element);
  }
  return drawn;
}

/** Draws the marks. Attributes only where they change, and highlights that are not part of the page: the text's own nodes stay as Lexical made them. */
export function paintPage(editor: LexicalEditor, marks: PageMarks): void {
  editor.getEditorState().read(() => {
    const drawn = $drawn(editor);
    for (const text of textsOfIssue(marks.issue)) {
      const element = drawn.get(text.blockId);
      if (text.part === 'headline') setAttribute(element, 'data-here', text.blockId === marks.caretItem ? '' : undefined);
      if (text.part !== undefined || text.block?.type === 'picture') continue;
      setAttribute(element, 'data-pv', runText(text.runs).trim() === '' ? undefined : quoteState(text.runs, marks.quotes).state);
      setAttribute(element, 'data-caret', marks.caret !== undefined && marks.caret.part === undefined && marks.caret.blockId === text.blockId ? '' : undefined);
    }
    const ranges = (all: readonly (TextPlace & { start: number; end: number })[]): Range[] =>
      all.flatMap((one) => $pageRange(editor, one, one.start, one.end) ?? []);
    const placed = (findings: readonly Finding[]): Range[] =>
      ranges(findings.flatMap(({ place, range }) => (place === undefined || range === undefined ? [] : [{ ...place, ...range }])));
    CSS.highlights.set('finding-error', new Highlight(...placed(marks.findings.filter((one) => one.level === 'error'))));
    CSS.highlights.set('finding-tip', new Highlight(...placed(marks.findings.filter((one) => one.level === 'tip'))));
    CSS.highlights.set('finding-now', new Highlight(...placed(marks.current === undefined ? [] : [marks.current])));
    CSS.highlights.set('find', new Highlight(...ranges(marks.matches)));
    const now = new Highlight(...ranges(marks.currentMatch === undefined ? [] : [marks.currentMatch]));
    now.priority = 1;
    CSS.highlights.set('find-now', now);
  });
}

/** Takes the highlights off: they belong to the window, not to the page. */
export function clearPaint(): void {
  for (const name of ['finding-error', 'finding-tip', 'finding-now', 'find', 'find-now']) CSS.highlights.delete(name);
}
