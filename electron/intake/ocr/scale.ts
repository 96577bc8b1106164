import type { Box, Pixels } from './pixels.ts';

/** The sizes of running text, in pixels, that are recognised well: 10 point at 300 dots an inch is 42. */
const [smallest, largest, wanted] = [26, 64, 40];

/** Pixels a page is read at: a broadsheet at 300 dots an inch is 28 million. */
const most = 36_000_000;

/** By how much a page is made larger or smaller before it is read. @param size of its running text in pixels */
export function scaleFor(size: number, page: { readonly width: number; readonly height: number }): number {
  const fits = Math.sqrt(most / (page.width * page.height));
  if (size < smallest) return Math.min(4, wanted / size, Math.max(1, fits));
  return size > largest ? wanted / size : Math.min(1, fits);
}

/** A page in another size: each new pixel the mean of those it covers, or between its neighbours where it is made larger. */
export function scaled({ width, height, grey }: Pixels, factor: number): Pixels {
  if (factor === 1) return { width, height, grey };
  const to = { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
  const out = new Uint8Array(to.width * to.height);
  const [stepX, stepY] = [width / to.width, height / to.height];
  for (let y = 0; y < to.height; y++) {
    for (let x = 0; x < to.width; x++) out[y * to.width + x] = factor < 1 ? mean(x, y) : between(x, y);
  }
  return { ...to, grey: out };

  function mean(x: number, y: number): number {
    const [left, top] = [Math.floor(x * stepX), Math.floor(y * stepY)];
    const [right, bottom] = [Math.max(left + 1, Math.floor((x + 1) * stepX)), Math.max(top + 1, Math.floor((y + 1) * stepY))];
    let sum = 0;
    for (let v = top; v < bottom; v++) for (let u = left; u < right; u++) sum += grey[v * width + u] ?? 255;
    return sum / ((right - left) * (bottom - top));
  }

  function between(x: number, y: number): number {
    const [u, v] = [Math.min(width - 1, Math.max(0, (x + 0.5) * stepX - 0.5)), Math.min(height - 1, Math.max(0, (y + 0.5) * stepY - 0.5))];
    const [left, top] = [Math.min(width - 2, Math.floor(u)), Math.min(height - 2, Math.floor(v))];
    const [right, down, from] = [u - left, v - top, Math.max(0, top) * width + Math.max(0, left)];
    const upper = (grey[from] ?? 255) * (1 - right) + (grey[from + 1] ?? 255) * right;
    const lower = (grey[from + width] ?? 255) * (1 - right) + (grey[from + width + 1] ?? 255) * right;
    return upper * (1 - down) + lower * down;
  }
}

/** A box in a page of another size. */
export const scaledBox = ({ left, top, width, height }: Box, factor: number): Box => ({ left: left * factor, top: top * factor, width: width * factor, height: height * factor });
