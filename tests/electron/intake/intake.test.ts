import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../electron/intake/intake.ts';
import { greyPicture, makeDocx, withPart } from '../../support/documents/make-docx.ts';
import { runs } from '../../support/property-runs.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const samples = new URL('../../../templates/samples/', import.meta.url);
const sampleNames = readdirSync(samples).filter((name) => name !== 'README.md');
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(encodeURIComponent(name), samples)));

describe('readSource', () => {
  it.each(sampleNames)('reads the sample %s', async (name) => {
    const read = await readSource({ name, bytes: sample(name) });
    if (!read.ok) throw new Error(read.error.reason);
    expect(read.value.reading.reports.length).toBeGreaterThan(0);
    expect(read.value.extraction.text.isWellFormed()).toBe(true);
  });

  it('names the file and the reason in whatever it cannot read', async () => {
    const docx = await makeDocx({ paragraphs: ['青禾社区的早点铺开张了。'] });
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const bad: readonly (readonly [string, Uint8Array, string])[] = [
      ['空.txt', new Uint8Array(), 'empty'], ['空白.txt', text(' \n\n　'), 'no-text'], ['照片.docx', greyPicture, 'damaged'],
      ['半截.docx', docx.subarray(0, docx.length / 2), 'truncated'], ['炸弹.docx', withPart(docx, 'word/media/1.bmp', new Uint8Array(5_000_000)), 'inflates-too-far'],
      ['加密.docx', Uint8Array.from([...ole, ...Buffer.alloc(504), ...Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
      ['程序.txt', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 31), 'binary'], ['版面.pdf', text('%PDF-1.7'), 'damaged'],
      ['脚本.js', text('alert(1)'), 'format-unknown'], ['深.html', text('<div>'.repeat(2000)), 'too-deep'], ['太大.txt', new Uint8Array(200 * 1024 * 1024 + 1), 'too-large'],
    ];
    for (const [name, bytes, reason] of bad) {
      expect(await readSource({ name, bytes })).toEqual({ ok: false, error: { kind: 'unreadable', file: name, reason } });
    }
  });

  it('takes no markup of a report for anything but text', async () => {
    const page = '<body><h1>石桥街道的花市</h1><p onclick="alert(1)">花农<script>alert(2)</script>三百人<a href="javascript:alert(3)">进城</a>。</p></body>';
    const read = await readSource({ name: '网页.html', bytes: text(page) });
    expect(read).toMatchObject({ ok: true, value: { extraction: { text: '石桥街道的花市\n\n花农三百人进城。' } } });
    expect(JSON.stringify(read)).not.toMatch(/alert|javascript/);
  });

  it('throws for nothing that is in a file', async () => {
    const originals = sampleNames.map((name) => ({ name, bytes: sample(name) }));
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), take: fc.nat(40), put: fc.uint8Array({ maxLength: 12 }) });
    await fc.assert(fc.asyncProperty(fc.constantFrom(...originals), fc.array(change, { minLength: 1, maxLength: 6 }), async ({ name, bytes }, changes) => {
      let changed = Buffer.from(bytes);
      for (const { at, take, put } of changes) {
        const from = Math.floor(at * changed.length);
        changed = Buffer.concat([changed.subarray(0, from), put, changed.subarray(from + take)]);
      }
      const read = await readSource({ name, bytes: new Uint8Array(changed) });
      if (read.ok) expect(read.value.extraction.text.isWellFormed()).toBe(true);
      else expect(read.error.kind).toBe('unreadable');
    }), runs(200));
  });
});
