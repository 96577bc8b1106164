import { $isListItemNode, $isListNode } from '@lexical/list';
import { $createRangeSelection, $getRoot, $isElementNode, $isLineBreakNode, $isTextNode } from 'lexical';
import type { ElementNode, LexicalNode, RangeSelection } from 'lexical';
import type { TextPlace } from '../../shared/issue/issue-text.ts';
import { $blockId, $rawBlockId } from './nodes/block-id.ts';
import { $isTitleLineNode } from './nodes/headline/TitleLineNode.ts';
import { ItemNode } from './nodes/item/ItemNode.ts';
import { SectionNode } from './nodes/section/SectionNode.ts';

/** The node that bears a block id: an item, a block or a row of a list. */
export function $nodeOfBlock(id: string): LexicalNode | undefined {
  const $seek = (node: ElementNode): LexicalNode | undefined => {
    for (const child of node.getChildren()) {
      if ($rawBlockId(child) === id) return child;
      const within = child instanceof SectionNode || child instanceof ItemNode || $isListNode(child) ? $seek(child) : undefined;
      if (within !== undefined) return within;
    }
    return undefined;
  };
  return $seek($getRoot());
}

export const $sectionNode = (id: string): SectionNode | undefined =>
  $getRoot().getChildren().filter((node) => node instanceof SectionNode).find((node) => node.head().id === id);

/** The element whose text a place names. */
export function $elementAt({ blockId, part }: TextPlace): ElementNode | undefined {
  const node = $nodeOfBlock(blockId);
  if (node instanceof ItemNode) return node.getChildren().filter($isTitleLineNode).find((line) => line.part() === part);
  return $isElementNode(node) && part === undefined ? node : undefined;
}

/** The place a node stands in: its title line, row or block. */
export function $placeOf(node: LexicalNode): TextPlace | undefined {
  for (const one of [node, ...node.getParents()]) {
    const parent = one.getParent();
    if ($isTitleLineNode(one) && parent !== null) return { blockId: $blockId(parent), part: one.part() };
    if ($isListItemNode(one) || (parent instanceof ItemNode && !$isListNode(one))) return { blockId: $blockId(one) };
  }
  return undefined;
}

export const $itemOf = (node: LexicalNode): ItemNode | undefined => [node, ...node.getParents()].find((one) => one instanceof ItemNode);

/** Text nodes and line breaks of an element in order, with where each begins in its text. */
export function $leaves(element: ElementNode): { readonly node: LexicalNode; readonly start: number; readonly end: number }[] {
  const leaves: { node: LexicalNode; start: number; end: number }[] = [];
  let at = 0;
  const $walk = (node: LexicalNode): void => {
    if ($isElementNode(node)) return node.getChildren().forEach($walk);
    const length = $isTextNode(node) ? node.getTextContentSize() : $isLineBreakNode(node) ? 1 : 0;
    leaves.push({ node, start: at, end: at + length });
    at += length;
  };
  element.getChildren().forEach($walk);
  return leaves;
}

/** A selection over code units of an element's text; offsets past the end stand at the end. */
export function $rangeIn(element: ElementNode, start: number, end: number): RangeSelection {
  const selection = $createRangeSelection();
  const leaves = $leaves(element);
  const set = (point: RangeSelection['anchor'], offset: number, forward: boolean): void => {
    const leaf = leaves.find((one) => (forward ? offset >= one.start && offset < one.end : offset > one.start && offset <= one.end) && $isTextNode(one.node))
      ?? leaves.findLast((one) => $isTextNode(one.node) && one.end <= offset) ?? leaves.find((one) => $isTextNode(one.node));
    if (leaf === undefined) point.set(element.getKey(), 0, 'element');
    else point.set(leaf.node.getKey(), Math.max(0, Math.min(offset, leaf.end) - leaf.start), 'text');
  };
  set(selection.anchor, start, end > start);
  set(selection.focus, end, false);
  return selection;
}
