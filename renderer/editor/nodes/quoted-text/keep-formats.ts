import { $isLinkNode, LinkNode } from '@lexical/link';
import { $findMatchingParent, IS_BOLD, IS_ITALIC, TextNode } from 'lexical';
import type { LexicalEditor } from 'lexical';
import { $isTitleLineNode } from '../headline/TitleLineNode.ts';
import { isAllowedLink } from './runs.ts';

const printed = IS_BOLD | IS_ITALIC;

/** Keeps text to what prints: bold and italic (a byline is plain), no inline styles, links to the web or a mailbox. */
export function registerFormats(editor: LexicalEditor): () => void {
  const stopText = editor.registerNodeTransform(TextNode, (node) => {
    const parent = node.getParent();
    const plain = $isTitleLineNode(parent) && parent.part() === 'byline';
    const format = node.getFormat() & (plain ? 0 : printed);
    if (format !== node.getFormat()) node.setFormat(format);
    if (node.getStyle() !== '') node.setStyle('');
  });
  const stopLinks = editor.registerNodeTransform(LinkNode, (link) => {
    const line = $findMatchingParent(link, $isTitleLineNode);
    if (isAllowedLink(link.getURL()) && !($isTitleLineNode(line) && line.part() === 'byline') && !link.getParents().some($isLinkNode)) return;
    for (const child of link.getChildren()) link.insertBefore(child);
    link.remove();
  });
  return () => { stopText(); stopLinks(); };
}
