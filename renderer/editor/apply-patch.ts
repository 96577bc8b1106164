import { $getSelection, $isElementNode, $isTextNode, $setSelection, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG } from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { BlockId } from '../../shared/domain/ids.ts';
import type { Block, Issue, IssueItem } from '../../shared/domain/issue.ts';
import type { TextPlace } from '../../shared/issue/issue-text.ts';
import { $createItem, toLexical } from './issue-document.ts';
import { $isTitleLineNode } from './nodes/headline/TitleLineNode.ts';
import { $createBlockNode } from './nodes/item/blocks.ts';
import { ItemNode } from './nodes/item/ItemNode.ts';
import { $isPictureNode } from './nodes/picture/PictureNode.tsx';
import { $changeHead } from './nodes/section/issue-head.ts';
import type { IssueHead } from './nodes/section/issue-head.ts';
import { $elementAt, $itemOf, $leaves, $nodeOfBlock, $rangeIn, $sectionNode } from './text-place.ts';

/**
 * A change to an issue by block id, from outside the text: placing, moving, taking out, correcting, restoring. `at` counts
 * the items of the section without the one that moves; past the end is the end. Replacements name code units of their text.
 */
export type IssuePatch =
  | { readonly kind: 'place-item'; readonly sectionId: BlockId; readonly at: number; readonly item: IssueItem }
  /** `byline`: whom the blocks add to those who sign the item. */
  | { readonly kind: 'place-blocks'; readonly itemId: BlockId; readonly after?: BlockId; readonly blocks: readonly Block[]; readonly byline?: string }
  | { readonly kind: 'move-item'; readonly itemId: BlockId; readonly sectionId: BlockId; readonly at: number }
  | { readonly kind: 'remove-item'; readonly itemId: BlockId }
  | { readonly kind: 'replace-text'; readonly changes: readonly (TextPlace & { readonly start: number; readonly end: number; readonly text: string })[] }
  /** Number, date, names, imprint, manner of sources. */
  | { readonly kind: 'change-head'; readonly head: IssueHead }
  | { readonly kind: 'restore'; readonly sections: Issue['sections']; readonly head?: IssueHead };

/**
 * Applies a patch as one step of the editor's own undo. A patch whose blocks are gone by now changes nothing.
 * @param keepFocus leaves the window's focus where it is: who places from the tray goes on there
 */
export function applyPatch(editor: LexicalEditor, patch: IssuePatch, keepFocus = false): void {
  editor.update(() => { $apply(patch); }, { tag: [HISTORY_PUSH_TAG, ...(keepFocus ? [SKIP_DOM_SELECTION_TAG] : [])], discrete: true });
}

function $apply(patch: IssuePatch): void {
  switch (patch.kind) {
    case 'place-item': $insertItem($createItem(patch.item), patch.sectionId, patch.at)?.getChildren().find((line) => $isTitleLineNode(line) && line.part() === 'headline')?.selectEnd(); break;
    case 'place-blocks': $sign(patch.itemId, patch.byline ?? ''); $placeBlocks(patch.itemId, patch.after, patch.blocks); break;
    case 'move-item': {
      const node = $nodeOfBlock(patch.itemId);
      if (!(node instanceof ItemNode) || $sectionNode(patch.sectionId) === undefined) break;
      // The caret goes where its words go: the next key moves the same item.
      const caret = $getSelection()?.clone() ?? null;
      node.remove();
      $insertItem(node, patch.sectionId, patch.at);
      $setSelection(caret);
      break;
    }
    case 'remove-item': {
      const node = $nodeOfBlock(patch.itemId);
      if (!(node instanceof ItemNode)) break;
      const neighbour = node.getNextSibling() ?? node.getPreviousSibling();
      if ($isElementNode(neighbour)) neighbour.selectStart();
      else $setSelection(null);
      node.remove();
      break;
    }
    case 'replace-text': for (const change of patch.changes.toReversed()) $replaceText(change, change.start, change.end, change.text); break;
    case 'change-head': $changeHead(patch.head); break;
    case 'restore': {
      $setSelection(null);
      toLexical(patch);
      if (patch.head !== undefined) $changeHead(patch.head);
      break;
    }
  }
}

function $insertItem(item: ItemNode, sectionId: BlockId, at: number): ItemNode | undefined {
  const section = $sectionNode(sectionId);
  section?.splice(Math.min(at, section.getChildrenSize()), 0, [item]);
  return section === undefined ? undefined : item;
}

/** Adds to an item's byline who is not in it yet. */
function $sign(itemId: BlockId, byline: string): void {
  const place: TextPlace = { blockId: itemId, part: 'byline' };
  const signed = $elementAt(place)?.getTextContent();
  if (signed === undefined || byline === '' || signed.includes(byline)) return;
  $replaceText(place, signed.length, signed.length, signed === '' ? byline : `　${byline}`);
}

/** After the block named, else at the item's end; an empty paragraph there makes room. The caret goes behind what was placed. */
function $placeBlocks(itemId: BlockId, after: BlockId | undefined, blocks: readonly Block[]): void {
  const item = $nodeOfBlock(itemId);
  if (!(item instanceof ItemNode)) return;
  const named = after === undefined ? undefined : $nodeOfBlock(after);
  const within = named === undefined ? undefined : named.getParents().includes(item) ? [named, ...named.getParents()].find((one) => one.getParent() === item) : undefined;
  const place = within ?? item.getLastChild();
  let last = place;
  for (const node of blocks.map($createBlockNode)) {
    if (last === null) item.append(node);
    else last.insertAfter(node);
    last = node;
  }
  if (place !== null && place !== last && $isElementNode(place) && !$isTitleLineNode(place) && place.getTextContentSize() === 0) place.remove();
  if ($isElementNode(last)) last.selectEnd();
}

function $replaceText(place: TextPlace, start: number, end: number, text: string): void {
  const node = $nodeOfBlock(place.blockId);
  const data = $isPictureNode(node) ? node.data() : undefined;
  if ($isPictureNode(node) && data !== undefined) {
    node.setData({ ...data, caption: data.caption.slice(0, start) + text + data.caption.slice(end) });
    return;
  }
  const element = $elementAt(place);
  if (element === undefined || $itemOf(element) === undefined) return;
  const leaf = $leaves(element).find((one) => one.start <= start && end <= one.end);
  const selection = $rangeIn(element, start, end);
  $setSelection(selection);
  // Inside one text node the words keep its mark, so that what was proposed for a quotation still belongs to it.
  if (leaf !== undefined && $isTextNode(leaf.node)) leaf.node.spliceText(start - leaf.start, end - start, text, true);
  else if (text === '') selection.removeText();
  else selection.insertText(text);
}
