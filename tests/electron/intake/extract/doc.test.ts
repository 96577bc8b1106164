import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDoc } from '../../../../electron/intake/extract/doc.ts';
import { extractDocx } from '../../../../electron/intake/extract/docx.ts';
import { makeDocx } from '../../../support/documents/make-docx.ts';
import { nightBus } from '../../../support/night-bus-report.ts';

const file = readFileSync('tests/fixtures/formats/night-bus.doc');

describe('extractDoc', () => {
  it('reads out of the old form what is read out of the new one: words, headings, notes, lists, tables', async () => {
    const old = extractDoc(file);
    const newer = await extractDocx(await makeDocx(nightBus));
    if (!old.ok || !newer.ok) throw new Error('unread');
    expect(old.value.extraction.text).toBe(newer.value.extraction.text);
    const said = ({ text, hints }: typeof old.value.extraction): string[] => hints.filter(({ kind }) => kind !== 'picture').map(({ kind, level, start, end }) => `${kind} ${level ?? ''} ${text.slice(start, end)}`);
    expect(said(old.value.extraction)).toEqual(said(newer.value.extraction));
  });

  it('keeps the picture where it stands', () => {
    const read = extractDoc(file);
    if (!read.ok) throw new Error(read.error);
    expect(read.value.pictures.map(({ mime }) => mime)).toEqual(['image/png']);
    const [picture] = read.value.extraction.hints.filter(({ kind }) => kind === 'picture');
    expect(picture?.picture).toBe(0);
    expect(read.value.extraction.text.slice(0, picture?.start).endsWith('试行\n\n')).toBe(true);
  });

  it('answers with a reason for every place the file may be cut off at', () => {
    for (let length = 0; length < file.length; length += 97) {
      const read = extractDoc(file.subarray(0, length));
      // The last bytes of a compound file may belong to no stream that is read.
      if (!read.ok) expect(['truncated', 'damaged', 'not-what-it-says', 'no-text']).toContain(read.error);
      else expect(read.value.extraction.text).toContain('河湾镇');
    }
  });

  it('says that a locked file is locked, and that one of Word 95 is too old', () => {
    const at = file.indexOf(Buffer.from([0xec, 0xa5]));
    const changed = (offset: number, ...bytes: number[]): Buffer => { const copy = Buffer.from(file); copy.set(bytes, at + offset); return copy; };
    expect(extractDoc(changed(11, (file[at + 11] ?? 0) | 1))).toEqual({ ok: false, error: 'encrypted' });
    expect(extractDoc(changed(2, 0x68, 0))).toEqual({ ok: false, error: 'old-word' });
    expect(extractDoc(changed(0, 0xdc))).toEqual({ ok: false, error: 'old-word' });
  });
});
