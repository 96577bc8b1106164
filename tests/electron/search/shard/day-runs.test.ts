import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { DayRuns } from '../../../../electron/search/shard/day-runs.ts';
import { packStrings } from '../../../../electron/search/shard/strings.ts';
import { runs } from '../../../support/property-runs.ts';

const day = fc.oneof(fc.constantFrom('2022', '2022-03', '2022-03-09', '2022-03-09T10:00:00', '2022-04-30', ''), fc.integer({ min: 10, max: 99 }).map((date) => `2021-12-${date}`));

it('gives every report its day, wherever the bytes stand', () => {
  fc.assert(fc.property(fc.array(day, { maxLength: 60 }), fc.nat(7), (some, before) => {
    const days = some.sort();
    const packed = packStrings(days);
    const bytes = new Uint8Array(before + packed.length);
    bytes.set(packed, before);
    const read = new DayRuns(bytes.subarray(before), days.length);
    bytes.fill(0);
    expect(days.map((_, ordinal) => read.at(ordinal))).toEqual(days);
  }), runs(100));
});
