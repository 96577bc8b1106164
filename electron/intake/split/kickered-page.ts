import { wording, type Block } from './block.ts';
import type { Head } from './heads.ts';
import { hasKickerBefore, isKickerAlone } from './title-shape.ts';

/** Fewest stories that make such a page. */
const fewest = 3;

/** A place or an office stands over the title right above the text, or before it on its line: `青浦镇`, `市农业农村局：…`. */
export function isKickered(head: Head): boolean {
  const [over, title] = [head.titles.at(-2), head.titles.at(-1)];
  if (title === undefined) return false;
  return hasKickerBefore(wording(title.lines)) || (over !== undefined && isKickerAlone(wording(over.lines)));
}

/**
 * Stories of several places under one title, none of them signed: every text has a headline with its kicker, from the first one of
 * the page on. One story in sections has a text before them, a byline under its headline, or one at its end.
 */
export function isPageOfKickers(blocks: readonly Block[], heads: readonly Head[]): boolean {
  const tops = heads.filter((head) => head.hasBody);
  const [first, ...others] = tops;
  if (first === undefined || tops.length < fewest || !tops.every(isKickered)) return false;
  const text = blocks.find((block) => block.kind === 'body');
  if ((text?.lines[0]?.index ?? 0) < first.from || (first.described && !others.every((head) => head.described))) return false;
  const signed = tops.filter((head) => head.closed);
  return signed.length !== 1 || signed[0] !== tops.at(-1);
}
