import { blocksOfPage } from './blocks.ts';
import { measureDocument } from './measure.ts';
import type { PageContent } from './page-content.ts';
import { findCaptions, placePictures } from './place-pictures.ts';
import { orderBlocks } from './reading-order.ts';
import { findRunningHeads } from './running-heads.ts';
import { writePages, type Written } from './write-pages.ts';

/**
 * Reads pages by where things stand on them: runs → lines, parted at gutters → blocks → captions → reading order → pictures in
 * their places → running heads and folios set aside → text, a line for every line, empty lines where the page parts paragraphs,
 * and one layout for each page. Pure; every visible character of every run is in the text once.
 * Method: recursive XY-cut (Nagy & Seth 1984) over blocks, with blocks that span columns cut first (after Meunier 2005), and
 * Breuel's partial order (2003) where no cut is left.
 * @param pages of one document
 */
export function layOutPages(pages: readonly PageContent[]): Written {
  const measure = measureDocument(pages);
  const laid = pages.map((page) => {
    const { flow, placed } = findCaptions(page, blocksOfPage(page, measure), measure);
    return { page, placed, blocks: orderBlocks(flow, page.width, measure) };
  });
  const furniture = findRunningHeads(laid, measure);
  return writePages(laid.map(({ page, placed, blocks }) => ({ page, items: placePictures(blocks, placed, measure) })), furniture, measure);
}
