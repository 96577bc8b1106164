import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordOrder } from '../../../../electron/search/shard/word-order.ts';
import { runs } from '../../../support/property-runs.ts';

const mark = ' ';
/** Words much like each other, so that many begin alike for longer than is sorted at once; some are marked, some the beginnings of others. */
const word = fc.tuple(fc.boolean(), fc.array(fc.constantFrom('1', '2', '条', '\ud840', '\uffff', '2026年'), { minLength: 1, maxLength: 9 })).map(([isMarked, parts]) => (isMarked ? mark : '') + parts.join(''));

it('puts words in the order of their code units, however long they are alike', () => {
  fc.assert(fc.property(fc.uniqueArray(word, { maxLength: 300 }), (words) => {
    const units = Uint16Array.from(words.join('').split(''), (unit) => unit.charCodeAt(0));
    let end = 0;
    const ends = Uint32Array.from(words, ({ length }) => (end += length));
    const order = wordOrder({ units, ends, count: words.length }, mark.charCodeAt(0));
    expect(Array.from(order, (number) => words[number])).toEqual(words.toSorted((one, other) => (one < other ? -1 : 1)));
  }), runs(200));
});
