import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import type { SourcePicture } from '../source.ts';
import type { Box, Pixels } from './pixels.ts';

/** Of 100: print stays sharp, and a page of a newspaper is some 3 MB. */
const quality = 82;

/** A page as a picture the window can show: black and white ones as PNG, the others as JPEG. */
export function showPixels(pixels: Pixels, name: string): SourcePicture {
  const { width, height, grey, rgba } = pixels;
  if (rgba === undefined && isBilevel(grey)) {
    const png = new PNG({ width, height, colorType: 0, inputColorType: 0, bitDepth: 8, inputHasAlpha: false });
    png.data = Buffer.from(grey.buffer, grey.byteOffset, grey.byteLength);
    return { name: `${name}.png`, mime: 'image/png', bytes: PNG.sync.write(png, { colorType: 0, inputColorType: 0, inputHasAlpha: false }) };
  }
  return { name: `${name}.jpg`, mime: 'image/jpeg', bytes: jpeg.encode({ width, height, data: rgba ?? spread(grey) }, quality).data };
}

/** Part of a page by itself. */
export function cut({ width, grey, rgba }: Pixels, box: Box): Pixels {
  const rows = Array.from({ length: box.height }, (_, y) => (box.top + y) * width + box.left);
  const part = new Uint8Array(box.width * box.height);
  rows.forEach((from, y) => part.set(grey.subarray(from, from + box.width), y * box.width));
  if (rgba === undefined) return { width: box.width, height: box.height, grey: part };
  const colours = new Uint8Array(part.length * 4);
  rows.forEach((from, y) => colours.set(rgba.subarray(from * 4, (from + box.width) * 4), y * box.width * 4));
  return { width: box.width, height: box.height, grey: part, rgba: colours };
}

const isBilevel = (grey: Uint8Array): boolean => {
  for (let i = 0; i < grey.length; i += 13) if ((grey[i] ?? 0) > 8 && (grey[i] ?? 0) < 247) return false;
  return true;
};

function spread(grey: Uint8Array): Uint8Array {
  const rgba = new Uint8Array(grey.length * 4);
  for (let i = 0; i < grey.length; i++) rgba.fill(grey[i] ?? 0, i * 4, i * 4 + 3);
  for (let i = 3; i < rgba.length; i += 4) rgba[i] = 255;
  return rgba;
}

