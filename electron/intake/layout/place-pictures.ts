import { bottom, right, sharedWidth } from './box.ts';
import type { Measure } from './measure.ts';
import type { PageContent, PagePicture } from './page-content.ts';
import type { TextBlock } from './page-line.ts';

/** A picture with the lines under it that speak of it. */
export interface PlacedPicture {
  readonly picture: PagePicture;
  readonly captions: readonly TextBlock[];
}

/** What is read one after another: a block of text, or a picture with its caption. */
export type Item = { readonly kind: 'text'; readonly block: TextBlock } | { readonly kind: 'picture'; readonly placed: PlacedPicture };

/** Ems under a picture in which its caption begins; lines of one at most. */
const near = 2;
const mostLines = 6;
/** Share of the page's sides above which a picture is its ground, and nothing under it is a caption. */
const ground = 0.85;

const captionWords = /^[▲△▼▽◀▶◄►↑↓←→■◆●]|^(?:上|下|左|右|题)?图(?:为|[①②③④一二三四五1-9]|[:：])|^图\s?\d|(?:摄|供图|摄影)[）)]?$|^(?:Fig(?:ure|\.)|Photo|Picture)\b|\bPhoto(?:graph)?s? by\b/i;

/** Takes captions out of the text: lines right under a picture, no wider than it, that are set smaller or speak as captions do. */
export function findCaptions(page: PageContent, blocks: readonly TextBlock[], measure: Measure): { readonly flow: TextBlock[]; readonly placed: PlacedPicture[] } {
  const taken = new Set<TextBlock>();
  const placed = [...page.pictures].sort((a, b) => a.top - b.top || a.left - b.left).map((picture) => {
    if (picture.width > ground * page.width && picture.height > ground * page.height) return { picture, captions: [] };
    const captions = blocks.filter((block) => !taken.has(block) && isCaption(block, picture, blocks, measure)).sort((a, b) => a.top - b.top).slice(0, 1);
    for (const caption of captions) taken.add(caption);
    return { picture, captions };
  });
  return { flow: blocks.filter((block) => !taken.has(block)), placed };
}

function isCaption(block: TextBlock, picture: PagePicture, blocks: readonly TextBlock[], measure: Measure): boolean {
  const gap = block.top - bottom(picture);
  const em = block.size;
  if (gap < -em || gap > near * em || block.lines.length > mostLines || block.size > measure.body * 1.15) return false;
  if (block.left < picture.left - 1.5 * em || right(block) > right(picture) + 1.5 * em) return false;
  const words = block.lines.map((line) => line.text).join('');
  if (captionWords.test(words)) return true;
  const below = blocks.filter((other) => other !== block && sharedWidth(other, block) > 0 && other.top >= bottom(block) - em).reduce((least, other) => Math.min(least, other.top), Infinity);
  const closer = gap < below - bottom(block) - 0.3 * em;
  const smaller = block.size < measure.body * 0.95 || (block.lines.every((line) => line.bold) && block.size <= measure.body * 1.05);
  return closer && (smaller || isCentred(block, picture));
}

const isCentred = (block: TextBlock, picture: PagePicture): boolean =>
  Math.abs(block.left + block.width / 2 - picture.left - picture.width / 2) < 0.5 * block.size && block.lines.length <= 2 && block.left - picture.left > block.size;

/**
 * Puts pictures among ordered blocks: after the text they stand under; one that stands nearer to a headline below it belongs
 * to what that heads, and comes after it.
 */
export function placePictures(ordered: readonly TextBlock[], placed: readonly PlacedPicture[], measure: Measure): Item[] {
  const items: Item[] = ordered.map((block) => ({ kind: 'text', block }));
  for (const one of placed) {
    const { picture } = one;
    const foot = one.captions.reduce((low, caption) => Math.max(low, bottom(caption)), bottom(picture));
    const heads = (block: TextBlock): boolean => block.size >= 1.2 * measure.body;
    const beside = items.map((item, at) => ({ item, at })).filter(({ item }) => item.kind === 'text' && sharedWidth(item.block, picture) > 0);
    const below = beside.find(({ item }) => item.kind === 'text' && heads(item.block) && item.block.top >= foot - item.block.size && item.block.top - foot < 2.5 * item.block.size);
    const above = beside.filter(({ item }) => item.kind === 'text' && item.block.top < picture.top).at(-1);
    const owned = above?.item.kind === 'text' && heads(above.item.block);
    let at = above === undefined ? (beside[0]?.at ?? items.length) : above.at + 1;
    const gap = above?.item.kind === 'text' ? picture.top - bottom(above.item.block) : Infinity;
    const closer = below?.item.kind === 'text' && below.item.block.top - foot < gap;
    if (below !== undefined && closer && !owned) {
      at = below.at + 1;
      for (let item = items[at]; item?.kind === 'text' && heads(item.block); item = items[at]) at++;
    }
    while (items[at]?.kind === 'picture') at++;
    items.splice(at, 0, { kind: 'picture', placed: one });
  }
  return items;
}
