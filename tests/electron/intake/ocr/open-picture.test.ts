import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { extractPicture } from '../../../../electron/intake/extract/picture.ts';
import { openPicture } from '../../../../electron/intake/ocr/decode/open-picture.ts';
import { setUpright } from '../../../../electron/intake/ocr/decode/orientation.ts';
import { pageLimit, pixelLimit } from '../../../../electron/intake/ocr/decode/picture-file.ts';
import { valueOf } from '../../../support/fresh-archive.ts';
import { runs } from '../../../support/property-runs.ts';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures/scans', name)));
const pageOf = async (bytes: Uint8Array): Promise<{ width: number; height: number; dark: number }> => {
  const { pixels: { width, height, grey } } = valueOf(await valueOf(openPicture(bytes)).page(0));
  return { width, height, dark: grey.reduce((sum, level) => sum + (level < 128 ? 1 : 0), 0) / grey.length };
};

/** A PNG whose head names a size, with nothing behind it. */
function headOnly(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  bytes[24] = 8;
  return bytes;
}

/** A TIFF of directories without pixels, each of a kind: 1 is a small copy of another page. */
function directories(kinds: readonly number[]): Uint8Array {
  const entries = 3;
  const size = 2 + entries * 12 + 4;
  const view = new DataView(new ArrayBuffer(8 + kinds.length * size));
  view.setUint32(0, 0x49492a00);
  view.setUint32(4, 8, true);
  kinds.forEach((kind, i) => {
    const at = 8 + i * size;
    view.setUint16(at, entries, true);
    ([[254, kind], [256, 4], [257, 4]] as const).forEach(([field, value], place) => {
      const entry = at + 2 + place * 12;
      view.setUint16(entry, field, true);
      view.setUint16(entry + 2, 4, true);
      view.setUint32(entry + 4, 1, true);
      view.setUint32(entry + 8, value, true);
    });
    view.setUint32(at + 2 + entries * 12, i + 1 < kinds.length ? at + size : 0, true);
  });
  return new Uint8Array(view.buffer);
}

/** A bitmap of 24 bits, rows from the bottom: black on its left half. */
function bitmap(width: number, height: number): Uint8Array {
  const row = Math.ceil((width * 3) / 4) * 4;
  const bytes = new Uint8Array(54 + row * height).fill(255, 54);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  for (const [at, value] of [[10, 54], [14, 40], [18, width], [22, height]] as const) view.setUint32(at, value, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  view.setUint32(30, 0, true);
  for (let y = 0; y < height; y++) bytes.fill(0, 54 + y * row, 54 + y * row + Math.floor(width / 2) * 3);
  return bytes;
}

describe('a picture file', () => {
  it('is decoded whatever it is packed as: fax, WebP, JPEG, bitmap', async () => {
    expect(await pageOf(fixture('fax.tif'))).toMatchObject({ width: 640, height: 160 });
    expect(await pageOf(fixture('strip.webp'))).toMatchObject({ width: 640, height: 120 });
    expect(await pageOf(fixture('strip-on-its-side.jpg'))).toMatchObject({ width: 120, height: 640 });
    expect(await pageOf(bitmap(10, 4))).toEqual({ width: 10, height: 4, dark: 0.5 });
    for (const name of ['fax.tif', 'strip.webp', 'strip-on-its-side.jpg']) expect((await pageOf(fixture(name))).dark).toBeGreaterThan(0.03);
  });

  it('has as many pages as a TIFF has, small copies of them aside, up to a limit', () => {
    expect(valueOf(openPicture(fixture('fax.tif'))).pages).toBe(1);
    expect(valueOf(openPicture(directories([0, 1, 2, 0]))).pages).toBe(3);
    expect(openPicture(directories(Array<number>(pageLimit + 1).fill(0)))).toEqual({ ok: false, error: 'too-large' });
  });

  it('is refused by the pixels its head names, before anything is decoded', () => {
    const side = Math.ceil(Math.sqrt(pixelLimit)) + 1;
    expect(openPicture(headOnly(side, side))).toEqual({ ok: false, error: 'picture-too-large' });
    expect(openPicture(headOnly(4_000_000_000, 4_000_000_000))).toEqual({ ok: false, error: 'picture-too-large' });
  });

  it('is damaged where it is cut off or broken, and never throws', async () => {
    const sound = [fixture('fax.tif'), fixture('strip.webp'), fixture('strip-on-its-side.jpg'), bitmap(10, 4), PNG.sync.write(new PNG({ width: 6, height: 5 }))];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...sound), fc.double({ min: 0, max: 1, noNaN: true }), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), async (bytes, share, changes) => {
      const broken = new Uint8Array(bytes).slice(0, Math.floor(bytes.length * share));
      for (const [at, value] of changes) if (broken.length > 0) broken[at % broken.length] = value;
      const opened = openPicture(broken);
      if (opened.ok) for (let at = 0; at < Math.min(3, opened.value.pages); at++) await opened.value.page(at);
      else expect(['damaged', 'picture-too-large', 'picture-unsupported', 'too-large']).toContain(opened.error);
    }), runs(60));
  }, 60_000);

  it('without a word on it is told as such', async () => {
    const blank = new PNG({ width: 400, height: 300 });
    blank.data.fill(255);
    expect(await extractPicture(new Uint8Array(PNG.sync.write(blank)))).toEqual({ ok: false, error: 'picture-without-text' });
  });

  it('is read upright though it lies on its side and does not say so', async () => {
    const { extraction } = valueOf(await extractPicture(fixture('strip-on-its-side.jpg')));
    expect(extraction.text.replace(/\s/g, '')).toContain('去年秋天镇里组织大家');
    expect(extraction.pages?.[0]).toMatchObject({ width: 640, height: 120 });
  }, 60_000);
});

describe('setUpright', () => {
  it('puts the first pixel of each of the eight ways where Exif says', () => {
    const corner = { 1: 0, 2: 1, 3: 5, 4: 4, 5: 0, 6: 2, 7: 5, 8: 3 } as const;
    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8] as const) {
      const grey = new Uint8Array(6).fill(255);
      grey[0] = 0;
      expect(setUpright({ width: 2, height: 3, grey }, orientation).grey.indexOf(0), `orientation ${orientation}`).toBe(corner[orientation]);
    }
  });
});
