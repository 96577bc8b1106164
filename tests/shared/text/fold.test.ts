import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/text/fold.ts';

describe('fold', () => {
  it('makes capitals small', () => expect(fold('Reading ROOM ÀΔЖ')).toBe('reading room aδж'));
  it('makes full width half', () => expect(fold('ＫＮ９５，１．２％（Ａ）')).toBe('kn95,1.2%(a)'));
  it('makes half-width kana full', () => expect(fold('ｶﾅ')).toBe('カナ'));
  it('makes 繁 simple', () => expect(fold('臺灣後勤隊、裡裏、爲為、麵')).toBe('台湾后勤队、里里、为为、面'));
  it('takes accents off Latin letters', () => expect(fold('Ångström café İ Ëlan')).toBe('angstrom cafe i elan'));
  it('reads digits of other scripts', () => expect(fold('٣٤ १२ ６')).toBe('34 12 6'));
  it('reads radicals and compatibility forms as the characters they are', () => expect(fold('\u2f08\ufa0c\u2ee6')).toBe('人兀\u2ee6'));
  it('leaves signs, quotation marks and simplified text alone', () => expect(fold('“志愿”——1·2…《云溪》①½')).toBe('“志愿”——1·2…《云溪》①½'));

  it('keeps every offset: one code unit for one', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }));
  });
  it('changes nothing the second time', () => {
    const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
    expect(fold(fold(all))).toBe(fold(all));
  });
  it('leaves characters beyond the basic plane whole', () => expect(fold('\u{20000}😀\u{2f800}')).toBe('\u{20000}😀\u{2f800}'));
});
