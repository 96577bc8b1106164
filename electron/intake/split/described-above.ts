import type { Furniture } from '../clean/furniture.ts';
import type { Block } from './block.ts';

/**
 * `稿件编号：…　发稿时间：…` under a rule and over a headline: it describes the story below, not the one above the rule.
 * @param start the line at which a story begins by its headline
 * @returns the line of the first description right above it, where a rule parts that from the story before
 */
export function withDescriptionAbove(blocks: readonly Block[], furniture: Furniture, start: number): number {
  const at = blocks.findIndex((block) => block.lines[0]?.index === start);
  let top = at;
  while (top > 0 && blocks[top - 1]?.kind === 'description' && blocks[top - 1]?.finding?.page === undefined) top--;
  const first = blocks[top]?.lines[0]?.index;
  return at > 0 && top < at && first !== undefined && furniture.get(first - 1) === 'divider' ? first : start;
}
