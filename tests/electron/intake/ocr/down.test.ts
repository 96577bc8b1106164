import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { extractPicture } from '../../../../electron/intake/extract/picture.ts';
import { layOutPages } from '../../../../electron/intake/layout/lay-out.ts';
import { setUpright } from '../../../../electron/intake/ocr/decode/orientation.ts';
import { cutLine, pitchOf } from '../../../../electron/intake/ocr/down/cells.ts';
import { isSetDownwards } from '../../../../electron/intake/ocr/down/is-set-downwards.ts';
import { findMarks, typeSize } from '../../../../electron/intake/ocr/marks.ts';
import { greyOf, type Pixels } from '../../../../electron/intake/ocr/pixels.ts';
import { recognisePage, recogniseRegions } from '../../../../electron/intake/ocr/recognise-page.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { damagedScan } from '../../../support/documents/damaged-scan.ts';
import { scanPixels } from '../../../support/documents/scanned-page.ts';
import { editDistance } from '../../../support/edit-distance.ts';
import { valueOf } from '../../../support/fresh-archive.ts';

const folder = join(import.meta.dirname, '../../../fixtures/scans');
const bytes = new Uint8Array(readFileSync(join(folder, 'downwards.png')));
const pixels = (): Pixels => { const { width, height, data } = PNG.sync.read(Buffer.from(bytes)); return { width, height, grey: greyOf(width, height, data) }; };
const html = readFileSync(join(folder, 'downwards.html'), 'utf8');
const printed = [...html.matchAll(/<section>([^]*?)<\/section>/g)].map(([, section = '']) => ({
  headline: /<h2>(.*)<\/h2>/.exec(section)?.[1] ?? '', paragraphs: [...section.matchAll(/<p>(.*)<\/p>/g)].map(([, words = '']) => words),
}));
const gold = printed.map(({ headline, paragraphs }) => headline + paragraphs.join('')).join('');
const errorRate = (text: string): number => (100 * editDistance(text.replace(/\s+/g, ''), gold)) / gold.length;

describe('a page set downwards', () => {
  it('is read tier by tier, its columns from the right, stories with headlines and paragraphs', async () => {
    const { extraction } = valueOf(await extractPicture(bytes));
    const rate = errorRate(extraction.text);
    console.log(`characters wrong on a page set downwards: ${rate.toFixed(2)} %`);
    expect(rate).toBeLessThanOrEqual(3);
    const { reports } = readExtraction(extraction);
    expect(reports.map(({ paragraphs }) => paragraphs.map(({ kind }) => kind))).toEqual(printed.map(({ paragraphs }) => paragraphs.map(() => 'body')));
    for (const [i, { headline }] of reports.entries()) expect(editDistance(headline?.text ?? '', printed[i]?.headline ?? '')).toBeLessThanOrEqual(1);
    const [page] = extraction.pages ?? [];
    expect(page).toMatchObject({ width: 1240, height: 1210, recognised: true });
    expect(page?.regions.every(({ left, top, width, height }) => left >= -1 && top >= -1 && left + width <= 1242 && top + height <= 1212)).toBe(true);
  }, 120_000);

  it.each([3, 6, 8] as const)('is read when it was scanned on its side or head (%i)', async (orientation) => {
    const { content } = await recognisePage(setUpright(pixels(), orientation));
    expect(errorRate(layOutPages([content]).text)).toBeLessThanOrEqual(3);
  }, 120_000);

  it('is read though it lies askew in bad light', async () => {
    const { content } = await recognisePage(damagedScan(pixels(), { askew: 1.2, noise: 12, shade: 0.3 }));
    expect(errorRate(layOutPages([content]).text)).toBeLessThanOrEqual(5);
  }, 120_000);

  it('is read in the regions a person draws', async () => {
    const [upper] = await recogniseRegions(pixels(), [{ kind: 'text', left: 0, top: 0, width: 1240, height: 590 }]);
    const runs = upper?.blocks.flat() ?? [];
    expect(runs.every(({ vertical, left, width, top, height }) => vertical === true && left >= 0 && left + width <= 1240 && top >= 0 && top + height <= 600)).toBe(true);
    const first = printed[0]?.paragraphs[0] ?? '';
    expect(runs.map(({ text }) => text).join('')).toContain(first.slice(2, 30));
  }, 120_000);

  it('is told from level print by how near its characters stand', () => {
    for (const [picture, down] of [[pixels(), true], [setUpright(pixels(), 8), false], [scanPixels(), false]] as const) {
      const marks = findMarks(picture.grey, picture.width, picture.height, 140);
      expect(isSetDownwards(marks, typeSize(marks)?.size ?? 0)).toBe(down);
    }
  });
});

describe('cutting a line between its characters', () => {
  /** Ink of characters of 20 columns at a pitch of 22: whole ones, and those of three strokes. */
  const lineOf = (characters: string): Uint16Array => Uint16Array.from([...characters].flatMap((one) => (
    one === '三' ? [...Array.from({ length: 3 }, () => [12, 12, 0, 0, 0, 0, 0]).flat(), 0] : one === '　' ? Array.from({ length: 22 }, () => 0) : [...Array.from({ length: 20 }, () => 9), 0, 0])));

  it('keeps the strokes of one together, though they stand as far apart as characters', () => {
    expect(cutLine(lineOf('国三国三三国'), 22, 20).cells).toHaveLength(6);
  });

  it('leaves white out', () => {
    expect(cutLine(lineOf('国国　　国'), 22, 20).cells.map(({ from }) => Math.floor((from + 11) / 22))).toEqual([0, 1, 4]);
  });

  it('finds the pitch of lines by themselves', () => {
    const pitch = pitchOf([{ profile: lineOf('国三国国三国国三国国国三国国三国国'), size: 20 }]) * 20;
    expect(Math.abs(pitch - 22)).toBeLessThan(1.5);
  });
});
