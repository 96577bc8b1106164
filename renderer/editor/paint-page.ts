import { $isListNode } from '@lexical/list';
import { $getRoot, $isElementNode } from 'lexical';
import type { ElementNode, LexicalEditor, LexicalNode } from 'lexical';
import type { Issue } from '../../shared/domain/issue.ts';
import type { Finding } from '../../shared/issue/checks/finding.ts';
import type { IssueMatch } from '../../shared/issue/find.ts';
import { runText, textsOfIssue } from '../../shared/issue/issue-text.ts';
import type { TextPlace } from '../../shared/issue/issue-text.ts';
import { quoteState } from '../../shared/issue/quote-state.ts';
import type { QuoteMap } from '../../shared/issue/quote-state.ts';
import { $rawBlockId } from './nodes/block-id.ts';
import { $isTitleLineNode } from './nodes/headline/TitleLineNode.ts';
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
  /** The item the caret is in: while it stands in its head, the empty title lines show. */
  readonly caretItem: string | undefined;
}

function setAttribute(element: HTMLElement | undefined, name: string, value: string | undefined): void {
  if (element === undefined || (element.getAttribute(name) ?? undefined) === value) return;
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Nodes of items, blocks and rows by id: looked up once for all marks. */
function $nodesById(): Map<string, LexicalNode> {
  const nodes = new Map<string, LexicalNode>();
  const items = $getRoot().getChildren().filter($isElementNode).flatMap((section) => section.getChildren()).filter((node) => node instanceof ItemNode);
  for (const node of items.flatMap((item) => [item, ...item.getChildren().flatMap((block) => ($isListNode(block) ? [block, ...block.getChildren()] : [block]))])) {
    nodes.set($rawBlockId(node), node);
  }
  return nodes;
}

/** The element whose text a place names. */
function $textAt(nodes: ReadonlyMap<string, LexicalNode>, { blockId, part }: TextPlace): ElementNode | undefined {
  const node = nodes.get(blockId);
  if (node instanceof ItemNode) return node.getChildren().filter($isTitleLineNode).find((line) => line.part() === part);
  return $isElementNode(node) ? node : undefined;
}

/** Draws the marks. Attributes only where they change, and highlights that are not part of the page: the text's own nodes stay as Lexical made them. */
export function paintPage(editor: LexicalEditor, marks: PageMarks): void {
  editor.getEditorState().read(() => {
    const nodes = $nodesById();
    for (const text of textsOfIssue(marks.issue)) {
      if (text.part !== undefined && text.part !== 'headline') continue;
      const element = editor.getElementByKey(nodes.get(text.blockId)?.getKey() ?? '') ?? undefined;
      if (text.part === 'headline') setAttribute(element, 'data-here', text.blockId === marks.caretItem && marks.caret?.part !== undefined ? '' : undefined);
      if (text.part !== undefined || text.block?.type === 'picture') continue;
      setAttribute(element, 'data-pv', runText(text.runs).trim() === '' ? undefined : quoteState(text.runs, marks.quotes).state);
      setAttribute(element, 'data-caret', marks.caret !== undefined && marks.caret.part === undefined && marks.caret.blockId === text.blockId ? '' : undefined);
    }
    const ranges = (all: readonly (TextPlace & { start: number; end: number })[]): Range[] =>
      all.flatMap((one) => {
        const element = $textAt(nodes, one);
        return (element === undefined ? undefined : $pageRange(editor, element, one.start, one.end)) ?? [];
      });
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
