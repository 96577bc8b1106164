import { $isAtEndOfNode, $isAtStartOfNode } from '@lexical/utils';
import {
  $createRangeSelection, $getSelection, $isElementNode, $isRangeSelection, $isTextNode, $setSelection, COMMAND_PRIORITY_LOW, DELETE_CHARACTER_COMMAND, DELETE_LINE_COMMAND, DELETE_WORD_COMMAND,
  INDENT_CONTENT_COMMAND, INSERT_PARAGRAPH_COMMAND, KEY_ENTER_COMMAND, KEY_TAB_COMMAND, SELECT_ALL_COMMAND,
} from 'lexical';
import type { LexicalEditor, LexicalNode, RangeSelection } from 'lexical';
import { ItemNode } from '../item/ItemNode.ts';
import { $isTitleLineNode } from './TitleLineNode.ts';

/** The title line or block of an item a node stands in. */
const $lineOf = (node: LexicalNode): LexicalNode | undefined => [node, ...node.getParents()].find((one) => one.getParent() instanceof ItemNode);

/** Whether deleting one step from here would pull a title line and its neighbour into one: then the caret only moves. */
function $stopsAtTitle(selection: RangeSelection, backward: boolean): boolean {
  if (!selection.isCollapsed()) return false;
  const line = $lineOf(selection.anchor.getNode());
  if (!$isElementNode(line)) return false;
  const atEdge = backward ? $isAtStartOfNode(selection.anchor, line) : $isAtEndOfNode(selection.anchor, line);
  const neighbour = backward ? line.getPreviousSibling() : line.getNextSibling();
  if (!atEdge || !($isTitleLineNode(line) || $isTitleLineNode(neighbour))) return false;
  if (!$isElementNode(neighbour)) return true;
  if (backward) neighbour.selectEnd();
  else neighbour.selectStart();
  return true;
}

/** Enter in a title line goes on to the next line or the text; it never splits a headline. Shift+Enter breaks it where it stands. */
function $leaveTitle(): boolean {
  const selection = $getSelection();
  const line = $isRangeSelection(selection) ? $lineOf(selection.anchor.getNode()) : undefined;
  if (!$isTitleLineNode(line)) return false;
  const next = line.getNextSibling();
  if ($isElementNode(next)) next.selectStart();
  return true;
}

/** The whole of the item the caret is in, and no more: what belongs to other items is not deleted by accident. */
function $selectItem(): boolean {
  const selection = $getSelection();
  const line = $isRangeSelection(selection) ? $lineOf(selection.anchor.getNode()) : undefined;
  const item = line?.getParent();
  if (!(item instanceof ItemNode)) return false;
  const [first, last] = [item.getFirstDescendant(), item.getLastDescendant()];
  if (first === null || last === null) return false;
  const whole = $createRangeSelection();
  whole.anchor.set(first.getKey(), 0, $isTextNode(first) ? 'text' : 'element');
  whole.focus.set(last.getKey(), $isTextNode(last) ? last.getTextContentSize() : $isElementNode(last) ? last.getChildrenSize() : 0, $isTextNode(last) ? 'text' : 'element');
  $setSelection(whole);
  return true;
}

/** How title lines answer to keys, and what Ctrl+A and Tab mean in an issue. */
export function registerHeadlineKeys(editor: LexicalEditor): () => void {
  const $deletes = (backward: boolean): boolean => {
    const selection = $getSelection();
    return $isRangeSelection(selection) && $stopsAtTitle(selection, backward);
  };
  const stops = [
    ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) => editor.registerCommand(command, $deletes, COMMAND_PRIORITY_LOW)),
    // Alt+Enter takes a finding's proposal and Ctrl+Enter is nobody's: neither is a new paragraph.
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => event !== null && (event.altKey || event.ctrlKey || event.metaKey), COMMAND_PRIORITY_LOW),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $leaveTitle, COMMAND_PRIORITY_LOW),
    editor.registerCommand(SELECT_ALL_COMMAND, $selectItem, COMMAND_PRIORITY_LOW),
    // Paragraphs and lists have one level here; Tab goes on to the next control, as it does everywhere else.
    editor.registerCommand(KEY_TAB_COMMAND, () => true, COMMAND_PRIORITY_LOW),
    editor.registerCommand(INDENT_CONTENT_COMMAND, () => true, COMMAND_PRIORITY_LOW),
  ];
  return () => { for (const stop of stops) stop(); };
}
