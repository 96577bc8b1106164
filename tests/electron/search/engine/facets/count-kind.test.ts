import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { CountedKind } from '../../../../../electron/search/engine/facets/count-kind.ts';
import { ManyValued, type Chosen, type Valued } from '../../../../../electron/search/engine/facets/many-valued.ts';
import { OneValued } from '../../../../../electron/search/engine/facets/one-valued.ts';
import { addBit, emptyBitmap, fullBitmap, ordinalsOf, removeAll, type Bitmap } from '../../../../../electron/search/shard/bitmap.ts';
import { runs } from '../../../../support/property-runs.ts';

const value = fc.string({ unit: fc.constantFrom('云', '溪', 'a', '\0', '\uffee', '𠮷'), maxLength: 3 });
/** Of each report its values, and whether it is found. */
const segment = fc.constantFrom(1, 4).chain((most) => fc.array(fc.record({ values: fc.uniqueArray(value, { maxLength: most }), found: fc.boolean() }), { maxLength: 50 }));

const chosen = (bits: Bitmap): Chosen => {
  const list = ordinalsOf(bits);
  return { list, count: list.length, bits };
};

function valuesOf(kind: CountedKind, reports: readonly { readonly values: readonly string[] }[]): Valued {
  if (reports.every(({ values }) => values.length <= 1)) {
    const known = [...new Set(reports.flatMap(({ values }) => values))];
    return new OneValued(Uint16Array.from(reports, ({ values }) => (values[0] === undefined ? 0 : known.indexOf(values[0]) + 1)), Uint32Array.from([0, ...known.map((one) => kind.table.of(one))]));
  }
  let end = 0;
  return ManyValued.many(Uint32Array.from(reports, ({ values }) => (end += values.length)), Uint32Array.from(reports.flatMap(({ values }) => values.map((one) => kind.table.of(one)))));
}

it('lists the values most reports have, equals by their code points, as counting one by one does, whichever side is counted', () => {
  const cases = fc.record({
    shards: fc.array(segment, { maxLength: 4 }), beside: segment, gone: segment, limit: fc.integer({ min: 1, max: 12 }), others: fc.boolean(), again: fc.boolean(), few: fc.boolean(),
  });
  fc.assert(fc.property(cases, ({ shards, beside, gone, limit, others, again, few }) => {
    const kind = new CountedKind();
    const left = valuesOf(kind, gone);
    kind.enter([left], 1);
    const entered = shards.map((reports) => ({ reports, values: valuesOf(kind, reports) }));
    for (const { values } of entered) kind.enter([values], 1);
    kind.enter([left], -1);
    // All values have their numbers before a count begins.
    const valuesBeside = valuesOf(kind, beside);

    const plain = new Map<string, number>();
    for (const { values } of [...shards.flat(), ...beside].filter(({ found }) => found)) for (const one of values) plain.set(one, (plain.get(one) ?? 0) + 1);
    const all = Array.from(plain, ([one, count]) => ({ value: one, count })).sort((a, b) => b.count - a.count || Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)));

    for (let round = again ? 2 : 1; round > 0; round--) {
      kind.begin();
      for (const { reports, values } of entered) {
        const bits = emptyBitmap(reports.length);
        reports.forEach(({ found }, ordinal) => { if (found) addBit(bits, ordinal); });
        if (few && !others) kind.addBeside([values], chosen(bits));
        else kind.add([values], chosen(others ? removeAll(fullBitmap(reports.length), bits) : bits));
      }
      const bits = emptyBitmap(beside.length);
      beside.forEach(({ found }, ordinal) => { if (found) addBit(bits, ordinal); });
      kind.addBeside([valuesBeside], chosen(bits));
      expect(kind.most(limit, others)).toEqual(all.slice(0, limit));
    }
  }), runs(300));
});

it('lists the first of many equals, and of few above all the rest, without going through all of them', () => {
  const kind = new CountedKind();
  const names = Array.from({ length: 9000 }, (_, i) => ({ values: [`名${String(i).padStart(5, '0')}`] }));
  const often = Array.from({ length: 5000 }, () => ({ values: ['常'] }));
  const reports = [...names.toReversed(), ...often];
  const values = valuesOf(kind, reports);
  kind.enter([values], 1);
  for (const others of [false, true]) {
    kind.begin();
    kind.add([values], chosen(others ? emptyBitmap(reports.length) : fullBitmap(reports.length)));
    expect(kind.most(3, others)).toEqual([{ value: '常', count: 5000 }, { value: '名00000', count: 1 }, { value: '名00001', count: 1 }]);
    expect(kind.most(1, others)).toEqual([{ value: '常', count: 5000 }]);
  }
});
