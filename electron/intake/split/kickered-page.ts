import { wording, type Block } from './block.ts';
import type { Head } from './heads.ts';
import { hasKickerBefore, isKickerAlone } from './title-shape.ts';

/** Fewest stories that make such a page. */
const fewest = 3;

/** `青浦镇`, `市农业农村局` alone on a line over the title right above the text. */
function hasKickerOver(head: Head): boolean {
  const over = head.titles.at(-2);
  return over !== undefined && isKickerAlone(wording(over.lines));
}

/** A place or an office stands over the title right above the text, or before it on its line: `青浦镇`, `市农业农村局：…`. */
export function isKickered(head: Head): boolean {
  const title = head.titles.at(-1);
  return title !== undefined && (hasKickerBefore(wording(title.lines)) || hasKickerOver(head));
}

/** The kicker of a head: the line over its title, or the words before it. */
function kickerOf(head: Head): string {
  const [over, title] = [head.titles.at(-2), head.titles.at(-1)];
  if (over !== undefined && hasKickerOver(head)) return wording(over.lines);
  return title === undefined ? '' : (/^[^\s:：|｜]+/.exec(wording(title.lines))?.[0] ?? '');
}

const county = /[省市县区州旗]$/;
const town = /(?:[镇乡村]|街道|社区)$/;
/** Places inside the first head's place: `白石镇` below `云溪县`. One story of the whole may have a section for each. */
const areInside = (first: Head, others: readonly Head[]): boolean => county.test(kickerOf(first)) && others.every((head) => town.test(kickerOf(head)));

/**
 * The first headline of a page brings its kicker, and further heads bring theirs: on lines of their own, as sections never have them, or
 * two and more in whatever form. None of this where their places lie inside the first one's.
 */
export function isLedByKickers(heads: readonly Head[]): boolean {
  const [first, ...rest] = heads.filter((head) => head.hasBody);
  const others = rest.filter(isKickered);
  if (first === undefined || !isKickered(first) || areInside(first, others)) return false;
  return others.length > 1 || (hasKickerOver(first) && others.some(hasKickerOver));
}

/**
 * Stories of several places under one title, none of them signed: every text has a headline with its kicker, from the first one of
 * the page on. One story in sections has a text before them, a byline under its headline, or one at its end.
 */
export function isPageOfKickers(blocks: readonly Block[], heads: readonly Head[]): boolean {
  const tops = heads.filter((head) => head.hasBody);
  const [first, ...others] = tops;
  if (first === undefined || tops.length < fewest || !tops.every(isKickered) || areInside(first, others)) return false;
  const text = blocks.find((block) => block.kind === 'body');
  if ((text?.lines[0]?.index ?? 0) < first.from || (first.described && !others.every((head) => head.described))) return false;
  const signed = tops.filter((head) => head.closed);
  return signed.length !== 1 || signed[0] !== tops.at(-1);
}
