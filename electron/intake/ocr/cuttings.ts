import type { PageContent } from '../layout/page-content.ts';
import { pictureCountLimit } from '../limits.ts';
import type { SourcePicture } from '../source.ts';
import { within, type Pixels } from './pixels.ts';
import { cut, showPixels } from './show.ts';

/**
 * Cuts the pictures of a page out of it, adds them to `cuttings`, and names their places in the content.
 * @param before pictures of the document that stand before the cuttings
 */
export function placeCuttings(pixels: Pixels, content: PageContent, before: number, cuttings: SourcePicture[]): PageContent {
  const pictures = content.pictures.map((box) => {
    const area = within(box, pixels);
    if (before + cuttings.length >= pictureCountLimit || area.width === 0 || area.height === 0) return box;
    cuttings.push(showPixels(cut(pixels, area), String(before + cuttings.length + 1)));
    return { ...box, picture: before + cuttings.length - 1 };
  });
  return { ...content, pictures };
}
