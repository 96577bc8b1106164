import type { WordNode } from './word-headings.ts';

/** Of the entries of a list of contents; no page has it. */
export const contentsClass = 'caibian-word-contents';

/** Word calls the styles of its lists of contents `toc 1` in every language, LibreOffice `Contents 1`; the list's own heading has one too. */
export const isContentsStyle = (name: string): boolean => /^(?:toc|contents|目录)\s*(?:[1-9]|heading|标题)$/i.test(name.trim());

/** The entries of a list of contents, a heading and its page each: they belong to the document as its page numbers do. */
export function markContents(node: WordNode): WordNode {
  if (node.type === 'paragraph') {
    const contents = isContentsStyle(node.styleName ?? '') || /^TOC[1-9]$/i.test(node.styleId ?? '');
    return contents ? { ...node, styleId: contentsClass, styleName: contentsClass } : node;
  }
  return node.children === undefined ? node : { ...node, children: node.children.map(markContents) };
}
