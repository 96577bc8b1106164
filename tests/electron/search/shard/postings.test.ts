import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addBit, emptyBitmap, ordinalsOf } from '../../../../electron/search/shard/bitmap.ts';
import { ListEncoder } from '../../../../electron/search/shard/list-encoder.ts';
import { bitsOf, gatherWeights } from '../../../../electron/search/shard/postings.ts';
import { runs } from '../../../support/property-runs.ts';

/** Reports of a list with their weights, those that are looked at, and of how many the shard is. */
const lists = fc.integer({ min: 1, max: 700 }).chain((size) => fc.record({
  size: fc.constant(size),
  // From one report to all of them, so that every form comes up.
  share: fc.constantFrom(0.003, 0.1, 0.5, 0.97, 1), asked: fc.constantFrom(0.01, 0.3, 1), heavy: fc.constantFrom(0, 0.02, 0.6),
  draws: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 2, max: 270 })), { minLength: size, maxLength: size }),
}));

it('gives back of every list the reports and what they weigh, however they are written and however few are looked at', () => {
  fc.assert(fc.property(lists, ({ size, share, asked, heavy, draws }) => {
    const truth = draws.flatMap(([stands, , weighs, weight], ordinal) => (stands <= share ? [{ ordinal, weight: weighs < heavy ? weight : 1 }] : []));
    const wanted = emptyBitmap(size);
    draws.forEach(([, looked], ordinal) => { if (looked <= asked) addBit(wanted, ordinal); });
    const encoder = new ListEncoder(size);
    encoder.encode({ ordinals: Uint16Array.from(truth, ({ ordinal }) => ordinal), weights: Uint16Array.from(truth, ({ weight }) => weight), from: 0, to: truth.length });
    const postings = { count: encoder.count, form: encoder.form, ordinals: encoder.ordinals.written(), weights: encoder.weights.written() };
    expect([...ordinalsOf(bitsOf(size, postings))]).toEqual(truth.map(({ ordinal }) => ordinal));

    const looked = ordinalsOf(wanted);
    const sums = new Uint16Array(size).fill(3);
    gatherWeights(size, postings, wanted, looked.length, sums);
    const weights = new Map(truth.map(({ ordinal, weight }) => [ordinal, weight]));
    expect(Array.from(looked, (ordinal) => sums[ordinal])).toEqual(Array.from(looked, (ordinal) => 3 + (weights.get(ordinal) ?? 0)));
  }), runs(100));
});
