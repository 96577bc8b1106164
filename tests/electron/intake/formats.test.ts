import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../electron/intake/formats.ts';
import { greyPicture, makeDocx } from '../../support/documents/make-docx.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const oldWord = Uint8Array.from([...ole, ...Buffer.alloc(512), ...Buffer.from('WordDocument', 'utf16le')]);
const oldSheet = Uint8Array.from([...ole, ...Buffer.alloc(512), ...Buffer.from('Workbook', 'utf16le')]);
const oldTalk = Uint8Array.from([...ole, ...Buffer.alloc(512), ...Buffer.from('PowerPoint Document', 'utf16le')]);
const locked = Uint8Array.from([...ole, ...Buffer.alloc(512), ...Buffer.from('EncryptedPackage', 'utf16le')]);

describe('formatOf', () => {
  it.each([
    ['来稿.txt', text('来稿'), 'text'], ['来稿.TXT', text('来稿'), 'text'], ['notes.md', text('# 稿'), 'text'], ['通报', text('通报'), 'text'],
    ['第3.期稿', text('稿'), 'text'], ['page.htm', text('<p>稿'), 'html'], ['saved.txt', text('\uFEFF <!DOCTYPE html><p>稿'), 'html'], ['page', text('<html><p>稿'), 'html'],
    ['来稿.doc', oldWord, 'doc'], ['来稿.wps', oldWord, 'wps'], ['来稿.docx', oldWord, 'doc'], ['公文.doc', text('{\\rtf1\\ansi'), 'rtf'], ['公文.doc', text('<html><body>稿'), 'html'],
    ['报表.xls', text('<html><table>'), 'html'], ['照片.docx', greyPicture, 'picture'], ['照片.png', greyPicture, 'picture'], ['版面', text('%PDF-1.7'), 'pdf'],
    ['电稿.json', text('{"uri":"urn:x:1","headlines":[{"value":"稿"}]}'), 'ninjs'], ['电稿.xml', text('<?xml version="1.0"?><newsItem guid="x">'), 'newsml'],
  ])('takes %s for what it is', (name, bytes, format) => {
    expect(formatOf(name, bytes)).toEqual({ ok: true, value: format });
  });

  it('knows a Word file by its content under any name', async () => {
    const docx = await makeDocx({ paragraphs: ['稿'] });
    expect(formatOf('稿.docx', docx)).toEqual({ ok: true, value: 'docx' });
    expect(formatOf('稿', docx)).toEqual({ ok: true, value: 'docx' });
    expect(formatOf('稿.txt', docx)).toEqual({ ok: true, value: 'docx' });
    expect(formatOf('稿.doc', docx)).toEqual({ ok: true, value: 'docx' });
    expect(formatOf('稿.wps', docx)).toEqual({ ok: true, value: 'docx' });
  });

  it.each([
    ['empty.txt', new Uint8Array(), 'empty'], ['locked.docx', locked, 'encrypted'], ['sums.xls', oldSheet, 'old-spreadsheet'], ['sums.et', oldSheet, 'old-spreadsheet'], ['talk.ppt', oldTalk, 'presentation'],
    ['program.docx', Uint8Array.from([0x4d, 0x5a, 0x90, 0]), 'not-what-it-says'], ['words.doc', text('稿'), 'not-what-it-says'], ['words.pdf', text('稿'), 'not-what-it-says'],
    ['table.csv', text('a,b'), 'format-unsupported'], ['code.js', text('let a'), 'format-unknown'], ['words.docx', text('稿'), 'not-what-it-says'],
  ])('refuses %s with its reason', (name, bytes, reason) => {
    expect(formatOf(name, bytes)).toEqual({ ok: false, error: reason });
  });
});
