import { columnsOfText } from './columns-of-text.ts';
import type { Measure } from './measure.ts';
import type { Item } from './place-pictures.ts';
import type { TextBlock } from './page-line.ts';

/** Times the running text's size from which a short block is a heading, and from which it heads a story of a page in columns. */
const heading = 1.2;
const headline = 1.5;
/** Lines and characters of a heading at most. */
const mostLines = 4;
const mostCharacters = { chinese: 90, other: 200 };

const wordsOf = (block: TextBlock): string => block.lines.map((line) => line.text).join('');

/** Set larger than running text, short, and no sentence. */
export function isHeading(block: TextBlock, measure: Measure): boolean {
  const words = wordsOf(block);
  return block.size >= heading * measure.body && block.lines.length <= mostLines && words.length <= (measure.chinese ? mostCharacters.chinese : mostCharacters.other)
    && /\p{L}{2}/u.test(words.replace(/\s/g, '')) && !/[。；;]$/.test(words) && (words.match(/。/g)?.length ?? 0) === 0;
}

/**
 * Levels of headings. On pages in columns every story has a headline of a size of its own, by its weight in the paper and
 * not by rank, so headlines are one level, and smaller headings the next; kickers and subheads are of their headline's level.
 * In a paper of one column the sizes are ranks.
 */
export function headingLevels(pages: readonly (readonly Item[])[], measure: Measure): ReadonlyMap<TextBlock, number> {
  const levels = new Map<TextBlock, number>();
  const found = pages.map((items) => items.filter((item) => item.kind === 'text').map((item) => item.block));
  const headings = found.flat().filter((block) => isHeading(block, measure));
  const sizes = [...new Set(headings.map((block) => Math.round(block.size * 2) / 2))].sort((a, b) => b - a);
  const ranks = sizes.filter((size, i) => i === 0 || size < (sizes[i - 1] ?? 0) * 0.97);
  const inColumns = found.some((blocks) => columnsOfText(blocks, measure) > 1);
  for (const block of headings) {
    const rank = ranks.findIndex((size) => block.size >= size * 0.97 - 0.25) + 1;
    levels.set(block, inColumns ? (block.size >= headline * measure.body ? 1 : 2) : Math.min(6, Math.max(1, rank)));
  }
  if (inColumns) for (const blocks of found) levelGroups(blocks, levels);
  return levels;
}

/** Headings right after each other are of the highest level among them. */
function levelGroups(blocks: readonly TextBlock[], levels: Map<TextBlock, number>): void {
  let group: TextBlock[] = [];
  for (const block of blocks) {
    group = levels.has(block) ? [...group, block] : [];
    const top = Math.min(...group.map((one) => levels.get(one) ?? 9));
    for (const one of group) levels.set(one, top);
  }
}
