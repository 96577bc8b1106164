import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/text/fold.ts';
import { searchedText, writtenRange } from '../../../shared/text/searched-text.ts';
import { mixedText } from '../../support/mixed-text.ts';

const spelled = (text: string): string => searchedText(text).text;

describe('searchedText', () => {
  it('takes white space between Han for nothing', () => expect(spelled('志愿 服务\u3000\t 队')).toBe('志愿服务队'));
  it('takes white space between Latin words for one space', () => expect(spelled('reading \t  room\u00a0 2')).toBe('reading room 2'));
  it('takes white space between Han and Latin, and beside signs, for nothing', () => {
    expect(spelled('使用 KN95 口罩')).toBe('使用kn95口罩');
    expect(spelled('他说 ： “ 好 ”')).toBe('他说:“好”');
  });
  it('drops white space at the ends', () => expect(spelled('\u3000\u3000志愿 a ')).toBe('志愿a'));
  it('takes control characters for white space', () => expect(spelled('a\u0000b 志\u0007愿')).toBe('a b志愿'));
  it('leaves out accents that stand apart and marks that are not printed', () => expect(spelled('cafe\u0301 志\u200b愿\ufe00 so\u00adft')).toBe('cafe志愿soft'));

  it('says the same as a plain reading of its rules', () => {
    fc.assert(fc.property(mixedText(30), (text) => {
      const word = '[\\p{L}\\p{Nd}](?<![\\p{Script=Han}\\p{Script=Hiragana}〇])';
      const printed = fold(text).replace(/[\u0301\u200b]/g, '').replace(/[\s\p{Cc}]+/gu, ' ');
      const rule = new RegExp(`(?<!${word}) | (?!${word})`, 'gu');
      expect(spelled(text)).toBe(printed.replace(rule, ''));
    }));
  });

  it('knows where each unit was written', () => {
    fc.assert(fc.property(mixedText(20), (text) => {
      const searched = searchedText(text);
      for (let i = 0; i < searched.text.length; i++) {
        const { start } = writtenRange(searched, text, i, i + 1);
        const unit = searched.text.charAt(i);
        const written = text.charAt(start);
        expect(/[\s\p{Cc}]/u.test(written) ? ' ' : fold(written)).toBe(unit);
      }
    }));
  });
  it('takes an accent along with its letter', () => {
    const text = 'a cafe\u0301 b';
    expect(writtenRange(searchedText(text), text, 2, 6)).toEqual({ start: 2, end: 7 });
  });
});
