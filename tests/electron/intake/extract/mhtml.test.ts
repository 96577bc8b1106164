import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../electron/intake/intake.ts';
import { encodeText } from '../../../support/documents/encode-text.ts';
import { greyPicture } from '../../../support/documents/make-docx.ts';

const page = (pictures: string): string => `<html><head><title>渡口装上了二十盏灯</title></head><body><article><h1>渡口装上了二十盏灯</h1><p>三月二日，渡口装上了二十盏灯，夜里行船方便多了。</p><p>${pictures}</p></article></body></html>`;
const grey = Buffer.from(greyPicture).toString('base64');

function saved(html: Uint8Array, parts: readonly string[], more = ''): Uint8Array {
  return new Uint8Array(Buffer.concat([
    Buffer.from(`From: <Saved by Blink>\r\nSnapshot-Content-Location: https://hewan.example/news/1.html\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--b"\r\n\r\n`),
    Buffer.from(`----b\r\nContent-Type: text/html${more}\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://hewan.example/news/1.html\r\n\r\n${Buffer.from(html).toString('base64')}\r\n`),
    Buffer.from(`${parts.join('')}----b--\r\n`),
  ]));
}
const picture = (head: string): string => `----b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n${head}\r\n\r\n${grey}\r\n`;

describe('a page saved as one file', () => {
  it('is its main page with the pictures it names, by address, by relative address and by content id', async () => {
    const html = page('<img width=300 src="https://hewan.example/img/1.png"><img width=300 src="../img/2.png"><img width=300 src="cid:three@hewan"><img width=300 src="https://hewan.example/img/gone.png">');
    const read = await readSource({ name: '页.mhtml', bytes: saved(new TextEncoder().encode(html), [picture('Content-Location: https://hewan.example/img/1.png'), picture('Content-Location: https://hewan.example/img/2.png'), picture('Content-ID: <three@hewan>')]) });
    expect(read).toMatchObject({ ok: true, value: { format: 'mhtml' } });
    if (!read.ok) return;
    expect(read.value.pictures).toHaveLength(3);
    expect(read.value.extraction.hints.filter(({ elsewhere }) => elsewhere === true)).toHaveLength(1);
    expect(read.value.reading.reports.map(({ headline }) => headline?.text)).toEqual(['渡口装上了二十盏灯']);
  });

  it('is read in the encoding it is in, whatever it says', async () => {
    const html = encodeText(page(''), 'gb18030');
    for (const said of ['; charset=gb2312', '; charset=utf-8', '']) {
      const read = await readSource({ name: '页.mht', bytes: saved(html, [], said) });
      expect(read.ok && read.value.extraction.text).toContain('夜里行船方便多了');
    }
  });

  it('is known by its content, and says so when no page is in it', async () => {
    const read = await readSource({ name: '页面', bytes: saved(new TextEncoder().encode(page('')), []) });
    expect(read).toMatchObject({ ok: true, value: { format: 'mhtml' } });
    const none = Buffer.from(`From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--b"\r\n\r\n${picture('Content-Location: x.png')}----b--\r\n`);
    expect(await readSource({ name: '页.mht', bytes: new Uint8Array(none) })).toMatchObject({ ok: false, error: { reason: 'no-text' } });
  });
});
