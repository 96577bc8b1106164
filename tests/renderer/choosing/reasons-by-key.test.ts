import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reasonsByKey } from '../../../renderer/choosing/reasons-by-key.ts';
import { runs } from '../../support/property-runs.ts';

const ready = ['重复', '过时', '不属实', '不合本刊', '内容单薄', '广告'];

it('gives the ready reasons the same keys, whatever was given most', () => {
  expect(reasonsByKey(ready, ['广告', '过时'], 'zh-CN')).toEqual(ready);
});

it('gives the keys after them to one\'s own, and does not move those while their counts change', () => {
  expect(reasonsByKey(ready, ['图不清', '过时', '待核'], 'zh-CN')).toEqual([...ready, '待核', '图不清']);
  expect(reasonsByKey(ready, ['待核', '图不清'], 'zh-CN')).toEqual(reasonsByKey(ready, ['图不清', '待核'], 'zh-CN'));
});

it('never gives one reason two keys, nor more reasons than there are keys', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...ready), fc.string({ maxLength: 4 }))), (given) => {
    const shown = reasonsByKey(ready, given, 'zh-CN');
    expect(shown.length).toBeLessThanOrEqual(9);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.slice(0, ready.length)).toEqual(ready);
  }), runs(100));
});
