import type { Box } from '../../layout/box.ts';
import type { Pixels } from '../../ocr/pixels.ts';
import { at, type Matrix } from './matrix.ts';

/** Pixels with the matrix that takes their unit square to the page. */
export interface Part { readonly pixels: Pixels; readonly matrix: Matrix }

/** Pixels of a composed page at most. */
const most = 40_000_000;

/** Where a unit square comes to stand. */
export function boxOf(matrix: Matrix): Box {
  const corners = [at(matrix, 0, 0), at(matrix, 1, 0), at(matrix, 0, 1), at(matrix, 1, 1)];
  const [left, top] = [Math.min(...corners.map(({ x }) => x)), Math.min(...corners.map(({ y }) => y))];
  return { left, top, width: Math.max(...corners.map(({ x }) => x)) - left, height: Math.max(...corners.map(({ y }) => y)) - top };
}

/** It stands as it was stored: not turned, not mirrored. Its head is at 1, so its y axis goes up the page. */
export const isUpright = ([a, b, c, d]: Matrix): boolean => a > 0 && d < 0 && Math.abs(b) < 0.01 * a && Math.abs(c) < 0.01 * -d;

/** Pixels to a unit of the page, of the finest of some parts. */
const finest = (parts: readonly Part[]): number => Math.max(...parts.map(({ pixels, matrix }) => pixels.width / Math.max(1e-6, Math.hypot(matrix[0], matrix[1]))));

/** What some pictures show of an area together, on white; one that fills it as it stands is that picture itself. */
export function compose(parts: readonly Part[], area: Box): Pixels {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && isUpright(only.matrix) && isSame(boxOf(only.matrix), area)) return only.pixels;
  const scale = Math.min(finest(parts), Math.sqrt(most / Math.max(1, area.width * area.height)));
  const width = Math.max(1, Math.round(area.width * scale));
  const height = Math.max(1, Math.round(area.height * scale));
  const grey = new Uint8Array(width * height).fill(255);
  const rgba = parts.some(({ pixels }) => pixels.rgba !== undefined) ? new Uint8Array(width * height * 4).fill(255) : undefined;
  for (const part of parts) lay(part, area, scale, { width, height, grey, ...(rgba === undefined ? {} : { rgba }) });
  return { width, height, grey, ...(rgba === undefined ? {} : { rgba }) };
}

const isSame = (a: Box, b: Box): boolean => [a.left - b.left, a.top - b.top, a.width - b.width, a.height - b.height].every((difference) => Math.abs(difference) < 0.02 * Math.max(b.width, b.height));

function lay({ pixels, matrix }: Part, area: Box, scale: number, sheet: Pixels): void {
  const [a, b, c, d, e, f] = matrix;
  const size = a * d - b * c;
  if (size === 0) return;
  const box = boxOf(matrix);
  const x0 = Math.max(0, Math.floor((box.left - area.left) * scale));
  const x1 = Math.min(sheet.width, Math.ceil((box.left + box.width - area.left) * scale));
  const y0 = Math.max(0, Math.floor((box.top - area.top) * scale));
  const y1 = Math.min(sheet.height, Math.ceil((box.top + box.height - area.top) * scale));
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const [px, py] = [(x + 0.5) / scale + area.left - e, (y + 0.5) / scale + area.top - f];
      const u = Math.floor(((d * px - c * py) / size) * pixels.width);
      const v = Math.floor((1 - (a * py - b * px) / size) * pixels.height);
      if (u < 0 || v < 0 || u >= pixels.width || v >= pixels.height) continue;
      const from = v * pixels.width + u;
      const to = y * sheet.width + x;
      sheet.grey[to] = pixels.grey[from] ?? 255;
      if (sheet.rgba !== undefined) for (let i = 0; i < 3; i++) sheet.rgba[to * 4 + i] = pixels.rgba?.[from * 4 + i] ?? pixels.grey[from] ?? 255;
    }
  }
}
