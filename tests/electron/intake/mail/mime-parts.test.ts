import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords, readFields, readValue } from '../../../../electron/intake/mail/mime-header.ts';
import { mimeParts, type MimePart } from '../../../../electron/intake/mail/mime-parts.ts';
import { encodeText } from '../../../support/documents/encode-text.ts';
import { runs } from '../../../support/property-runs.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
function partOf(text: string | Uint8Array): MimePart {
  const taken = mimeParts(typeof text === 'string' ? bytesOf(text) : text);
  if (!taken.ok) throw new Error(taken.error);
  return taken.value;
}

describe('the header of a part', () => {
  it('is unfolded, its encoded words decoded, in whatever charset they are', () => {
    const fields = readFields(bytesOf('Subject: =?UTF-8?B?5rih5Y+j?=\r\n =?gb2312?B?17DJz8HLtcY=?=\r\nFrom: a@b.example\r\n'));
    expect(plainWords(fields.get('subject') ?? '')).toBe('渡口装上了灯');
    expect(fields.get('from')).toBe('a@b.example');
  });

  it('may be raw GBK, as old programs write it', () => {
    const fields = readFields(encodeText('Subject: 渡口装上了二十盏灯\nFrom: 林青禾 <a@b.example>\n', 'gb18030'));
    expect(fields.get('subject')).toBe('渡口装上了二十盏灯');
  });

  it.each([
    [`attachment; filename*=gbk''%B8%BD%BC%FE.txt`, '附件.txt'],
    [`attachment; filename*0*=UTF-8''%E9%99%84; filename*1*=%E4%BB%B6; filename*2=.docx`, '附件.docx'],
    ['attachment; filename="a;b\\"c.txt"', 'a;b"c.txt'],
    ['attachment; filename=plain.txt', 'plain.txt'],
    [`attachment; filename="x.txt"; filename*=UTF-8''%E9%99%84.txt`, '附.txt'],
  ])('names a file: %s', (field, name) => {
    expect(readValue(field).params.get('filename')).toBe(name);
  });
});

describe('the parts of a message', () => {
  it('are taken apart with what lies around them left aside', () => {
    const root = partOf('Content-Type: multipart/mixed; boundary=b\r\n\r\npreamble\r\n--b\r\nContent-Type: text/plain\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--bb\r\nstill two\r\n--b--\r\nepilogue');
    expect(root.parts.map(({ bytes }) => textOf(bytes))).toEqual(['one', 'two\r\n--bb\r\nstill two']);
  });

  it('are decoded: base 64 over lines, quoted-printable with soft ends and lone signs', () => {
    const part = (encoding: string, body: string): string => textOf(partOf(`Content-Type: text/plain\nContent-Transfer-Encoding: ${encoding}\n\n${body}`).bytes);
    expect(part('BASE64', '5rih\r\n5Y+j')).toBe('渡口');
    expect(part('quoted-printable', '=E6=B8=A1=\r\n=E5=8F=A3 a=b = 1=20\n')).toBe('渡口 a=b = 1 \n');
    expect(part('8bit', '渡口')).toBe('渡口');
  });

  it('end with the file where it was cut off', () => {
    const root = partOf('Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nfirst\n--b\nContent-Type: text/plain\n\nsecond, cut o');
    expect(root.parts.map(({ bytes }) => textOf(bytes))).toEqual(['first', 'second, cut o']);
  });

  it('are not taken when there are too many, nor too deep', () => {
    const many = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(5_001)}--b--`;
    expect(mimeParts(bytesOf(many))).toEqual({ ok: false, error: 'too-many-entries' });
    const deep = Array.from({ length: 40 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}x\n\n--b${i}x\n`).join('');
    expect(mimeParts(bytesOf(deep))).toEqual({ ok: false, error: 'too-deep' });
    expect(mimeParts(bytesOf(''))).toEqual({ ok: false, error: 'damaged' });
  });

  it('come out of any bytes without a throw, and any bytes put in come out', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      mimeParts(bytes);
      const mail = Buffer.concat([Buffer.from('Content-Type: multipart/mixed; boundary="=_never_in_there"\r\n\r\n--=_never_in_there\r\nContent-Transfer-Encoding: base64\r\n\r\n'), Buffer.from(Buffer.from(bytes).toString('base64')), Buffer.from('\r\n--=_never_in_there--\r\n')]);
      expect([...partOf(new Uint8Array(mail)).parts[0]?.bytes ?? []]).toEqual([...bytes]);
    }), runs(200));
  });
});
