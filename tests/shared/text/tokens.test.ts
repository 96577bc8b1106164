import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchedText, searchedUnits } from '../../../shared/text/searched-text.ts';
import { tokenLine, tokensOf, tokensOfTerm } from '../../../shared/text/tokens.ts';
import { mixedText } from '../../support/mixed-text.ts';

describe('tokensOf', () => {
  it('gives overlapping pairs and the last character of a run of Han', () => expect(tokensOf('志愿服务')).toEqual(['志愿', '愿服', '服务', '务']));
  it('gives Latin words and digits whole', () => expect(tokensOf('reading room 2022')).toEqual(['reading', 'room', '2022']));
  it('gives every sign by itself', () => expect(tokensOf('1.2万,“好”')).toEqual(['1', '.', '2', '万', ',', '“', '好', '”']));
  it('keeps characters beyond the basic plane whole', () => expect(tokensOf('\u{20000}吉')).toEqual(['\u{20000}吉', '吉']));

  it('spells the text again', () => {
    fc.assert(fc.property(mixedText(30), (text) => {
      const { text: searched } = searchedText(text);
      const latin = /^[\p{L}\p{M}\p{Nd}]+$/u;
      const han = /^[\p{Script=Han}\p{Script=Hiragana}〇]/u;
      let again = '';
      let last = '';
      for (const token of tokensOf(searched)) {
        const word = latin.test(token) && !han.test(token);
        if (word && last !== '') again += ' ';
        again += han.test(token) ? (Array.from(token)[0] ?? '') : token;
        last = word ? token : '';
      }
      expect(again).toBe(searched);
    }));
  });
});

it('spells the tokens of a text in one line, halves of characters too', () => {
  const broken = fc.array(fc.oneof(mixedText(6), fc.constantFrom('\ud840', '\udc00', '\u{2a700}')), { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(fc.property(broken, (text) => { expect(tokenLine(searchedUnits(text).units)).toBe(tokensOf(searchedText(text).text).join(' ')); }));
});

describe('tokensOfTerm', () => {
  it('leaves the last Han open, for more may follow', () => {
    expect(tokensOfTerm('志愿', false)).toEqual({ tokens: ['志愿'], open: false });
    expect(tokensOfTerm('志', false)).toEqual({ tokens: ['志'], open: true });
    expect(tokensOfTerm('kn95口', false)).toEqual({ tokens: ['kn95', '口'], open: true });
    expect(tokensOfTerm('志、愿', false)).toEqual({ tokens: ['志', '、', '愿'], open: true });
    expect(tokensOfTerm('\u{20000}', false)).toEqual({ tokens: ['\u{20000}'], open: true });
    expect(tokensOfTerm('吉\u{20000}', false)).toEqual({ tokens: ['吉\u{20000}'], open: false });
  });
  it('closes a Latin word, unless it is a prefix', () => {
    expect(tokensOfTerm('口罩kn95', false)).toEqual({ tokens: ['口罩', '罩', 'kn95'], open: false });
    expect(tokensOfTerm('kn', true)).toEqual({ tokens: ['kn'], open: true });
  });
  it('closes a sign', () => expect(tokensOfTerm('好。', false)).toEqual({ tokens: ['好', '。'], open: false }));
});
