import type { ElementNode, LexicalEditor } from 'lexical';
import type { TextPlace } from '../../shared/issue/issue-text.ts';
import { $elementAt, $leaves, $nodeOfBlock } from './text-place.ts';

/** The text of a leaf as the page holds it: Lexical wraps it in one or two elements. */
function textOf(element: HTMLElement | null): Text | undefined {
  let node: ChildNode | null = element;
  while (node !== null && !(node instanceof Text)) node = node.firstChild;
  return node ?? undefined;
}

/** The range on the page of code units of an element's text; undefined while it is not drawn. To be called where the editor's state can be read. */
export function $pageRange(editor: LexicalEditor, element: ElementNode, start: number, end: number): Range | undefined {
  const leaves = $leaves(element);
  const range = document.createRange();
  const first = leaves.find((leaf) => leaf.end > start);
  const last = leaves.findLast((leaf) => leaf.start < end);
  const from = first === undefined ? undefined : textOf(editor.getElementByKey(first.node.getKey()));
  const to = last === undefined ? undefined : textOf(editor.getElementByKey(last.node.getKey()));
  if (from === undefined || to === undefined || first === undefined || last === undefined) return undefined;
  range.setStart(from, Math.min(from.length, Math.max(0, start - first.start)));
  range.setEnd(to, Math.min(to.length, Math.max(0, end - last.start)));
  return range;
}

/** The element a block is drawn in. */
export function $blockElement(editor: LexicalEditor, place: TextPlace): HTMLElement | undefined {
  const node = $elementAt(place) ?? $nodeOfBlock(place.blockId);
  return (node === undefined ? null : editor.getElementByKey(node.getKey())) ?? undefined;
}
