import type { Block } from './block.ts';
import { firstFrom } from './block-at.ts';
import type { Head } from './heads.ts';
import { isLongTitle } from './parted-page.ts';
import { opensNews, reach, textOf } from './unsigned-page.ts';

/** Blank lines above a headline that is told by them alone, at least. */
const widest = 2;

/** A story in print that another one follows is told by its first words too. */
const newsUnder = (blocks: readonly Block[], head: Head): boolean => opensNews.test(textOf(blocks, head).slice(0, reach));

/** Something else than the blank lines tells of this head. */
const isTold = (head: Head): boolean => head.described || head.leadIn || head.above === 'byline' || head.above === 'line-byline' || head.turned || head.sign !== undefined || head.level !== undefined;

/**
 * On a page of print, a title as long as a headline that stands further from the text above than any paragraph from the one before it,
 * and than its own text from it: another story, though nobody signs it. A story in sections has two headings and more, set alike: of two and more such titles with none told between, none is one.
 * Where no paragraph stands off at all one blank line is enough over a text that opens as news does, if all other headlines are told otherwise.
 */
export function setOffHeads(blocks: readonly Block[], heads: readonly Head[]): ReadonlySet<Head> {
  const [first, ...others] = heads.filter((head) => head.hasBody && head.titles.length > 0);
  if (first === undefined) return new Set();
  const paragraphs = blocks.filter((block, i) => i > 0 && block.kind === 'body' && !block.continues && blocks[i - 1]?.kind === 'body').map((block) => block.lines[0]?.gap ?? 0);
  const most = Math.max(0, ...paragraphs);
  const found = others.filter((head) => {
    const text = blocks[firstFrom(blocks, head.to + 1)]?.lines[0]?.gap ?? 0;
    // A picture between the two puts blank lines there of its own.
    const above = blocks[firstFrom(blocks, head.from) - 1];
    if (isTold(head) || head.part || above?.kind !== 'body' || head.gap <= most || head.paragraphs === 0) return false;
    return (head.gap >= widest && head.gap > text) || (others.every((other) => other === head || isTold(other)) && newsUnder(blocks, head));
  });
  const alone = (head: Head): boolean => {
    const at = others.indexOf(head);
    const from = others.findLastIndex((other, i) => i < at && isTold(other));
    const to = others.findIndex((other, i) => i > at && isTold(other));
    return others.slice(from + 1, to < 0 ? undefined : to).every((other) => other === head || !found.includes(other));
  };
  return new Set(found.filter((head) => alone(head) && isLongTitle(head)));
}
