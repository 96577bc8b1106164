import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { PNG } from 'pngjs';
import { pixelsOf } from '../../../electron/intake/ocr/decode/colours.ts';
import type { Pixels } from '../../../electron/intake/ocr/pixels.ts';

const folder = join(import.meta.dirname, '../../fixtures/scans');

/** A page of a paper as a picture, and what is printed on it. */
export const scanBytes = (): Uint8Array => new Uint8Array(readFileSync(join(folder, 'three-columns.png')));
export function scanPixels(): Pixels {
  const { width, height, data } = PNG.sync.read(readFileSync(join(folder, 'three-columns.png')));
  return pixelsOf(width, height, data);
}

export interface PrintedStory { readonly headline: string; readonly paragraphs: readonly string[]; readonly caption: string | undefined }

/** The stories of the page in the order of the paper. */
export function printedStories(): PrintedStory[] {
  const { document } = parseHTML(readFileSync(join(folder, 'three-columns.html'), 'utf8'));
  return [...document.querySelectorAll('h1, h2')].map((head) => {
    const columns = head.nextElementSibling;
    return {
      headline: head.textContent, paragraphs: [...columns?.querySelectorAll('p') ?? []].map((one) => one.textContent),
      caption: columns?.querySelector('figcaption')?.textContent,
    };
  });
}
