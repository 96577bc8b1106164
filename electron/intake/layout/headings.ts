import type { Hint } from '../../../shared/domain/document.ts';
import { bottom, sharedWidth } from './box.ts';
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
/** Times a headline's size up to which a kicker or subhead is set; a larger one is another headline. */
const lesser = 0.9;
/** Ems between the titles of one story at most. */
const near = 3;

/** What a heading is: one of a level, or the kicker or subhead of one. */
export type Title = Pick<Hint, 'level' | 'field'> & { readonly kind: 'heading' | 'field' };

const wordsOf = (block: TextBlock): string => block.lines.map((line) => line.text).join('');

/** Set larger than running text, short, and no sentence. */
export function isHeading(block: TextBlock, measure: Measure): boolean {
  const words = wordsOf(block);
  return block.size >= heading * measure.body && block.lines.length <= mostLines && words.length <= (measure.chinese ? mostCharacters.chinese : mostCharacters.other)
    && /\p{L}{2}/u.test(words.replace(/\s/g, '')) && !/[。；;]/.test(words);
}

/**
 * Headings with their levels. On pages in columns every story has a headline of a size of its own, by its weight in the paper
 * and not by rank, so headlines are one level and smaller headings the next, and what is set smaller right above or below a
 * headline is its kicker or subhead. In a paper of one column the sizes are ranks.
 */
export function findHeadings(pages: readonly (readonly Item[])[], measure: Measure): ReadonlyMap<TextBlock, Title> {
  const titles = new Map<TextBlock, Title>();
  const found = pages.map((items) => items.filter((item) => item.kind === 'text').map((item) => item.block));
  const headings = new Set(found.flat().filter((block) => isHeading(block, measure)));
  if (inColumns(found, measure)) {
    for (const block of headings) titles.set(block, { kind: 'heading', level: block.size >= headline * measure.body ? 1 : 2 });
    for (const blocks of found) for (const group of groupsOf(blocks, headings)) nameTitles(group, titles);
    return titles;
  }
  const sizes = [...new Set([...headings].map((block) => Math.round(block.size * 2) / 2))].sort((a, b) => b - a);
  const ranks = sizes.filter((size, i) => i === 0 || size < (sizes[i - 1] ?? 0) * 0.97);
  for (const block of headings) titles.set(block, { kind: 'heading', level: Math.min(6, Math.max(1, ranks.findIndex((size) => block.size >= size * 0.97 - 0.25) + 1)) });
  return titles;
}

export const inColumns = (pages: readonly (readonly TextBlock[])[], measure: Measure): boolean => pages.some((blocks) => columnsOfText(blocks, measure) > 1);

/** Headings right after each other and below each other. */
function groupsOf(blocks: readonly TextBlock[], headings: ReadonlySet<TextBlock>): TextBlock[][] {
  const groups: TextBlock[][] = [];
  let before: TextBlock | undefined;
  for (const block of blocks) {
    const last = groups.at(-1)?.at(-1);
    const isNext = last !== undefined && last === before && sharedWidth(last, block) > 0 && block.top - bottom(last) < near * Math.max(last.size, block.size);
    if (headings.has(block)) { if (isNext) groups.at(-1)?.push(block); else groups.push([block]); }
    before = block;
  }
  return groups;
}

/** The largest of a group is the headline; what is set smaller above it is the kicker, below it the subhead. */
function nameTitles(group: readonly TextBlock[], titles: Map<TextBlock, Title>): void {
  const size = Math.max(...group.map((block) => block.size));
  const at = group.findIndex((block) => block.size === size);
  if (titles.get(group[at] ?? group[0] ?? { lines: [], size, left: 0, top: 0, width: 0, height: 0 })?.level !== 1) return;
  for (const [i, block] of group.entries()) {
    if (i === at || block.size > lesser * size) continue;
    titles.set(block, { kind: 'field', field: i < at ? 'kicker' : 'subhead' });
  }
}
