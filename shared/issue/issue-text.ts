import type { BlockId } from '../domain/ids.ts';
import type { Block, Issue, IssueItem, IssueSection, Run } from '../domain/issue.ts';

/** A line of an item's head. */
export const titleParts = ['kicker', 'headline', 'subhead', 'byline'] as const;
export type TitlePart = (typeof titleParts)[number];

/**
 * A stretch of an issue one can stand in: a paragraph, heading, list item or picture by its block's id, a title line by
 * its item's id and its part.
 */
export interface TextPlace {
  readonly blockId: BlockId;
  readonly part?: TitlePart;
}
/** One such stretch with what it says. A byline's runs are its plain text; a picture's are its caption. */
export interface IssueText extends TextPlace {
  readonly section: IssueSection;
  readonly item: IssueItem;
  readonly runs: readonly Run[];
  readonly block?: Block;
}

export const runText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
export const samePlace = (one: TextPlace, other: TextPlace): boolean => one.blockId === other.blockId && one.part === other.part;

/** The place alone, without what stands there. */
export const placeOf = ({ blockId, part }: TextPlace): TextPlace => (part === undefined ? { blockId } : { blockId, part });

const plain = (text: string): Run[] => (text === '' ? [] : [{ text }]);
const bylines = new WeakMap<IssueItem, Run[]>();

/** Every stretch of text of an item in reading order. The runs of what did not change are the same arrays as before. */
export function* textsOfItem(section: IssueSection, item: IssueItem): Generator<IssueText> {
  const byline = bylines.get(item) ?? plain(item.byline);
  bylines.set(item, byline);
  yield { blockId: item.id, part: 'kicker', section, item, runs: item.kicker };
  yield { blockId: item.id, part: 'headline', section, item, runs: item.headline };
  yield { blockId: item.id, part: 'subhead', section, item, runs: item.subhead };
  yield { blockId: item.id, part: 'byline', section, item, runs: byline };
  for (const block of item.blocks) {
    if (block.type === 'list') for (const entry of block.items) yield { blockId: entry.id, section, item, runs: entry.runs, block };
    else if (block.type === 'picture') yield { blockId: block.id, section, item, runs: plain(block.caption), block };
    else yield { blockId: block.id, section, item, runs: block.runs, block };
  }
}

export function* textsOfIssue(issue: Pick<Issue, 'sections'>): Generator<IssueText> {
  for (const section of issue.sections) for (const item of section.items) yield* textsOfItem(section, item);
}

/** Characters as newsrooms count them 字: every one but white space, a surrogate pair being one. */
export const countCharacters = (text: string): number => [...text.replace(/\s+/gu, '')].length;

const counted = new WeakMap<readonly Run[], number>();
/** Characters of runs; counted once for each array. */
export function charactersOf(runs: readonly Run[]): number {
  const known = counted.get(runs);
  if (known !== undefined) return known;
  const count = countCharacters(runText(runs));
  counted.set(runs, count);
  return count;
}

/** Characters of an item: its title lines, paragraphs and captions. */
export function itemCharacters(section: IssueSection, item: IssueItem): number {
  let sum = 0;
  for (const text of textsOfItem(section, item)) sum += charactersOf(text.runs);
  return sum;
}
