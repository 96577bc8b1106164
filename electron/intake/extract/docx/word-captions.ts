import { wordText, type WordNode } from './word-headings.ts';

/** Characters. */
const longestCaption = 60;

/**
 * Offices rarely use the caption style: the words under a picture are a short centred line in plain type straight after the
 * paragraph the picture stands in. Such lines get the style they would have had.
 */
export function markCaptions(node: WordNode): WordNode {
  if (node.children === undefined || node.type === 'paragraph') return node;
  let underPicture = false;
  const children = node.children.map((child) => {
    const caption = underPicture && isCaptionLine(child);
    underPicture = child.type === 'paragraph' && hasPicture(child) && wordText(child).trim() === '';
    return caption ? { ...child, styleId: 'Caption', styleName: 'caption' } : markCaptions(child);
  });
  return { ...node, children };
}

const hasPicture = (node: WordNode): boolean => node.type === 'image' || (node.children ?? []).some(hasPicture);

function isCaptionLine(node: WordNode): boolean {
  if (node.type !== 'paragraph' || node.alignment !== 'center' || /^heading/i.test(node.styleName ?? '')) return false;
  const length = wordText(node).trim().length;
  return length > 0 && length <= longestCaption && !(node.children ?? []).some((run) => run.isBold === true);
}
