import jpeg from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { pictureInfo } from '../../../../../electron/files/picture-info.ts';
import { extractPdf } from '../../../../../electron/intake/extract/pdf.ts';
import { makePdf } from '../../../../support/documents/make-pdf.ts';
import { scanPixels } from '../../../../support/documents/scanned-page.ts';

describe('a scanned page of a PDF', () => {
  it('is recognised, keeps its picture, and has its regions in the pixels of that', async () => {
    const { width, height, grey } = scanPixels();
    const rows = Math.round(height / 4);
    const photo = jpeg.encode({ width, height: rows, data: Buffer.from(grey.subarray(0, width * rows).reduce((all, level, i) => { all.fill(level, i * 4, i * 4 + 3); return all; }, new Uint8Array(width * rows * 4).fill(255))) }, 90).data;
    const [w, h] = [595, (595 * rows) / width];
    const result = await extractPdf(makePdf([{ width: w, height: h, images: [{ jpeg: photo, width, height: rows, x: 0, y: 0, w, h }], texts: [{ text: '扫描件', x: 10, y: h - 10, size: 6 }] }]));
    if (!result.ok) throw new Error(result.error);
    const { extraction: { text, pages, hints }, pictures } = result.value;
    expect(text).toContain('清溪镇三千亩水田全部改种新稻');
    expect(hints.some(({ kind }) => kind === 'heading')).toBe(true);
    expect(hints.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => text.slice(start, end))).toEqual(['扫描件']);
    const [page] = pages ?? [];
    const shown = pictureInfo(pictures[page?.picture ?? -1]?.bytes ?? new Uint8Array());
    expect([page?.recognised, Math.round(page?.width ?? 0), shown?.mime]).toEqual([true, shown?.width, 'image/jpeg']);
    for (const { left, top, width: wide, height: high } of page?.regions ?? []) expect(left >= 0 && top >= 0 && left + wide <= (page?.width ?? 0) + 1 && top + high <= (page?.height ?? 0) + 1).toBe(true);
  }, 120_000);
});
