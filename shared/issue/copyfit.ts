import type { BlockId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import type { Template } from '../domain/template.ts';
import { newPage, placeColumn, placeColumns, type Pages, roomLeft } from './copyfit/pages.ts';
import { bandStrips, blocksToStrips, noteHeights, stripsHeight } from './copyfit/strips.ts';
import { compose } from './galley/compose.ts';
import { lineHeight, textArea } from './galley/frame.ts';
import type { Galley } from './galley/galley.ts';

/** What an issue takes in its template: an estimate from the geometry alone, no font is asked. */
export interface Copyfit {
  /** Pages in all, the imprint's and a blank one before it included. */
  readonly pages: number;
  /** Lines of body left free on the last page that has text; the imprint is counted where it stands there. */
  readonly freeLines: number;
  /** Lines of body over what the template allows, 0 where it fits. */
  readonly overLines: number;
  readonly items: readonly { readonly id: BlockId; readonly page: number; /** Lines of body its height comes to. */ readonly lines: number }[];
  /** Places in the galley's bands where a page begins, so that titles over columns do not stand alone. */
  readonly newPages: readonly number[];
  /** Footnotes on the last page of text. */
  readonly lastNotes: readonly number[];
  /** Pages that have text. */
  readonly textPages: number;
  readonly foot: { readonly height: number; readonly page: number; readonly blankBefore: boolean } | undefined;
}

const bodyPitch = ({ styles }: Template): number => styles.body.pitch ?? styles.body.size * 1.3;

function itemHeights(galley: Galley, template: Template): Map<BlockId, number> {
  const heights = new Map<BlockId, number>();
  let current: BlockId | undefined;
  for (const band of galley.bands) {
    for (const block of band.blocks) {
      current = block.begins ?? current;
      if (current !== undefined) heights.set(current, (heights.get(current) ?? 0) + stripsHeight(blocksToStrips([block], template, band.width, new Map())) / band.columns);
      if (block.ends !== undefined) current = undefined;
    }
  }
  return heights;
}

/** Where the imprint goes: on the page of the last text if it fits and is an even one (or need not be), else on the next that may have it. */
function placeFoot(galley: Galley, template: Template, pages: Pages, height: number): Copyfit['foot'] {
  if (galley.foot === undefined) return undefined;
  const needed = stripsHeight(blocksToStrips(galley.foot.blocks, template, textArea(template).width, new Map()));
  const lastText = pages.page;
  const fits = roomLeft(pages, height) >= needed + (galley.foot.pinned ? bodyPitch(template) / 2 : 0);
  const mayStand = (page: number) => galley.foot?.evenSide !== true || page % 2 === 0;
  let page = fits && mayStand(lastText) ? lastText : lastText + 1;
  if (!mayStand(page)) page += 1;
  return { height: needed, page, blankBefore: page > lastText + 1 };
}

/** Lines to be cut until text and imprint stand on the pages the template allows; `room` is what the last page of text has left. */
function linesOver(template: Template, textPages: number, room: number, footHeight: number): number {
  const { pages } = template.limits;
  const allowed = template.imprint?.evenSide === true && pages > 1 ? pages - (pages % 2) : pages;
  const over = (textPages - allowed) * lineHeight(template) - room + footHeight;
  return textPages < allowed || over <= 0 ? 0 : Math.ceil(over / bodyPitch(template) - 0.01);
}

/** Counts the pages of a galley. */
export function fitGalley(galley: Galley, template: Template): Copyfit {
  const { width } = textArea(template);
  const height = lineHeight(template);
  const notes = noteHeights(template, galley.notes, width);
  const pages: Pages = { page: 1, y: 0, notes: 0, marks: [], startsOn: new Map() };
  const newPages: number[] = [];
  galley.bands.forEach((band, i) => {
    const strips = bandStrips(band, template, notes);
    if (band.columns === 1) {
      // Titles over columns do not stand alone at a page's foot: the first lines of their columns stay with them.
      const under = galley.bands[i + 1];
      const least = under !== undefined && under.columns > 1 && strips.at(-1)?.keep === true ? stripsHeight(strips) + 3 * bodyPitch(template) : 0;
      if (pages.y > 0 && strips.every((strip) => strip.keep) && least > roomLeft(pages, height)) {
        newPages.push(i);
        newPage(pages);
      }
      placeColumn(pages, strips, height);
    } else placeColumns(pages, strips, band.columns, height);
  });
  const pitch = bodyPitch(template);
  const foot = placeFoot(galley, template, pages, height);
  const room = roomLeft(pages, height);
  const heights = itemHeights(galley, template);
  return {
    pages: Math.max(pages.page, foot?.page ?? 0), textPages: pages.page, lastNotes: pages.marks, foot, newPages,
    freeLines: Math.max(0, Math.floor((room - (foot?.page === pages.page ? foot.height : 0)) / pitch + 0.01)),
    overLines: linesOver(template, pages.page, room, foot?.height ?? 0),
    items: [...pages.startsOn].map(([id, page]) => ({ id, page, lines: Math.ceil((heights.get(id) ?? 0) / pitch - 0.01) })),
  };
}

/**
 * An issue in type and where it falls into pages. Footnotes would stand in the imprint's place where both are on the last page: these are
 * set under the text instead, just above it.
 */
export function paginate(issue: Issue, template: Template): { readonly galley: Galley; readonly fit: Copyfit } {
  const galley = compose(issue, template);
  const fit = fitGalley(galley, template);
  if (galley.foot?.pinned !== true || fit.foot?.page !== fit.textPages || fit.lastNotes.length === 0) return { galley, fit };
  const again = compose(issue, template, new Set(fit.lastNotes));
  return { galley: again, fit: fitGalley(again, template) };
}

/** How many lines and pages an issue takes. Pure, and quick enough to be asked at every keystroke. */
export const copyfit = (issue: Issue, template: Template): Copyfit => paginate(issue, template).fit;
