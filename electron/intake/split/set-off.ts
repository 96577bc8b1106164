import type { Block } from './block.ts';
import type { Head } from './heads.ts';
import { isLongTitle } from './parted-page.ts';

/** Blank lines above a headline that is told by them alone, at least. */
const widest = 2;

/** Something else than the blank lines tells of this head. */
const isTold = (head: Head): boolean => head.described || head.leadIn || head.above === 'byline' || head.above === 'line-byline' || head.turned || head.sign !== undefined || head.level !== undefined;

/**
 * On a page of print, the one title as long as a headline that stands further from the text above than any paragraph from the one before it,
 * and than its own text from it: another story, though nobody signs it. A story in sections has two headings and more, set alike.
 * @returns that head; nothing where none is so, or several are
 */
export function setOffHead(blocks: readonly Block[], heads: readonly Head[]): Head | undefined {
  const [first, ...others] = heads.filter((head) => head.hasBody && head.titles.length > 0);
  if (first === undefined) return undefined;
  const paragraphs = blocks.filter((block, i) => i > 0 && block.kind === 'body' && !block.continues && blocks[i - 1]?.kind === 'body').map((block) => block.lines[0]?.gap ?? 0);
  const most = Math.max(0, ...paragraphs);
  const found = others.filter((head) => {
    const text = blocks.find((block) => (block.lines[0]?.index ?? -1) > head.to)?.lines[0]?.gap ?? 0;
    // A picture between the two puts blank lines there of its own.
    const above = blocks.findLast((block) => (block.lines[0]?.index ?? Infinity) < head.from);
    return !isTold(head) && !head.part && above?.kind === 'body' && head.gap >= widest && head.gap > most && head.gap > text && head.paragraphs > 0;
  });
  const [one] = found;
  return one === undefined || found.length > 1 || !isLongTitle(one) ? undefined : one;
}
