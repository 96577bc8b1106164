import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ordinalsOf } from '../../../../electron/search/shard/bitmap.ts';
import { addWeights, HeavyList, listHeavier } from '../../../../electron/search/shard/heavier.ts';
import { ListEncoder } from '../../../../electron/search/shard/list-encoder.ts';
import { bitsOf } from '../../../../electron/search/shard/postings.ts';
import { runs } from '../../../support/property-runs.ts';

/** Reports of a list with their weights, those that are looked at, and of how many the shard is. */
const lists = fc.integer({ min: 1, max: 700 }).chain((size) => fc.record({
  size: fc.constant(size),
  // From one report to all of them, so that every form comes up.
  share: fc.constantFrom(0.003, 0.1, 0.5, 0.97, 1), asked: fc.constantFrom(0.01, 0.3, 1), heavy: fc.constantFrom(0, 0.02, 0.6),
  draws: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 2, max: 270 })), { minLength: size, maxLength: size }),
}));

it('gives back of every list the reports and what they weigh, however they are written', () => {
  fc.assert(fc.property(lists, ({ size, share, asked, heavy, draws }) => {
    const truth = draws.flatMap(([stands, , weighs, weight], ordinal) => (stands <= share ? [{ ordinal, weight: weighs < heavy ? weight : 1 }] : []));
    const encoder = new ListEncoder(size);
    encoder.encode({ ordinals: Uint16Array.from(truth, ({ ordinal }) => ordinal), weights: Uint16Array.from(truth, ({ weight }) => weight), from: 0, to: truth.length });
    const postings = { count: encoder.count, form: encoder.form, ordinals: encoder.ordinals.written(), weights: encoder.weights.written() };
    expect([...ordinalsOf(bitsOf(size, postings))]).toEqual(truth.map(({ ordinal }) => ordinal));

    const list = new HeavyList();
    listHeavier(size, postings, list);
    const spelled = () => Array.from({ length: list.count }, (_, i) => ({ ordinal: list.ordinals[i], weight: list.weights[i] }));
    const heavier = truth.filter(({ weight }) => weight > 1);
    expect(spelled()).toEqual(heavier);

    const sums = new Uint16Array(size).fill(3);
    addWeights(size, postings, sums, new HeavyList());
    const weights = new Map(truth.map(({ ordinal, weight }) => [ordinal, weight]));
    expect([...sums]).toEqual(Array.from(sums, (_, ordinal) => 3 + (weights.get(ordinal) ?? 0)));

    const other = new HeavyList();
    draws.forEach(([, looked, , weight], ordinal) => { if (looked <= asked) other.add(ordinal, weight); });
    const lesser = heavier.flatMap(({ ordinal, weight }) => ((draws[ordinal]?.[1] ?? 1) <= asked ? [{ ordinal, weight: Math.min(weight, draws[ordinal]?.[3] ?? 0) }] : []));
    list.keepLeast(other);
    expect(spelled()).toEqual(lesser);
    other.takeSums(sums.map((sum) => sum - 3), size);
    list.count = 0;
    for (let i = 0; i < other.count; i++) list.add(other.ordinals[i] ?? 0, other.weights[i] ?? 0);
    expect(spelled()).toEqual(heavier);
  }), runs(100));
});
