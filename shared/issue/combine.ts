import type { Block, IssueItem, Quote, Run } from '../domain/issue.ts';
import type { PlacedItem } from './place.ts';

/**
 * Several reports as one item 综合稿: the titles of the first, then the passages of each in turn, every one still a quotation
 * of its own report; everyone their bylines name, once. Quotations of titles that are left out are left out too.
 */
export function combineItems(placed: readonly PlacedItem[]): PlacedItem {
  const [first] = placed;
  if (first === undefined) throw new Error('nothing to combine');
  const item: IssueItem = { ...first.item, byline: [...new Set(placed.map(({ item: { byline } }) => byline).filter((byline) => byline !== ''))].join('　'), blocks: placed.flatMap(({ item: { blocks } }) => blocks) };
  const borne = new Set(runsOf(item).map(({ quote }) => quote));
  return { item, quotes: placed.flatMap(({ quotes }): Quote[] => quotes).filter(({ id }) => borne.has(id)) };
}

const runsOf = (item: IssueItem): readonly Run[] => [...item.kicker, ...item.headline, ...item.subhead, ...item.blocks.flatMap(runsOfBlock)];

function runsOfBlock(block: Block): readonly Run[] {
  if (block.type === 'picture') return [];
  return block.type === 'list' ? block.items.flatMap(({ runs }) => runs) : block.runs;
}
