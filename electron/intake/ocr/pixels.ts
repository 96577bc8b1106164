/** A picture of a page: one byte of grey a pixel, rows from the top, 0 black and 255 white. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** A rectangle of whole pixels, from the top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Grey of four bytes a pixel (red, green, blue, alpha), on white paper. Weights of ITU-R BT.601. */
export function greyOf(width: number, height: number, rgba: Uint8Array | Uint8ClampedArray): Pixels {
  const grey = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += 4) {
    const alpha = rgba[at + 3] ?? 255;
    const light = ((rgba[at] ?? 0) * 77 + (rgba[at + 1] ?? 0) * 150 + (rgba[at + 2] ?? 0) * 29) >> 8;
    grey[i] = alpha === 255 ? light : 255 - Math.round(((255 - light) * alpha) / 255);
  }
  return { width, height, grey };
}
