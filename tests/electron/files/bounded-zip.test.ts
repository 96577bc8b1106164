import { zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openZip, type ZipLimits } from '../../../electron/files/bounded-zip.ts';
import { runs } from '../../support/property-runs.ts';

const limits: ZipLimits = { entries: 10, inflated: 1_000_000, ratio: 100, ratioFrom: 10_000 };
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const zip = (files: Zippable): Uint8Array => zipSync(files);

/** The same zip with every occurrence of a name replaced by another of its length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
}

describe('openZip', () => {
  it('gives the files of a zip by name, without its folders', async () => {
    const opened = await openZip(zip({ 'a.txt': text('甲'), 'folder/': new Uint8Array(), 'folder/b.txt': text('乙') }), limits);
    expect(opened.ok && [...opened.value].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([['a.txt', '甲'], ['folder/b.txt', '乙']]);
  });

  it('refuses too many entries', async () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}.txt`, text('x')]));
    expect(await openZip(zip(many), limits)).toEqual({ ok: false, error: 'too-many-entries' });
  });

  it('refuses what inflates too far for its size, and what is too much in all', async () => {
    expect(await openZip(zip({ 'zeros.bin': new Uint8Array(900_000) }), limits)).toEqual({ ok: false, error: 'inflates-too-far' });
    const noise = Uint8Array.from({ length: 400_000 }, (_, i) => (i * i * 31 + i * 7) >>> 3);
    const stored: Zippable = { a: [noise, { level: 0 }], b: [noise, { level: 0 }], c: [noise, { level: 0 }] };
    expect(await openZip(zip(stored), limits)).toEqual({ ok: false, error: 'inflates-too-far' });
  });

  it('stops an entry that grows beyond the size it declares', async () => {
    const bomb = zip({ 'zeros.bin': new Uint8Array(900_000) });
    // The declared size (900,000 = 0x000DBBA0) in both headers becomes 16.
    const lying = renamed(bomb, '\xa0\xbb\x0d\x00', '\x10\x00\x00\x00');
    expect(Buffer.from(lying).equals(Buffer.from(bomb))).toBe(false);
    expect(await openZip(lying, limits)).toEqual({ ok: false, error: 'damaged' });
  });

  it('refuses names that climb out, are absolute or occur twice', async () => {
    expect(await openZip(zip({ '../up.txt': text('x') }), limits)).toEqual({ ok: false, error: 'damaged' });
    expect(await openZip(zip({ '/root.txt': text('x') }), limits)).toEqual({ ok: false, error: 'damaged' });
    expect(await openZip(renamed(zip({ 'a.txt': text('x'), 'b.txt': text('y') }), 'b.txt', 'a.txt'), limits)).toEqual({ ok: false, error: 'damaged' });
  });

  it('tells a cut-off zip, an encrypted one and one whose bytes were changed', async () => {
    const whole = zip({ 'a.txt': [text('来稿'.repeat(50)), { level: 0 }] });
    expect(await openZip(whole.subarray(0, whole.length - 30), limits)).toEqual({ ok: false, error: 'truncated' });
    const encrypted = zip({ 'a.txt': text('来稿'.repeat(50)) });
    const directory = Buffer.from(encrypted).indexOf('PK\x01\x02');
    encrypted[directory + 8] = (encrypted[directory + 8] ?? 0) | 1;
    expect(await openZip(encrypted, limits)).toEqual({ ok: false, error: 'encrypted' });
    const changed = Uint8Array.from(whole);
    changed[60] = (changed[60] ?? 0) ^ 1;
    expect(await openZip(changed, limits)).toEqual({ ok: false, error: 'damaged' });
  });

  it('answers with files or a reason whatever the bytes are', async () => {
    const whole = zip({ 'a.txt': text('来稿'), 'b.txt': text('报道'.repeat(99)) });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), async (changes) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      expect(typeof (await openZip(bytes, limits)).ok).toBe('boolean');
    }), runs(300));
  });
});
