/** A picture of a page. Rows from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, 0 black and 255 white. */
  readonly grey: Uint8Array;
  /** Red, green, blue, alpha of each pixel, where the picture has colours: for what is cut out of it. */
  readonly rgba?: Uint8Array;
}

/** A rectangle of whole pixels, from the top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Grey of four bytes a pixel (red, green, blue, alpha), on white paper. Weights of ITU-R BT.601. */
export function greyOf(width: number, height: number, rgba: Uint8Array | Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += 4) {
    const alpha = rgba[at + 3] ?? 255;
    const light = ((rgba[at] ?? 0) * 77 + (rgba[at + 1] ?? 0) * 150 + (rgba[at + 2] ?? 0) * 29) >> 8;
    grey[i] = alpha === 255 ? light : 255 - Math.round(((255 - light) * alpha) / 255);
  }
  return grey;
}

export const rightOf = (box: Box): number => box.left + box.width;
export const bottomOf = (box: Box): number => box.top + box.height;

/** Pixels two boxes share from left to right, and from top to bottom; negative is the gap between them. */
export const overlapX = (a: Box, b: Box): number => Math.min(rightOf(a), rightOf(b)) - Math.max(a.left, b.left);
export const overlapY = (a: Box, b: Box): number => Math.min(bottomOf(a), bottomOf(b)) - Math.max(a.top, b.top);

/** The smallest box around others. */
export function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return { left, top, width: Math.max(...boxes.map(rightOf)) - left, height: Math.max(...boxes.map(bottomOf)) - top };
}

/** A box as far as it lies on a page, with room around it. */
export function within(box: Box, page: { readonly width: number; readonly height: number }, room = 0): Box {
  const left = Math.max(0, Math.floor(box.left - room));
  const top = Math.max(0, Math.floor(box.top - room));
  const width = Math.min(page.width, Math.ceil(rightOf(box) + room)) - left;
  const height = Math.min(page.height, Math.ceil(bottomOf(box) + room)) - top;
  return { left, top, width: Math.max(0, width), height: Math.max(0, height) };
}
