import type { Pixels } from '../../../electron/intake/ocr/pixels.ts';
import { turn } from '../../../electron/intake/ocr/straighten.ts';

/** What happens to a page under a bad scanner or a phone. */
export interface Damage {
  /** Degrees it lies askew. */
  readonly askew?: number;
  /** Grey levels by which pixels stray. */
  readonly noise?: number;
  /** Share of light lost towards the lower right corner. */
  readonly shade?: number;
}

/** The page damaged, always in the same way. */
export function damagedScan(page: Pixels, { askew = 0, noise = 0, shade = 0 }: Damage): Pixels {
  const { width, height, grey } = turn({ width: page.width, height: page.height, grey: page.grey }, askew);
  let seed = 20_260_305;
  const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff;
  const damaged = new Uint8Array(grey.length);
  for (let i = 0; i < grey.length; i++) {
    const [x, y] = [(i % width) / width, Math.floor(i / width) / height];
    damaged[i] = Math.min(255, Math.max(0, (grey[i] ?? 255) * (1 - shade * (x * 0.6 + y * 0.4)) + (random() + random() - 1) * noise));
  }
  return { width, height, grey: damaged };
}
