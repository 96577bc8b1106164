import { $createParagraphNode, $isElementNode } from 'lexical';
import type { LexicalEditor } from 'lexical';
import { titleParts } from '../../../../shared/issue/issue-text.ts';
import { $isPictureNode } from '../picture/PictureNode.tsx';
import { $createTitleLineNode, $isTitleLineNode } from '../headline/TitleLineNode.ts';
import { SectionNode } from '../section/SectionNode.ts';
import { $createItemNode, ItemNode } from './ItemNode.ts';

/**
 * Whatever is typed, pasted or deleted, an item has its four title lines in order and at least one block after them, and a
 * section holds items alone: a stray block gets an item of its own.
 */
export function registerItems(editor: LexicalEditor): () => void {
  const stopItems = editor.registerNodeTransform(ItemNode, (item) => {
    const children = item.getChildren();
    const lines = children.filter($isTitleLineNode);
    const blocks = children.filter((child) => !$isTitleLineNode(child));
    const inOrder = lines.length === titleParts.length && titleParts.every((part, at) => children[at] === lines[at] && lines[at]?.part() === part);
    const sound = blocks.every((block) => ($isElementNode(block) && !block.isInline()) || $isPictureNode(block));
    if (inOrder && sound && blocks.length > 0) return;
    const head = titleParts.map((part) => lines.find((line) => line.part() === part) ?? $createTitleLineNode(part));
    const strays = lines.filter((line) => !head.includes(line)).map((line) => $createParagraphNode().append(...line.getChildren()));
    const body = blocks.flatMap((block) => {
      if (block instanceof ItemNode || block instanceof SectionNode) return [];
      return ($isElementNode(block) && !block.isInline()) || $isPictureNode(block) ? [block] : [$createParagraphNode().append(block)];
    });
    item.splice(0, children.length, [...head, ...strays, ...(body.length + strays.length > 0 ? body : [$createParagraphNode()])]);
  });
  const stopSections = editor.registerNodeTransform(SectionNode, (section) => {
    for (const child of section.getChildren()) {
      if (child instanceof ItemNode) continue;
      const item = $createItemNode();
      child.insertBefore(item);
      item.append(child);
    }
  });
  return () => { stopItems(); stopSections(); };
}
