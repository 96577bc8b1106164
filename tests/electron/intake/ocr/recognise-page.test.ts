import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { extractPicture } from '../../../../electron/intake/extract/picture.ts';
import { layOutPages } from '../../../../electron/intake/layout/lay-out.ts';
import { recognisePage } from '../../../../electron/intake/ocr/recognise-page.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import type { Extraction } from '../../../../shared/domain/document.ts';
import { damagedScan } from '../../../support/documents/damaged-scan.ts';
import { editDistance } from '../../../support/edit-distance.ts';
import { valueOf } from '../../../support/fresh-archive.ts';
import { printedStories, scanBytes, scanPixels } from '../../../support/documents/scanned-page.ts';

const letters = (text: string): string => text.replace(/\s+/g, '');

/** Characters wrong in a hundred, over the stories in their order: one that is missing, doubled or out of place counts whole. */
function errorRate({ text, hints }: Pick<Extraction, 'text' | 'hints'>): number {
  const captions = hints.filter(({ kind }) => kind === 'caption').map(({ start, end }) => text.slice(start, end));
  const stories = captions.reduce((rest, caption) => rest.replace(caption, ''), text);
  const printed = printedStories();
  const gold = letters(printed.map(({ headline, paragraphs }) => headline + paragraphs.join('')).join(''));
  const caption = letters(printed.map((story) => story.caption ?? '').join(''));
  return (100 * (editDistance(letters(stories), gold) + editDistance(letters(captions.join('')), caption))) / (gold.length + caption.length);
}

afterEach(() => { vi.restoreAllMocks(); });

describe('paragraphs that end in a line of one character', () => {
  it('keep it: the last lines of a column are as short as dirt', async () => {
    const { extraction } = valueOf(await extractPicture(readFileSync(join(import.meta.dirname, '../../../fixtures/scans/short-ends.png'))));
    const short = extraction.text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && line.length <= 3);
    expect(short).toEqual(['理。', '了。', '灯。', '年。', '人。', '子。', '上。', '来。']);
  }, 120_000);
});

describe('a printed page of three columns with headlines over them and a picture', () => {
  it('comes out story by story in order, its picture cut out with its caption, and nothing asks a network', async () => {
    const asked = [vi.spyOn(globalThis, 'fetch'), vi.spyOn(http, 'request'), vi.spyOn(https, 'request'), vi.spyOn(net.Socket.prototype, 'connect')];
    const { extraction, pictures } = valueOf(await extractPicture(scanBytes()));
    for (const spy of asked) expect(spy).not.toHaveBeenCalled();

    const rate = errorRate(extraction);
    console.log(`characters wrong: ${rate.toFixed(2)} %`);
    expect(rate).toBeLessThanOrEqual(1.5);

    const { reports } = readExtraction(extraction);
    const printed = printedStories();
    expect(reports.map(({ headline }) => headline?.text)).toEqual(printed.map(({ headline }) => headline));
    for (const [i, report] of reports.entries()) {
      const body = report.paragraphs.filter(({ kind }) => kind !== 'caption');
      expect(body).toHaveLength(printed[i]?.paragraphs.length ?? 0);
    }
    expect(reports.flatMap(({ paragraphs }) => paragraphs).filter(({ kind }) => kind === 'caption').map(({ text }) => text)).toEqual([printed[1]?.caption]);

    const page = extraction.pages?.[0];
    expect(page).toMatchObject({ recognised: true, picture: 0, width: 2000, height: 1372 });
    expect(page?.regions.map(({ kind }) => kind)).toContain('picture');
    expect(pictures.map(({ mime }) => mime)).toEqual(['image/png', 'image/jpeg']);
    expect(page?.regions.every(({ start, end }) => start <= end && end <= extraction.text.length)).toBe(true);
  }, 120_000);

  it('comes out the same from a page that lies askew, in bad light, from a noisy scanner', async () => {
    const { pixels, content } = await recognisePage(damagedScan(scanPixels(), { askew: -1.3, noise: 16, shade: 0.35 }));
    const { text, hints } = layOutPages([content]);
    const rate = errorRate({ text, hints: [...hints] });
    console.log(`characters wrong on the damaged page: ${rate.toFixed(2)} %`);
    expect(rate).toBeLessThanOrEqual(3);
    expect(pixels.width).toBe(2000);
  }, 120_000);
});
