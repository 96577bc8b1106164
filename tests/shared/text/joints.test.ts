import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedTokensOfTerm, jointsOf } from '../../../shared/text/joints.ts';
import { searchedText } from '../../../shared/text/searched-text.ts';
import { kindOfUnit, unitKind } from '../../../shared/text/unit-kind.ts';
import { tokensOf } from '../../../shared/text/tokens.ts';
import { mixedText } from '../../support/mixed-text.ts';
import { runs } from '../../support/property-runs.ts';

describe('jointsOf', () => {
  it.each([
    ['1.2', [' 1.', ' .2']], ['3.5%', [' 3.', ' .5', ' 5%']], ['2022-03', [' 2022-', ' -03']], ['KN95口罩', [' kn95口']], ['A/B', [' a/', ' /b']], ['第12期', [' 第12', ' 12期']],
    ['COVID-19', [' -19']], ['reading room', []], ['room, 12 desks', [' ,12']], ['“好”', []], ['\u{20000}6日', [' \u{20000}6', ' 6日']], ['6\u{20000}', [' 6\u{20000}']], ['AT&T', [' at&', ' &t']],
  ])('joins what touches in %s', (text, joints) => expect(jointsOf(searchedText(text).text)).toEqual(joints));
});

describe('joinedTokensOfTerm', () => {
  it.each([
    ['1.2', [' 1.', ' .2'], false], ['kn95口罩', [' kn95口', '口罩'], false], ['口罩kn95', ['口罩', ' 罩kn95'], false], ['24小', [' 24小'], false], ['100%', [' 100%'], false], ['小', ['小'], true],
    ['志愿', ['志愿'], false], ['12', ['12'], false], ['room 12', ['room', '12'], false], ['好。', ['好', '。'], false], ['covid-19型', ['covid', ' -19', ' 19型'], false], ['6\u{20000}', [' 6\u{20000}'], false],
  ])('looks %s up by what of it stands together', (term, tokens, open) => expect(joinedTokensOfTerm(term, false)).toEqual({ tokens, open }));
  it('leaves a word that may go on open, and joins it only where it is brief however it goes on', () => {
    expect(joinedTokensOfTerm('1.2', true)).toEqual({ tokens: [' 1.', ' .2'], open: true });
    expect(joinedTokensOfTerm('1/b', true)).toEqual({ tokens: [' 1/', 'b'], open: true });
    expect(joinedTokensOfTerm('+b', true)).toEqual({ tokens: ['+', 'b'], open: true });
  });

  /** A stretch of a text that begins and ends where a term may: not inside a word or a character. */
  const stretch = fc.tuple(mixedText(14), fc.nat(), fc.nat()).map(([written, a, b]) => {
    const { text } = searchedText(written);
    const isCut = (i: number): boolean => i > 0 && i < text.length && ([i - 1, i].every((at) => kindOfUnit(text.charCodeAt(at)) === unitKind.word) || /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(i - 1, i + 1)));
    const ends = Array.from({ length: text.length + 1 }, (_, i) => i).filter((i) => !isCut(i));
    const [from = 0, to = 0] = [ends[a % ends.length] ?? 0, ends[b % ends.length] ?? 0].sort((one, other) => one - other);
    return { text, term: text.slice(from, to).trim() };
  }).filter(({ term }) => term !== '');

  it('asks of every text a term stands in for tokens and joints that are there', () => {
    fc.assert(fc.property(stretch, fc.boolean(), ({ text, term }, prefix) => {
      const there = new Set([...tokensOf(text), ...jointsOf(text)]);
      const { tokens, open } = joinedTokensOfTerm(term, prefix && kindOfUnit(term.charCodeAt(term.length - 1)) === unitKind.word);
      tokens.forEach((token, i) => expect(open && i === tokens.length - 1 ? [...there].some((one) => one.startsWith(token)) : there.has(token)).toBe(true));
    }), runs(300));
  });
});
