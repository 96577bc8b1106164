import type { Pixels } from '../pixels.ts';

/** How a picture is to be turned to be upright: Exif's orientation, 1 (as it is) to 8 (CIPA DC-008, 4.6.5). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
const isOrientation = (value: number | undefined): value is Orientation => value !== undefined && Number.isInteger(value) && value >= 1 && value <= 8;

/** The orientation in a JPEG's Exif segment, looked for in its first 128 kB; 1 where there is none. */
export function jpegOrientation(bytes: Uint8Array): Orientation {
  const view = new DataView(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 128 * 1024));
  for (let at = 2; at + 10 < view.byteLength && view.getUint8(at) === 0xff;) {
    const length = view.getUint16(at + 2);
    // APP1 that opens with "Exif", then a small TIFF file.
    if (view.getUint8(at + 1) === 0xe1 && view.getUint32(at + 4) === 0x45786966) return tiffOrientation(view, at + 10, Math.min(view.byteLength, at + 2 + length));
    at += 2 + length;
  }
  return 1;
}

function tiffOrientation(view: DataView, start: number, end: number): Orientation {
  if (start + 8 > end) return 1;
  const little = view.getUint16(start) === 0x4949;
  const entries = start + view.getUint32(start + 4, little);
  if (entries + 2 > end) return 1;
  for (let i = 0; i < view.getUint16(entries, little); i++) {
    const entry = entries + 2 + i * 12;
    if (entry + 12 > end) return 1;
    const value = view.getUint16(entry + 8, little);
    if (view.getUint16(entry, little) === 0x0112) return isOrientation(value) ? value : 1;
  }
  return 1;
}

/** The orientation as a TIFF's own field gives it. */
export const orientationOf = (value: number | undefined): Orientation => (isOrientation(value) ? value : 1);

/** The picture upright. */
export function setUpright(pixels: Pixels, orientation: Orientation): Pixels {
  if (orientation === 1) return pixels;
  const { width, height, grey, rgba } = pixels;
  const lying = orientation >= 5;
  const to = lying ? { width: height, height: width } : { width, height };
  const turned = new Uint8Array(grey.length);
  const colours = rgba === undefined ? undefined : new Uint32Array(grey.length);
  const from = rgba === undefined ? undefined : new Uint32Array(rgba.buffer, rgba.byteOffset, grey.length);
  const source: Record<Orientation, (x: number, y: number) => number> = {
    1: (x, y) => y * width + x,
    2: (x, y) => y * width + width - 1 - x,
    3: (x, y) => (height - 1 - y) * width + width - 1 - x,
    4: (x, y) => (height - 1 - y) * width + x,
    5: (x, y) => x * width + y,
    6: (x, y) => (height - 1 - x) * width + y,
    7: (x, y) => (height - 1 - x) * width + width - 1 - y,
    8: (x, y) => x * width + width - 1 - y,
  };
  const at = source[orientation];
  for (let y = 0, i = 0; y < to.height; y++) {
    for (let x = 0; x < to.width; x++, i++) {
      const old = at(x, y);
      turned[i] = grey[old] ?? 255;
      if (colours !== undefined && from !== undefined) colours[i] = from[old] ?? 0;
    }
  }
  return { ...to, grey: turned, ...(colours === undefined ? {} : { rgba: new Uint8Array(colours.buffer) }) };
}
