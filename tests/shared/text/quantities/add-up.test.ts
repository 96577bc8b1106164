import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp } from '../../../../shared/text/quantities/add-up.ts';
import { addDecimals, shiftPoint } from '../../../../shared/text/quantities/decimal.ts';
import { spellAmount } from '../../../../shared/text/quantities/spell-amount.ts';
import { sentenceAround } from '../../../../shared/text/sentence-around.ts';

const figure = (value: string, unit: string, more: { bound?: 'about' | 'over' | 'under'; what?: string } = {}) => ({ value, unit, bound: more.bound ?? 'exact' as const, what: more.what });

describe('addUp', () => {
  it('adds exactly in decimal', () => {
    expect(addUp([figure('0.1', '公里'), figure('0.2', '公里', { what: '道路' })], false)).toMatchObject([{ unit: '公里', total: '0.3', bound: 'exact' }]);
  });

  it('never adds two units', () => {
    expect(addUp([figure('5', '人'), figure('3', '户'), figure('2', '人')], false).map(({ unit, total }) => `${total} ${unit}`)).toEqual(['7 人', '3 户']);
  });

  it('makes no sum of shares, ages and rates', () => {
    expect(addUp([figure('20', '%'), figure('35', '岁'), figure('3000', '元/户')], false).map(({ total }) => total)).toEqual([undefined, undefined, undefined]);
  });

  it('says how sure a sum is', () => {
    const bound = (...bounds: ('about' | 'over' | 'under' | undefined)[]) => addUp(bounds.map((one, at) => figure(String(at + 1), '人', one === undefined ? {} : { bound: one })), false)[0]?.bound;
    expect([bound(undefined), bound('over', undefined), bound('over', 'under'), bound('about', 'over')]).toEqual(['exact', 'over', 'about', 'about']);
  });

  it('counts what says the same once, where that is asked for', () => {
    const given = [figure('82', '元', { what: '捐款' }), figure('82', '元'), figure('82', '元', { what: '产值' }), figure('10', '元')];
    expect(addUp(given, true)).toMatchObject([{ total: '92', repeats: [given[1], given[2]] }]);
    expect(addUp([given[0], given[2]].flatMap((one) => one ?? []), true)).toMatchObject([{ total: '164', repeats: [] }]);
    expect(addUp(given, false)).toMatchObject([{ total: '256' }]);
  });
});

describe('decimals', () => {
  it('come back when their point is moved there and back, and add up as whole numbers do', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 12 }), (a, b, places) => {
      const [x, y] = [shiftPoint(a.toString(), -places), shiftPoint(b.toString(), -places)];
      expect(shiftPoint(x, places)).toBe(a.toString());
      expect(addDecimals([x, y])).toBe(shiftPoint((a + b).toString(), -places));
    }));
  });

  it.each([['820000', '82万', '820,000'], ['123456789', '12345.6789万', '123,456,789'], ['150000000', '1.5亿', '150,000,000'], ['9999', '9999', '9,999'], ['3.5', '3.5', '3.5'], ['1234567.89', '1234567.89', '1,234,567.89']])('%s is spelled %s and %s', (value, chinese, english) => {
    expect([spellAmount(value, false), spellAmount(value, true)]).toEqual([chinese, english]);
  });
});

describe('sentenceAround', () => {
  it('cuts the sentence a range stands in', () => {
    const text = '灯亮了。“捐款5万元！”他说。后来呢？';
    const at = text.indexOf('5万元');
    const { start, end } = sentenceAround(text, at, at + 3);
    expect(text.slice(start, end)).toBe('“捐款5万元！”');
  });
});
