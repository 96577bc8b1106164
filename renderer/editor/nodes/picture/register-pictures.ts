import { $createRangeSelectionFromDom, $getNodeByKey, $getRoot, $getSelection, $isElementNode, $isNodeSelection, $isRangeSelection, $setSelection, CLICK_COMMAND, COMMAND_PRIORITY_EDITOR, COMMAND_PRIORITY_LOW, KEY_BACKSPACE_COMMAND, KEY_DELETE_COMMAND } from 'lexical';
import type { LexicalEditor, LexicalNode } from 'lexical';
import { $isTitleLineNode } from '../headline/TitleLineNode.ts';
import { $createItemNode, ItemNode } from '../item/ItemNode.ts';
import { SectionNode } from '../section/SectionNode.ts';
import { CHANGE_PICTURE_COMMAND, INSERT_PICTURE_COMMAND } from './picture-data.ts';
import { $createPictureNode, $isPictureNode } from './PictureNode.tsx';

/** The block pictures are put after: the one with the caret (a title line sends it behind the head), else the last of the issue. */
function $blockBefore(): LexicalNode | null {
  const selection = $getSelection();
  const at = $isRangeSelection(selection) || $isNodeSelection(selection) ? selection.getNodes()[0] : undefined;
  const block = at === undefined ? undefined : [at, ...at.getParents()].find((one) => one.getParent() instanceof ItemNode);
  if ($isTitleLineNode(block)) return block.getParentOrThrow().getChildren().findLast($isTitleLineNode) ?? null;
  if (block !== undefined) return block;
  const sections = $getRoot().getChildren().filter($isElementNode);
  const item = sections.flatMap((section) => section.getChildren()).findLast((one) => one instanceof ItemNode);
  return item?.getLastChild() ?? null;
}

function $deletePicked(): boolean {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return false;
  const pictures = selection.getNodes().filter($isPictureNode);
  for (const picture of pictures) {
    const next = picture.getNextSibling() ?? picture.getPreviousSibling();
    if ($isElementNode(next)) next.selectStart();
    picture.remove();
  }
  return pictures.length > 0;
}

/**
 * A quick press beside a picked picture is over before the browser tells of the moved caret: letting go of the picture then
 * must not throw that caret away, or what is typed next goes to the top of the issue.
 */
function $leavePicked({ target, view }: MouseEvent, editor: LexicalEditor): boolean {
  if (!$isNodeSelection($getSelection()) || !(target instanceof Element) || target.closest('figure') !== null) return false;
  const caret = $createRangeSelectionFromDom(view?.getSelection() ?? null, editor);
  if (caret === null) return false;
  $setSelection(caret);
  return true;
}

/** Placing pictures, changing their words, deleting the one that is picked. */
export function registerPictures(editor: LexicalEditor): () => void {
  const stops = [
    editor.registerCommand(INSERT_PICTURE_COMMAND, (data) => {
      const picture = $createPictureNode(data);
      const before = $blockBefore();
      // An issue without any item gets one for its picture.
      if (before === null) $getRoot().getChildren().find((one) => one instanceof SectionNode)?.append($createItemNode().append(picture));
      else before.insertAfter(picture);
      return true;
    }, COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(CHANGE_PICTURE_COMMAND, ({ key, words }) => {
      const node = $getNodeByKey(key);
      const data = $isPictureNode(node) ? node.data() : undefined;
      if ($isPictureNode(node) && data !== undefined) node.setData({ ...data, ...words });
      return true;
    }, COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(CLICK_COMMAND, (event) => $leavePicked(event, editor), COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_DELETE_COMMAND, $deletePicked, COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_BACKSPACE_COMMAND, $deletePicked, COMMAND_PRIORITY_LOW),
  ];
  return () => { for (const stop of stops) stop(); };
}
