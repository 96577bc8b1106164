import { $createTextNode, $getRoot } from 'lexical';
import type { EditorState, LexicalNode, NodeKey } from 'lexical';
import type { QuoteId } from '../../shared/domain/ids.ts';
import type { Block, Issue, IssueItem, IssueSection, Quote, Run } from '../../shared/domain/issue.ts';
import { runText, titleParts } from '../../shared/issue/issue-text.ts';
import { $blockId, $setBlockId } from './nodes/block-id.ts';
import { $createTitleLineNode, $isTitleLineNode } from './nodes/headline/TitleLineNode.ts';
import { $createBlockNode, $readBlock } from './nodes/item/blocks.ts';
import { $createItemNode, ItemNode } from './nodes/item/ItemNode.ts';
import { $appendRuns, $readRuns } from './nodes/quoted-text/runs.ts';
import { $changedHead, withHead } from './nodes/section/issue-head.ts';
import { $createSectionNode, SectionNode } from './nodes/section/SectionNode.ts';
import { $keepSections } from './nodes/section/keep-sections.ts';

/** Parts of an issue read before, by the node they were read from. Whoever keeps one takes out what has changed. */
export type ReadBefore = Map<NodeKey, IssueItem | Block>;

export function $createItem(item: IssueItem): ItemNode {
  const titles = titleParts.map((part) => {
    const line = $createTitleLineNode(part);
    if (part !== 'byline') return $appendRuns(line, item[part]);
    return item.byline === '' ? line : line.append($createTextNode(item.byline));
  });
  return $setBlockId($createItemNode(), item.id).append(...titles, ...item.blocks.map($createBlockNode));
}

const $createSection = ({ items, ...head }: IssueSection): SectionNode => $createSectionNode(head).append(...items.map($createItem));

/** Puts the issue's sections in place of what the editor holds. To be called inside an update; one step of undo. */
export function toLexical(issue: Pick<Issue, 'sections'>): void {
  $keepSections(issue.sections);
  $getRoot().clear().append(...issue.sections.map($createSection));
}

function $remembered<Part extends IssueItem | Block>(node: LexicalNode, before: ReadBefore | undefined, is: (part: IssueItem | Block) => part is Part, read: () => Part | undefined): Part | undefined {
  const known = before?.get(node.getKey());
  if (known !== undefined && is(known)) return known;
  const part = read();
  if (part !== undefined) before?.set(node.getKey(), part);
  return part;
}

const isBlock = (part: IssueItem | Block): part is Block => 'type' in part;
const isItem = (part: IssueItem | Block): part is IssueItem => !isBlock(part);

function $readItem(node: ItemNode, before: ReadBefore | undefined): IssueItem {
  const item: IssueItem = { id: $blockId(node), kicker: [], headline: [], subhead: [], byline: '', blocks: [] };
  for (const child of node.getChildren()) {
    if ($isTitleLineNode(child)) {
      const part = child.part();
      const runs: Run[] = $readRuns(child);
      if (part === 'byline') item.byline = runText(runs);
      else item[part] = runs;
    } else {
      const block = $remembered(child, before, isBlock, () => $readBlock(child));
      if (block !== undefined) item.blocks.push(block);
    }
  }
  return item;
}

/** Quotations some run still names, in the order they were placed. */
function usedQuotes(sections: readonly IssueSection[], quotes: readonly Quote[]): Quote[] {
  const used = new Set<QuoteId | undefined>();
  const note = (runs: readonly Run[]): void => { for (const run of runs) used.add(run.quote); };
  for (const item of sections.flatMap((section) => section.items)) {
    for (const runs of [item.kicker, item.headline, item.subhead]) note(runs);
    for (const block of item.blocks) {
      if (block.type === 'list') block.items.forEach((row) => { note(row.runs); });
      else if (block.type !== 'picture') note(block.runs);
    }
  }
  return quotes.filter((quote) => used.has(quote.id));
}

/**
 * The issue an editor state stands for: `base` lends what is not text as it was opened, and the quotations ever placed, of
 * which those still named stay. With `before`, parts that did not change are the same objects as last time.
 */
export function toIssue(state: EditorState, base: Issue, before?: ReadBefore): Issue {
  return state.read(() => {
    const sections = $getRoot().getChildren().filter((node) => node instanceof SectionNode).map((node): IssueSection => ({
      ...node.head(),
      items: node.getChildren().filter((child) => child instanceof ItemNode)
        .map((item) => $remembered(item, before, isItem, () => $readItem(item, before)) ?? $readItem(item, before)),
    }));
    return { ...withHead(base, $changedHead()), sections, quotes: usedQuotes(sections, base.quotes) };
  });
}
