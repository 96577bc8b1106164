import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import { $getSelection, $isElementNode, $isNodeSelection, $isRangeSelection } from 'lexical';
import type { LexicalNode } from 'lexical';
import type { BlockId } from '../../shared/domain/ids.ts';
import type { TextPlace } from '../../shared/issue/issue-text.ts';
import { $blockId, $rawBlockId } from './nodes/block-id.ts';
import { $isTitleLineNode } from './nodes/headline/TitleLineNode.ts';
import { SectionNode } from './nodes/section/SectionNode.ts';
import { $itemOf, $placeOf } from './text-place.ts';

export const blockKinds = ['body', 'heading1', 'heading2', 'heading3', 'bullets', 'numbers', 'title'] as const;
/** What a block is, as the tool bar names it; `title` for the lines of an item's head. */
export type BlockKind = (typeof blockKinds)[number];

export interface CaretFormat {
  readonly block: BlockKind;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Address of the link the caret is in. */
  readonly link: string | undefined;
}

const headings: Readonly<Record<string, BlockKind>> = { h1: 'heading1', h2: 'heading2' };

function $kindOf(chain: readonly LexicalNode[]): BlockKind {
  for (const node of chain) {
    if ($isTitleLineNode(node)) return 'title';
    if ($isHeadingNode(node)) return headings[node.getTag()] ?? 'heading3';
    if ($isListNode(node)) return node.getListType() === 'number' ? 'numbers' : 'bullets';
  }
  return 'body';
}

/** Where the caret stands and what the text there is. Nothing is known without a selection. */
export function $readCaret(): { place: TextPlace | undefined; itemId: BlockId | undefined; sectionId: BlockId | undefined; format: CaretFormat } {
  const selection = $getSelection();
  const range = $isRangeSelection(selection) ? selection : undefined;
  const node = range?.focus.getNode() ?? ($isNodeSelection(selection) ? selection.getNodes()[0] : undefined);
  const chain = node === undefined ? [] : [node, ...node.getParents()];
  const item = node === undefined ? undefined : $itemOf(node);
  const section = chain.find((one) => one instanceof SectionNode);
  const link = chain.find($isLinkNode);
  const place = node === undefined || ($isElementNode(node) && item === undefined) ? undefined : $placeOf(node);
  return {
    place,
    itemId: item === undefined || $rawBlockId(item) === '' ? undefined : $blockId(item),
    sectionId: section?.head().id,
    format: { block: $kindOf(chain), bold: range?.hasFormat('bold') ?? false, italic: range?.hasFormat('italic') ?? false, link: $isLinkNode(link) ? link.getURL() : undefined },
  };
}
