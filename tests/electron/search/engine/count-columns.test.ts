import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Tally, ValueNumbers } from '../../../../electron/search/engine/count-columns.ts';
import { runs } from '../../../support/property-runs.ts';

const counted = fc.array(fc.record({ value: fc.string({ unit: fc.constantFrom('云', '溪', 'a', '𠮷'), minLength: 1, maxLength: 3 }), count: fc.nat(4) }), { maxLength: 40 });

it('lists the values most reports have, equals by their words, as putting all in order would', () => {
  fc.assert(fc.property(fc.array(counted, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 12 }), (rounds, limit) => {
    const numbers = new ValueNumbers();
    for (const round of rounds) {
      // Numbers are shared by all that is counted; what is counted is not.
      const tally = new Tally(numbers);
      const plain = new Map<string, number>();
      for (const { value, count } of round) {
        tally.addValue(value, count);
        plain.set(value, (plain.get(value) ?? 0) + count);
      }
      const all = Array.from(plain, ([value, count]) => ({ value, count })).filter(({ count }) => count > 0);
      expect(tally.most(limit)).toEqual(all.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, limit));
    }
  }), runs(200));
});
