import { endsSentence, hasHan } from '../clean/glyphs.ts';
import type { Block } from './block.ts';
import { goesOnInto } from './goes-on.ts';
import { isTitleShaped, opensText } from './title-shape.ts';

/** The clauses of a heading in characters, as print sets the headings of one story alike: `建档立卡，慢病管理有人问` is 4 and 7. */
function clausesOf(block: Block): readonly number[] {
  const [line] = block.lines;
  return line === undefined || block.lines.length > 1 || !hasHan(line.text) ? [] : line.text.split(/[，,]/).map((clause) => clause.trim().length);
}

/** As many clauses, each as long but for a character in the last. */
const isSister = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((clause, i) => Math.abs(clause - (other[i] ?? 0)) <= (i === one.length - 1 ? 1 : 0));

/**
 * A line set off above and below, of two clauses as long as those of a heading of the same story, is a heading too: what a column broke in the
 * middle has no such form but by chance. It tells where the text above broke off, and where the one below begins.
 */
export function sisterHeadings(blocks: readonly Block[]): Block[] {
  const sections = blocks.filter((block, i) => block.kind === 'title' && blocks.slice(0, i).some(({ kind }) => kind === 'body')).map(clausesOf).filter((clauses) => clauses.length === 2);
  if (sections.length === 0) return [...blocks];
  const isHeading = blocks.map((block, i) => {
    const [line, next] = [block.lines[0], blocks[i + 1]];
    if (block.kind !== 'body' || block.finding !== undefined || line === undefined || line.gap === 0 || line.hint !== undefined || next?.kind !== 'body' || (next.lines[0]?.gap ?? 0) === 0) return false;
    return !endsSentence(line.text) && !opensText.test(line.text) && isTitleShaped(line.text) && sections.some((section) => isSister(section, clausesOf(block)))
      && !goesOnInto({ lines: block.lines, shaped: true }, { lines: next.lines, shaped: false }, true);
  });
  return blocks.map((block, i): Block => {
    if (isHeading[i] === true) return { kind: 'title', lines: block.lines, continues: false };
    return isHeading[i - 1] === true && block.kind === 'body' ? { ...block, continues: false } : block;
  });
}
