import type { Furniture } from '../clean/furniture.ts';
import type { Block } from './block.ts';
import { blockAt } from './block-at.ts';

/**
 * `稿件编号：…　发稿时间：…` under a rule and over a headline: it describes the story below, not the one above the rule.
 * @param start the line at which a story begins by its headline
 * @returns the line of the first description right above it, where a rule parts that from the story before
 */
export function withDescriptionAbove(blocks: readonly Block[], furniture: Furniture, start: number): number {
  const at = blockAt(blocks, start);
  let top = at;
  while (top > 0 && blocks[top - 1]?.kind === 'description' && blocks[top - 1]?.finding?.page === undefined) top--;
  const first = blocks[top]?.lines[0]?.index;
  return at > 0 && top < at && first !== undefined && furniture.get(first - 1) === 'divider' ? first : start;
}

/** The block right above a headline is a day, set to that headline: blank lines over it, fewer between the two. */
function dayOver(blocks: readonly Block[], start: number): Block | undefined {
  const at = blockAt(blocks, start);
  const [title, day, above] = [blocks[at], blocks[at - 1], blocks[at - 2]];
  const near = (title?.lines[0]?.gap ?? 0) < (day?.lines[0]?.gap ?? 0);
  return title?.kind === 'title' && day?.kind === 'description' && day.finding?.date !== undefined && near && above?.kind !== 'title' && above?.kind !== 'description' ? day : undefined;
}

/**
 * `2031-03-04` over a headline of a collection, and so over each but perhaps the first: the day that story was sent in, and its first line.
 * @param starts the lines at which stories begin, in order
 */
export function withDaysAbove(blocks: readonly Block[], starts: readonly number[]): number[] {
  const [first, ...others] = starts;
  const days = others.map((start) => dayOver(blocks, start)?.lines[0]?.index).filter((index) => index !== undefined);
  return first === undefined || days.length < others.length ? [...starts] : [first, ...days];
}
