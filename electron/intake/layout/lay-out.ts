import { blocksOfPage } from './blocks.ts';
import { lettersDown } from './letters-down.ts';
import { measureDocument } from './measure.ts';
import type { PageContent } from './page-content.ts';
import type { PageLine, TextBlock } from './page-line.ts';
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
 * @param given the pages of one document
 */
export function layOutPages(given: readonly PageContent[]): Written {
  const pages = given.map((page) => ({ ...page, runs: lettersDown(page.runs) }));
  const measure = measureDocument(pages);
  const laid = pages.map((page) => {
    const { flow, placed } = findCaptions(page, blocksOfPage(page, measure), measure);
    return { page, placed, blocks: flow };
  });
  const furniture = findRunningHeads(laid, measure);
  const ordered = laid.map(({ page, placed, blocks }) => ({ page, placed, blocks: betweenHeads(page, blocks, furniture, (flow) => orderBlocks(flow, page.width, measure, page.rules)) }));
  return writePages(ordered.map(({ page, placed, blocks }) => ({ page, items: placePictures(blocks, placed, measure) })), furniture, measure);
}

/** The blocks of a page in order, its running heads before them and its feet behind: they stand in no column. */
function betweenHeads(page: PageContent, blocks: readonly TextBlock[], furniture: ReadonlySet<PageLine>, order: (blocks: readonly TextBlock[]) => TextBlock[]): TextBlock[] {
  const [beside, flow] = [blocks.filter((block) => block.lines.every((line) => furniture.has(line))), blocks.filter((block) => !block.lines.every((line) => furniture.has(line)))];
  const level = [...beside].sort((a, b) => a.top - b.top || a.left - b.left);
  const over = level.filter((block) => block.top < page.height / 2);
  return [...over, ...order(flow), ...level.filter((block) => !over.includes(block))];
}
