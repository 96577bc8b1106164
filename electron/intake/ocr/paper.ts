import type { Pixels } from './pixels.ts';

/** Side of the squares the paper's brightness is measured on, in pixels: wider than the strokes of a headline with its neighbours. */
const square = 64;

/** How bright the paper is, square by square: the share of pixels darker than it is what print covers. */
export interface Paper { readonly columns: number; readonly rows: number; readonly light: Uint8Array }

/** The ninth tenth of brightness of every square. */
export function measurePaper({ width, height, grey }: Pixels): Paper {
  const columns = Math.ceil(width / square);
  const rows = Math.ceil(height / square);
  const light = new Uint8Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      counts.fill(0);
      const [right, bottom] = [Math.min(width, (column + 1) * square), Math.min(height, (row + 1) * square)];
      for (let y = row * square; y < bottom; y++) {
        for (let x = column * square; x < right; x++) counts[grey[y * width + x] ?? 0] = (counts[grey[y * width + x] ?? 0] ?? 0) + 1;
      }
      let left = (right - column * square) * (bottom - row * square) * 0.1;
      let level = 255;
      while (level > 0 && (left -= counts[level] ?? 0) > 0) level--;
      light[row * columns + column] = level;
    }
  }
  return { columns, rows, light };
}

/** Below this no paper is as dark: what is, is black all over, and stays so. */
const darkestPaper = 60;

/** The page on white paper, whatever light it lay in: each pixel against the brightest paper around it. */
export function flatten(pixels: Pixels, paper: Paper): Uint8Array {
  const { width, height, grey } = pixels;
  const { columns, rows } = paper;
  const bright = widen(paper);
  const at = (column: number, row: number): number => bright[Math.min(rows - 1, Math.max(0, row)) * columns + Math.min(columns - 1, Math.max(0, column))] ?? 255;
  const flat = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const v = (y + 0.5) / square - 0.5;
    const row = Math.floor(v);
    const share = v - row;
    let gain = 1;
    for (let x = 0; x < width; x++) {
      const u = (x + 0.5) / square - 0.5;
      const column = Math.floor(u);
      // Between two squares the paper goes over from the one to the other; worked out anew every eighth pixel.
      if ((x & 7) === 0) {
        const upper = at(column, row) * (1 - (u - column)) + at(column + 1, row) * (u - column);
        const lower = at(column, row + 1) * (1 - (u - column)) + at(column + 1, row + 1) * (u - column);
        gain = 255 / Math.max(darkestPaper, upper * (1 - share) + lower * share);
      }
      flat[y * width + x] = Math.min(255, (grey[y * width + x] ?? 255) * gain);
    }
  }
  return flat;
}

/** Each square takes the brightest of its neighbours: under a headline's stroke the paper is not seen. */
function widen({ columns, rows, light }: Paper): Uint8Array {
  const wide = new Uint8Array(light.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let most = 0;
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) most = Math.max(most, light[y * columns + x] ?? 0);
      }
      wide[row * columns + column] = most;
    }
  }
  return wide;
}

/** The brightness between print and paper, by Otsu's method: the two sides differ most. Kept where a faint or heavy print still reads. */
export function inkLevel(flat: Uint8Array): number {
  const counts = new Float64Array(256);
  // A seventh of the pixels tells as much as all.
  for (let i = 0; i < flat.length; i += 7) counts[flat[i] ?? 255] = (counts[flat[i] ?? 255] ?? 0) + 1;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const all = counts.reduce((sum, count, level) => sum + count * level, 0);
  let [dark, darkSum, best, level] = [0, 0, -1, 128];
  for (let i = 0; i < 255; i++) {
    dark += counts[i] ?? 0;
    darkSum += i * (counts[i] ?? 0);
    if (dark === 0 || dark === total) continue;
    const apart = dark * (total - dark) * (darkSum / dark - (all - darkSum) / (total - dark)) ** 2;
    if (apart > best) [best, level] = [apart, i];
  }
  return Math.min(190, Math.max(100, level));
}
