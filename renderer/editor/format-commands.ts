import { $isLinkNode, $toggleLink } from '@lexical/link';
import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list';
import { $createHeadingNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $createParagraphNode, $getSelection, $isElementNode, $isRangeSelection, $setSelection, FORMAT_TEXT_COMMAND, SKIP_DOM_SELECTION_TAG } from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { BlockId } from '../../shared/domain/ids.ts';
import type { TextPlace } from '../../shared/issue/issue-text.ts';
import { $readCaret } from './caret.ts';
import type { BlockKind } from './caret.ts';
import { isAllowedLink } from './nodes/quoted-text/runs.ts';
import { $blockElement, $pageRange } from './page-ranges.ts';
import { $elementAt, $nodeOfBlock, $rangeIn } from './text-place.ts';

const headingTags = { heading1: 'h1', heading2: 'h2', heading3: 'h3' } as const;

/** Makes the blocks of the selection body text, a heading or a list. Title lines stay what they are. */
export function setBlockKind(editor: LexicalEditor, kind: Exclude<BlockKind, 'title'>): void {
  const now = editor.getEditorState().read(() => $readCaret().format.block);
  if (now === 'title' || now === kind) return;
  if (kind === 'bullets' || kind === 'numbers') {
    editor.dispatchCommand(kind === 'bullets' ? INSERT_UNORDERED_LIST_COMMAND : INSERT_ORDERED_LIST_COMMAND, undefined);
    return;
  }
  if (now === 'bullets' || now === 'numbers') editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined);
  editor.update(() => {
    $setBlocksType($getSelection(), () => (kind === 'body' ? $createParagraphNode() : $createHeadingNode(headingTags[kind])));
  });
}

/** On, or off again where it is on. */
export const toggleMark = (editor: LexicalEditor, mark: 'bold' | 'italic'): void => { editor.dispatchCommand(FORMAT_TEXT_COMMAND, mark); };

/** Links the selection, or changes the address of the link the caret is in; an empty address takes the link off. False for an address that is neither web nor mailbox. */
export function setLink(editor: LexicalEditor, address: string): boolean {
  const url = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(address) ? `mailto:${address}` : /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(address) ? `https://${address}` : address;
  if (url !== '' && !isAllowedLink(url)) return false;
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const link = [selection.anchor.getNode(), ...selection.anchor.getNode().getParents()].find($isLinkNode);
    if (link !== undefined && url !== '' && $isLinkNode(link)) link.setURL(url);
    else $toggleLink(url === '' ? null : url);
  });
  return true;
}

/** Pixels at the upper and lower edge of the pane in which what begins there is not yet in view. */
const edge = 80;

/** Scrolls the page to where an item begins, unless that is in view. */
export function showItem(editor: LexicalEditor, itemId: BlockId): void {
  const element = editor.getEditorState().read(() => $blockElement(editor, { blockId: itemId, part: 'headline' }));
  const pane = element?.closest('[data-pane]')?.getBoundingClientRect();
  const top = element?.getBoundingClientRect().top ?? 0;
  if (pane !== undefined && (top < pane.top + edge || top > pane.bottom - edge)) element?.scrollIntoView({ block: 'center' });
}

/** Puts the caret on a stretch of text and the page where it is in view. */
export function goToText(editor: LexicalEditor, place: TextPlace, range?: { readonly start: number; readonly end: number }, focus = true): void {
  editor.update(() => {
    const node = $elementAt(place) ?? $nodeOfBlock(place.blockId);
    if ($isElementNode(node)) $setSelection($rangeIn(node, range?.start ?? 0, range?.end ?? 0));
  }, { discrete: true, tag: focus ? [] : [SKIP_DOM_SELECTION_TAG] });
  editor.getEditorState().read(() => {
    const element = $elementAt(place);
    const drawn = range === undefined || element === undefined ? undefined : $pageRange(editor, element, range.start, range.end)?.startContainer.parentElement;
    (drawn ?? $blockElement(editor, place))?.scrollIntoView({ block: 'center' });
  });
  if (focus) editor.focus();
}
