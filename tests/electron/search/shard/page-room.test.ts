import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { PageRoom } from '../../../../electron/search/shard/page-room.ts';
import { runs } from '../../../support/property-runs.ts';

/** A page that is asked for; one that cannot be read; all of a file's, ten keys each, given up. */
const step = fc.oneof({ weight: 6, arbitrary: fc.record({ what: fc.constant('ask' as const), key: fc.nat(39) }) }, fc.record({ what: fc.constantFrom('fail' as const, 'forget' as const), key: fc.nat(39) }));

it('has every page as it was read, and reads again only what had to go', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.array(step, { maxLength: 60 }), (most, steps) => {
    const room = new PageRoom(most);
    /** Keys that are there, those asked for last at the end. */
    let there: number[] = [];
    for (const { what, key } of steps) {
      const known = there.includes(key);
      if (what === 'forget') {
        const first = key - key % 10;
        room.forget(first, first + 10);
        there = there.filter((one) => one < first || one >= first + 10);
        continue;
      }
      let reads = 0;
      const ask = (): Uint8Array => room.page(key, (into) => {
        reads++;
        into.fill(what === 'fail' ? 0xff : key);
        if (what === 'fail') throw new Error('unread');
      });
      if (what === 'fail' && !known) {
        expect(ask).toThrow('unread');
        // The one that made room for it is gone.
        if (there.length === most) there.shift();
        continue;
      }
      expect(new Set(ask())).toEqual(new Set([key]));
      expect(reads).toBe(known ? 0 : 1);
      there = [...there.filter((one) => one !== key), key].slice(-most);
    }
  }), runs(100));
});
