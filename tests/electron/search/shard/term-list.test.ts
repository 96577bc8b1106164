import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ListEncoder } from '../../../../electron/search/shard/list-encoder.ts';
import { bitsOf } from '../../../../electron/search/shard/postings.ts';
import { ordinalsOf } from '../../../../electron/search/shard/bitmap.ts';
import { blockOf, readDirectory, termIn, TermListWriter } from '../../../../electron/search/shard/term-list.ts';
import { runs } from '../../../support/property-runs.ts';

const size = 30_000;
const unitsOf = (token: string): Uint16Array => Uint16Array.from({ length: token.length }, (_, i) => token.charCodeAt(i));

/** Tokens much like each other, some the beginnings of others. */
const token = fc.array(fc.constantFrom('a', 'b', ' ', '志', '愿', '\ud840', '\udc00', '\uffff'), { minLength: 1, maxLength: 6 }).map((units) => units.join(''));

it('finds every token in its block, and none that is not there', () => {
  fc.assert(fc.property(fc.uniqueArray(token, { maxLength: 120 }), fc.array(token, { maxLength: 30 }), fc.constantFrom(1, 40, 3000), (tokens, others, longest) => {
    const sorted = tokens.sort((one, other) => (one < other ? -1 : 1));
    const bytes: number[] = [];
    const writer = new TermListWriter((some) => bytes.push(...some));
    const encoder = new ListEncoder(size);
    const listOf = (place: number): number[] => Array.from({ length: 1 + place * 7 % longest }, (_, i) => i * 9 + place % 9);
    sorted.forEach((one, place) => {
      const ordinals = Uint16Array.from(listOf(place));
      encoder.encode({ ordinals, weights: ordinals.map(() => 1), from: 0, to: ordinals.length });
      writer.add(unitsOf(one), encoder);
    });
    const directory = readDirectory(writer.finish());
    const list = Uint8Array.from(bytes);
    const find = (one: string): number[] | undefined => {
      const block = blockOf(directory, one);
      const found = block < 0 ? undefined : termIn(list.subarray(directory.offsets[block], directory.offsets[block + 1]), one);
      return found === undefined ? undefined : [...ordinalsOf(bitsOf(size, found))];
    };
    sorted.forEach((one, place) => { expect(find(one)).toEqual(listOf(place)); });
    for (const one of others) if (!sorted.includes(one)) expect(find(one)).toBeUndefined();
  }), runs(100));
});
