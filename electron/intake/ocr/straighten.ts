import type { Mark } from './marks.ts';
import type { Pixels } from './pixels.ts';

/** Degrees a page may lie askew; further turned it was meant so. */
const most = 8;
/** Degrees below which turning costs more sharpness than it gains. */
const least = 0.15;

/**
 * How far the lines of a page rise to the right, in degrees, 0 where they are level: the angle at which the feet of its
 * characters fall together on the fewest rows.
 * @param size of the running text in pixels
 */
export function skewOf(marks: readonly Mark[], size: number): number {
  const all = marks.filter(({ width, height }) => Math.max(width, height) > size * 0.6 && Math.max(width, height) < size * 1.6);
  const feet = all.length <= 6_000 ? all : all.filter((_, i) => i % Math.ceil(all.length / 6_000) === 0);
  if (feet.length < 40) return 0;
  const step = Math.max(1, size / 10);
  const sharpness = (degrees: number): number => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const rows = new Map<number, number>();
    for (const mark of feet) {
      const row = Math.round((mark.top + mark.height + (mark.left + mark.width / 2) * slope) / step);
      rows.set(row, (rows.get(row) ?? 0) + 1);
    }
    let sum = 0;
    for (const count of rows.values()) sum += count * count;
    return sum;
  };
  const best = (from: number, to: number, by: number): number => {
    let [angle, sharpest] = [0, -1];
    for (let degrees = from; degrees <= to + by / 2; degrees += by) {
      const sharp = sharpness(degrees);
      if (sharp > sharpest) [angle, sharpest] = [degrees, sharp];
    }
    return angle;
  };
  const rough = best(-most, most, 0.2);
  const fine = best(rough - 0.2, rough + 0.2, 0.04);
  // A page without lines has no angle that is much sharper than another.
  return Math.abs(fine) < least || sharpness(fine) < sharpness(0) * 1.05 ? 0 : fine;
}

/** The page turned about its middle so that lines rising by so many degrees are level; what comes in at the edges is white. */
export function turn(pixels: Pixels, degrees: number): Pixels {
  if (degrees === 0) return pixels;
  const { width, height, grey, rgba } = pixels;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const turned = new Uint8Array(width * height).fill(255);
  const colours = rgba === undefined ? undefined : new Uint8Array(rgba.length).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = (x - width / 2) * cos + (y - height / 2) * sin + width / 2;
      const v = (y - height / 2) * cos - (x - width / 2) * sin + height / 2;
      const [left, top] = [Math.floor(u), Math.floor(v)];
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const [right, down, from] = [u - left, v - top, top * width + left];
      const upper = (grey[from] ?? 255) * (1 - right) + (grey[from + 1] ?? 255) * right;
      const lower = (grey[from + width] ?? 255) * (1 - right) + (grey[from + width + 1] ?? 255) * right;
      turned[y * width + x] = upper * (1 - down) + lower * down;
      if (colours !== undefined && rgba !== undefined) colours.set(rgba.subarray(from * 4, from * 4 + 4), (y * width + x) * 4);
    }
  }
  return { width, height, grey: turned, ...(colours === undefined ? {} : { rgba: colours }) };
}
