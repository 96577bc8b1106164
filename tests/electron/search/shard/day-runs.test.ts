import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { DayRuns } from '../../../../electron/search/shard/day-runs.ts';
import { packStrings } from '../../../../electron/search/shard/strings.ts';
import { runs } from '../../../support/property-runs.ts';

const day = fc.oneof(fc.constantFrom('2022', '2022-03', '2022-03-09', '2022-03-09T10:00:00', '2022-04-30', ''), fc.integer({ min: 10, max: 99 }).map((date) => `2021-12-${date}`));

it('gives every report its day, and needs no more of what it was read from', () => {
  fc.assert(fc.property(fc.array(day, { maxLength: 60 }), (some) => {
    const days = some.sort();
    const bytes = new Uint8Array(packStrings(days));
    const read = new DayRuns(bytes, days.length);
    bytes.fill(0);
    expect(days.map((_, ordinal) => read.at(ordinal))).toEqual(days);
  }), runs(100));
});
