import { $createListItemNode, $createListNode, $isListItemNode, $isListNode } from '@lexical/list';
import type { ListNode } from '@lexical/list';
import { $createHeadingNode, $isHeadingNode } from '@lexical/rich-text';
import { $createParagraphNode, $isElementNode } from 'lexical';
import type { LexicalNode } from 'lexical';
import type { Block, ListItem } from '../../../../shared/domain/issue.ts';
import { $blockId, $setBlockId } from '../block-id.ts';
import { $createPictureNode, $isPictureNode } from '../picture/PictureNode.tsx';
import { $appendRuns, $readRuns } from '../quoted-text/runs.ts';

const levels = { h1: 1, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 } as const;
const tags = { 1: 'h1', 2: 'h2', 3: 'h3' } as const;

export function $createBlockNode(block: Block): LexicalNode {
  switch (block.type) {
    case 'paragraph': return $setBlockId($appendRuns($createParagraphNode(), block.runs), block.id);
    case 'heading': return $setBlockId($appendRuns($createHeadingNode(tags[block.level]), block.runs), block.id);
    case 'list': return $setBlockId($createListNode(block.ordered ? 'number' : 'bullet'), block.id)
      .append(...block.items.map((item) => $setBlockId($appendRuns($createListItemNode(), item.runs), item.id)));
    case 'picture': {
      const { type: _type, id, ...data } = block;
      return $setBlockId($createPictureNode(data), id);
    }
  }
}

/** Rows of a list; a list inside a list (pasted) gives its rows to the outer one. */
const $readRows = (list: ListNode): ListItem[] => list.getChildren().filter($isListItemNode).flatMap((row) => {
  const inner = row.getChildren().filter($isListNode);
  return inner.length > 0 ? inner.flatMap($readRows) : [{ id: $blockId(row), runs: $readRuns(row) }];
});

/** The block a node of an item stands for; undefined for what holds nothing (a picture whose data did not read). */
export function $readBlock(node: LexicalNode): Block | undefined {
  if ($isPictureNode(node)) {
    const data = node.data();
    return data === undefined ? undefined : { type: 'picture', id: $blockId(node), ...data };
  }
  if ($isListNode(node)) return { type: 'list', id: $blockId(node), ordered: node.getListType() === 'number', items: $readRows(node) };
  if ($isHeadingNode(node)) return { type: 'heading', id: $blockId(node), level: levels[node.getTag()], runs: $readRuns(node) };
  return $isElementNode(node) ? { type: 'paragraph', id: $blockId(node), runs: $readRuns(node) } : undefined;
}
