import type { Rule, Template } from '../../domain/template.ts';
import type { GalleyBlock, GalleyRule, GalleyText } from './galley.ts';

/** A line across the column. The space beside it is in points. */
export const ruleBlock = (rule: Pick<Rule, 'colour' | 'points'>, before: number, after: number): GalleyRule =>
  ({ kind: 'rule', colour: rule.colour, points: rule.points, before, after, keepNext: true });

/**
 * A paragraph with the rules its style has above and below. They are paragraphs of their own, because a border is as
 * wide as its paragraph and these run the whole width of the column whatever the paragraph's indents.
 */
export function withRules(template: Template, block: GalleyText): GalleyBlock[] {
  const { ruleAbove, ruleBelow, before: styleBefore, after } = template.styles[block.style];
  const before = block.before ?? styleBefore;
  const above = ruleAbove === undefined ? [] : [ruleBlock(ruleAbove, before, ruleAbove.gap)];
  const below = ruleBelow === undefined ? [] : [ruleBlock(ruleBelow, ruleBelow.gap, after)];
  if (above.length + below.length === 0) return [block];
  return [...above, { ...block, before: above.length > 0 ? 0 : before, keepNext: block.keepNext || below.length > 0, ...(below.length > 0 ? { after: 0 } : {}) }, ...below];
}
