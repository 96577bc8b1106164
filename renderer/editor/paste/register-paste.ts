import { $generateNodesFromSerializedNodes, $insertGeneratedNodes } from '@lexical/clipboard';
import { $generateNodesFromDOM } from '@lexical/html';
import { $createParagraphNode, $getSelection, $isElementNode, $isRangeSelection, COMMAND_PRIORITY_LOW, PASTE_COMMAND, PASTE_TAG, $addUpdateTag } from 'lexical';
import type { LexicalEditor, LexicalNode, RangeSelection } from 'lexical';
import { z } from 'zod';
import { $isTitleLineNode } from '../nodes/headline/TitleLineNode.ts';
import { ItemNode } from '../nodes/item/ItemNode.ts';
import { SectionNode } from '../nodes/section/SectionNode.ts';
import { cleanHtml, mostMarkup } from './clean-html.ts';

const OwnClipboard = z.object({ namespace: z.string(), nodes: z.array(z.looseObject({ type: z.string(), version: z.number() })) });

/** Blocks of what was copied: items and sections give theirs, title lines become paragraphs. */
const $asBlocks = (node: LexicalNode): LexicalNode[] => {
  if (node instanceof SectionNode || node instanceof ItemNode) return node.getChildren().flatMap($asBlocks);
  if ($isTitleLineNode(node)) return node.getTextContentSize() === 0 ? [] : [$createParagraphNode().append(...node.getChildren())];
  return [node];
};

/** What was copied in this very issue, with its quotations. */
function $ownNodes(editor: LexicalEditor, json: string): LexicalNode[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return [];
  }
  const own = OwnClipboard.safeParse(parsed);
  if (!own.success || own.data.namespace !== editor._config.namespace) return [];
  try {
    return $generateNodesFromSerializedNodes(own.data.nodes).flatMap($asBlocks);
  } catch {
    // A clipboard can be written by any program: what only looks like ours is pasted as its text.
    return [];
  }
}

function $pasteText(selection: RangeSelection, text: string, oneLine: boolean): void {
  const plain = text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' || sign === '\u2028' || sign === '\u2029' ? '\n' : sign === '\t' ? '\t' : '')).replaceAll(/\p{Cs}/gu, '\uFFFD');
  const lines = plain.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (oneLine || lines.length < 2) return selection.insertText(oneLine ? lines.join(' ') : plain.replaceAll('\n', ''));
  lines.forEach((line, at) => {
    const now = $getSelection();
    if (!$isRangeSelection(now)) return;
    if (at > 0) now.insertParagraph();
    const here = $getSelection();
    if ($isRangeSelection(here)) here.insertText(line);
  });
}

function $paste(editor: LexicalEditor, data: DataTransfer): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  $addUpdateTag(PASTE_TAG);
  const text = data.getData('text/plain');
  const html = data.getData('text/html');
  if ([selection.anchor, selection.focus].some((point) => [point.getNode(), ...point.getNode().getParents()].some($isTitleLineNode))) {
    $pasteText(selection, text, true);
    return true;
  }
  const own = $ownNodes(editor, data.getData('application/x-lexical-editor'));
  const nodes = own.length > 0 ? own : html !== '' && html.length <= mostMarkup ? $generateNodesFromDOM(editor, cleanHtml(html)).flatMap($asBlocks).filter((node) => !$isElementNode(node) || node.isInline() || node.getTextContent().trim() !== '') : [];
  if (nodes.length === 0) $pasteText(selection, text, false);
  else $insertGeneratedNodes(editor, nodes, selection);
  return true;
}

/**
 * Pasting: what was copied in this issue comes with its quotations; markup gives its headings, bold, lists and links and nothing
 * else; everything else is plain text, a paragraph for each line. A title line takes one line of plain text.
 */
export function registerPaste(editor: LexicalEditor): () => void {
  return editor.registerCommand(PASTE_COMMAND, (event) => {
    const data = event instanceof ClipboardEvent ? event.clipboardData : null;
    if (data === null || (data.files.length > 0 && data.getData('text/plain') === '')) return false;
    event.preventDefault();
    return $paste(editor, data);
  }, COMMAND_PRIORITY_LOW);
}
