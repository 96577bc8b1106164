import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../electron/intake/formats.ts';
import { greyPicture, makeDocx } from '../../support/make-docx.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const oldWord = Uint8Array.from([...ole, ...Buffer.alloc(512), ...Buffer.from('WordDocument', 'utf16le')]);
const locked = Uint8Array.from([...ole, ...Buffer.alloc(512), ...Buffer.from('EncryptedPackage', 'utf16le')]);

describe('formatOf', () => {
  it.each([
    ['来稿.txt', text('来稿'), 'text'], ['来稿.TXT', text('来稿'), 'text'], ['notes.md', text('# 稿'), 'text'], ['通报', text('通报'), 'text'],
    ['第3.期稿', text('稿'), 'text'], ['page.htm', text('<p>稿'), 'html'], ['saved.txt', text('\uFEFF <!DOCTYPE html><p>稿'), 'html'], ['page', text('<html><p>稿'), 'html'],
  ])('takes %s for what it is', (name, bytes, format) => {
    expect(formatOf(name, bytes)).toEqual({ ok: true, value: format });
  });

  it('knows a Word file by its content under any name but another format of ours', async () => {
    const docx = await makeDocx({ paragraphs: ['稿'] });
    expect(formatOf('稿.docx', docx)).toEqual({ ok: true, value: 'docx' });
    expect(formatOf('稿', docx)).toEqual({ ok: true, value: 'docx' });
    expect(formatOf('稿.txt', docx)).toEqual({ ok: false, error: 'not-what-it-says' });
  });

  it.each([
    ['empty.txt', new Uint8Array(), 'empty'], ['locked.docx', locked, 'encrypted'], ['old.doc', oldWord, 'format-unsupported'], ['old.docx', oldWord, 'not-what-it-says'],
    ['photo.docx', greyPicture, 'not-what-it-says'], ['photo.txt', greyPicture, 'not-what-it-says'], ['photo.png', greyPicture, 'format-unsupported'],
    ['paper.pdf', text('%PDF-1.7'), 'format-unsupported'], ['paper', text('%PDF-1.7'), 'format-unsupported'], ['a.rtf', text('{\\rtf1'), 'format-unsupported'],
    ['a.rar', text('Rar!xx'), 'format-unsupported'], ['table.csv', text('a,b'), 'format-unsupported'], ['code.js', text('let a'), 'format-unknown'], ['words.docx', text('稿'), 'not-what-it-says'],
  ])('refuses %s with its reason', (name, bytes, reason) => {
    expect(formatOf(name, bytes)).toEqual({ ok: false, error: reason });
  });
});
