import { ems, hasHan } from '../clean/glyphs.ts';
import { wording, type Block } from './block.ts';
import type { Head } from './heads.ts';
import { callsItselfPage } from './page-title.ts';

/** Narrowest headline that is told from a section's heading by its width alone, in ems. */
const narrowest = { chinese: 9, english: 12 } as const;

/** The title right above the text is as long as headlines are, not headings of sections. */
export function isLongTitle(head: Head): boolean {
  const title = head.titles.at(-1);
  const words = title === undefined ? '' : wording(title.lines);
  return ems(words) >= (hasHan(words) ? narrowest.chinese : narrowest.english);
}

/** The page calls itself one of briefs, and every headline on it has one paragraph under it. */
export function isPageOfBriefs(blocks: readonly Block[], heads: readonly Head[]): boolean {
  const [first, ...others] = heads.filter((head) => head.titles.length > 0);
  const name = first?.titles[0];
  if (name === undefined || (first?.titles.length ?? 0) < 2 || others.length < 1 || !callsItselfPage(wording(name.lines))) return false;
  const texts = blocks.filter((block) => block.kind === 'body' && !block.continues).length;
  return texts === others.length + 1 && others.every((head) => head.hasBody);
}

/**
 * Contributions typed one after another: more blank lines stand above every head after the first than anywhere else, and none of
 * the stories is described, so that the blank lines are the only mark between them.
 */
export function isParted(blocks: readonly Block[], heads: readonly Head[]): boolean {
  const tops = heads.filter((head) => head.hasBody && head.titles.length > 0);
  const starts = new Set(tops.slice(1).map((head) => head.from));
  if (starts.size === 0 || tops.some((head) => head.described)) return false;
  const gaps = blocks.slice(1).map((block) => ({ gap: block.lines[0]?.gap ?? 0, head: starts.has(block.lines[0]?.index ?? -1) }));
  const within = gaps.reduce((most, { gap, head }) => (head ? most : Math.max(most, gap)), 0);
  return gaps.every(({ gap, head }) => !head || gap > within);
}
