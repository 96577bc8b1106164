import type { PageLayout } from '../../../shared/domain/document.ts';
import type { Box } from '../layout/box.ts';
import type { PageContent, TextRun } from '../layout/page-content.ts';
import { placeCuttings } from '../ocr/cuttings.ts';
import type { Pixels } from '../ocr/pixels.ts';
import { recognisePage } from '../ocr/recognise-page.ts';
import { showPixels } from '../ocr/show.ts';
import { pictureCountLimit } from '../limits.ts';
import type { SourcePicture } from '../source.ts';

/** A recognised page of a file of pages, laid out with the others in their units; its layout goes back to the pixels of its picture. */
export interface ScannedPage { readonly content: PageContent; readonly picture: number | undefined; readonly scale: number }

/**
 * Recognises the picture of a page.
 * @param width of the page in its own units
 * @param pictures of the document: the page and what is cut out of it come behind them
 * @param stamped what a program wrote on the scan, which is set aside
 */
export async function recogniseSheet(sheet: Pixels, width: number, pictures: SourcePicture[], stamped: readonly TextRun[]): Promise<ScannedPage> {
  const { pixels, content } = await recognisePage(sheet);
  const picture = pictures.length >= pictureCountLimit ? undefined : pictures.push(showPixels(pixels, String(pictures.length + 1))) - 1;
  const scale = pixels.width / width;
  const found = shrunk(placeCuttings(pixels, content, 0, pictures), scale);
  return { content: { ...found, runs: [...found.runs, ...stamped.map((run) => ({ ...run, askew: true }))] }, picture, scale };
}

/** Boxes of a page's picture in the page's units, so that its print is measured with that of the other pages. */
const shrunk = (content: PageContent, scale: number): PageContent => ({
  width: content.width / scale, height: content.height / scale,
  runs: content.runs.map((run) => ({ ...run, ...times(run, 1 / scale), size: run.size / scale })),
  pictures: content.pictures.map((picture) => ({ ...picture, ...times(picture, 1 / scale) })),
});

const times = ({ left, top, width, height }: Box, by: number): Box => ({ left: left * by, top: top * by, width: width * by, height: height * by });

/** The layout of a recognised page in pixels of its picture. */
export const enlarged = (layout: PageLayout, { picture, scale }: ScannedPage): PageLayout => ({
  ...layout, recognised: true, width: layout.width * scale, height: layout.height * scale, ...(picture === undefined ? {} : { picture }),
  regions: layout.regions.map((region) => ({ ...region, ...times(region, scale) })),
});
