import type { PageContent } from '../../layout/page-content.ts';
import { setUpright } from '../decode/orientation.ts';
import type { Box, Pixels } from '../pixels.ts';

/** A page that was laid on its left side (orientation 8) stood up again. */
export const stoodUp = (pixels: Pixels): Pixels => setUpright(pixels, 6);

/** A box of a page stood up where that page lies on its left side. @param width of the page as it stands */
export const laidDown = (box: Box, width: number): Box => ({ left: box.top, top: width - box.left - box.width, width: box.height, height: box.width });
/** And back. @param width of the page as it stands, which is the height of that which lies */
export const standing = (box: Box, width: number): Box => ({ left: width - box.top - box.height, top: box.left, width: box.height, height: box.width });

export const stoodUpContent = ({ width, height, runs, pictures }: PageContent): PageContent => ({
  width: height, height: width, runs: runs.map((run) => ({ ...run, ...standing(run, height) })), pictures: pictures.map((picture) => ({ ...picture, ...standing(picture, height) })),
});
