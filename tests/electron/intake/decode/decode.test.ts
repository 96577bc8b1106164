import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../../electron/intake/decode/decode.ts';
import type { Encoding } from '../../../../shared/domain/document.ts';
import { characterTable, encodeText } from '../../../support/documents/encode-text.ts';
import { runs } from '../../../support/property-runs.ts';

const marks: Readonly<Partial<Record<Encoding, readonly number[]>>> = {
  'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff], 'gb18030': [0x84, 0x31, 0x95, 0x33],
};

/** Han characters of the rows that encoding keeps for common ones, by lead byte. */
function commonHan(encoding: 'gb18030' | 'big5'): string[] {
  const [from, to, trail] = encoding === 'gb18030' ? [0xb0, 0xd7, 0xa1] : [0xa4, 0xc6, 0x40];
  return [...characterTable(encoding)].filter(([letter, [lead = 0, second = 0]]) => /\p{Script=Han}/u.test(letter) && lead >= from && lead <= to && second >= trail).map(([letter]) => letter);
}

const mark = fc.constantFrom('，', '。', '、', '\n', ' ', '2026', 'WTO');
/** Random characters are harder than writing, which is made of frequent ones: they need the length of two lines. */
const writing = (letters: readonly string[]): fc.Arbitrary<string> => fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...letters) }, { weight: 1, arbitrary: mark }), { minLength: 24, maxLength: 200 })
  .map((parts) => `稿${parts.join('')}`);
const simplified = writing(commonHan('gb18030'));
const traditional = writing(commonHan('big5'));
const english = fc.array(fc.constantFrom('harbour', 'council', 'said', 'the', 'on', '“ferry”', 'café', 'naïve', '–', '£9,400', '.\n'), { minLength: 8 })
  .map((words) => `The ${words.join(' ')}`);

const cases: readonly (readonly [Encoding, fc.Arbitrary<string>])[] = [
  ['utf-8', fc.oneof(simplified, traditional, english)],
  ['utf-16le', fc.oneof(simplified, traditional, english)],
  ['utf-16be', fc.oneof(simplified, traditional, english)],
  ['gb18030', simplified],
  ['big5', traditional],
  ['windows-1252', english.map((text) => `café ${text}`)],
];

describe('decode', () => {
  it.each(cases)('reads Chinese and English in %s back to what was written', (encoding, text) => {
    fc.assert(fc.property(text, (written) => {
      expect(decode(encodeText(written, encoding))).toEqual({ ok: true, value: { text: written, encoding } });
    }), runs(300));
  });

  it.each(cases.filter(([encoding]) => marks[encoding] !== undefined))('reads %s after its byte order mark and drops the mark', (encoding, text) => {
    fc.assert(fc.property(text, (written) => {
      const bytes = Uint8Array.from([...marks[encoding] ?? [], ...encodeText(written, encoding)]);
      expect(decode(bytes)).toEqual({ ok: true, value: { text: written, encoding } });
    }));
  });

  it('reads English of the time before Unicode', () => {
    const written = 'The café on Harbour Street – “the Gull” – reopens on Friday; tickets are £9.';
    expect(decode(encodeText(written, 'windows-1252'))).toEqual({ ok: true, value: { text: written, encoding: 'windows-1252' } });
  });

  it('tells GBK from Big5 in a single headline', () => {
    const headline = '石桥街道开展防汛演练';
    expect(decode(encodeText(headline, 'gb18030'))).toEqual({ ok: true, value: { text: headline, encoding: 'gb18030' } });
    const traditional = '石橋街道開展防汛演練';
    expect(decode(encodeText(traditional, 'big5'))).toEqual({ ok: true, value: { text: traditional, encoding: 'big5' } });
  });

  it('reads UTF-8 that was cut off inside a character, with the cut visible', () => {
    const bytes = encodeText('柳溪村的路修好了', 'utf-8');
    expect(decode(bytes.subarray(0, -1))).toEqual({ ok: true, value: { text: '柳溪村的路修好\uFFFD', encoding: 'utf-8' } });
  });

  it('believes what a page says of its encoding only where it fits', () => {
    const text = '云屏乡';
    expect(decode(encodeText(text, 'utf-8'), 'gb18030')).toMatchObject({ ok: true, value: { text, encoding: 'utf-8' } });
    expect(decode(encodeText('云', 'gb18030'), 'gb18030')).toMatchObject({ ok: true, value: { text: '云', encoding: 'gb18030' } });
  });

  it('ends all lines alike', () => {
    const bytes = encodeText('一\r\n二\r三\n四\f五\u2028六', 'utf-8');
    expect(decode(bytes)).toMatchObject({ ok: true, value: { text: '一\n二\n三\n四\n五\n六' } });
  });

  it('makes NUL bytes, control characters and lone surrogates visible and keeps the rest', () => {
    expect(decode(encodeText('望山县\0通报\u0007如下', 'utf-8'))).toMatchObject({ ok: true, value: { text: '望山县\uFFFD通报\uFFFD如下' } });
    const lone = Uint8Array.from([...encodeText('望山县', 'utf-16le'), 0x00, 0xd8, ...encodeText('通报如下', 'utf-16le')]);
    expect(decode(lone)).toMatchObject({ ok: true, value: { text: '望山县\uFFFD通报如下', encoding: 'utf-16le' } });
  });

  it('always gives well-formed text without control characters, or a reason', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const decoded = decode(bytes);
      if (!decoded.ok) return ['empty', 'no-text', 'binary'].includes(decoded.error);
      return decoded.value.text.isWellFormed() && !/[\0-\x08\x0B-\x1F\x7F-\x9F]/.test(decoded.value.text);
    }), runs(1000));
  });

  it('says empty, no-text and binary', () => {
    expect(decode(new Uint8Array())).toEqual({ ok: false, error: 'empty' });
    expect(decode(encodeText(' \r\n\t　', 'utf-8'))).toEqual({ ok: false, error: 'no-text' });
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf]))).toEqual({ ok: false, error: 'no-text' });
    expect(decode(Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 32))).toEqual({ ok: false, error: 'binary' });
  });
});
