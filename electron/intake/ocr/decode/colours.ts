import { greyOf, type Pixels } from '../pixels.ts';

/** A channel further than this from the others makes a colour; scans of grey pages come with a tinge. */
const tinge = 24;

/** Decoded colours as a page: a page that is all grey keeps no colours. */
export function pixelsOf(width: number, height: number, rgba: Uint8Array): Pixels {
  const grey = greyOf(width, height, rgba);
  let coloured = 0;
  for (let at = 0; at < rgba.length; at += 4 * 31) {
    const [red, green, blue] = [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > tinge) coloured++;
  }
  return coloured * 31 * 4 * 500 > rgba.length ? { width, height, grey, rgba } : { width, height, grey };
}
