import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import { $getNodeByKey, ParagraphNode } from 'lexical';
import type { LexicalEditor, LexicalNode, NodeKey } from 'lexical';
import { $rawBlockId, $setBlockId } from './block-id.ts';
import { ItemNode } from './item/ItemNode.ts';
import { PictureNode } from './picture/PictureNode.tsx';

const bearers = [ParagraphNode, HeadingNode, ListNode, ListItemNode, PictureNode, ItemNode];

/** Gives every block an id of its own: new ones after Enter or a paste, copies whose id is already another block's. */
export function registerBlockIds(editor: LexicalEditor, makeId: () => string): () => void {
  const owners = new Map<string, NodeKey>();
  const $identify = (node: LexicalNode): void => {
    const id = $rawBlockId(node);
    const owner = owners.get(id);
    const other = owner === undefined || owner === node.getKey() ? null : $getNodeByKey(owner);
    if (id !== '' && !(other !== null && other.isAttached() && $rawBlockId(other) === id)) {
      owners.set(id, node.getKey());
      return;
    }
    const fresh = makeId();
    owners.set(fresh, node.getKey());
    $setBlockId(node, fresh);
  };
  const stops = bearers.map((bearer) => editor.registerNodeTransform(bearer, $identify));
  return () => { for (const stop of stops) stop(); };
}
