import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentId } from '../../../../shared/domain/ids.ts';
import { doubtFrom } from '../../../../renderer/intake/review/review-marks.ts';
import { besideThose } from '../../../../renderer/intake/use-discard.ts';
import { runs } from '../../../support/property-runs.ts';

describe('the next doubt', () => {
  const rows = [2, 2, 7, 9];
  it('is the neighbour of the one that stands', () => {
    expect(doubtFrom(rows, 0, 2, 1)).toBe(1);
    expect(doubtFrom(rows, 2, 7, -1)).toBe(1);
  });
  it('is looked for from the row one has gone to since', () => {
    expect(doubtFrom(rows, 0, 5, 1)).toBe(2);
    expect(doubtFrom(rows, 3, 5, -1)).toBe(1);
    expect(doubtFrom(rows, undefined, 7, 1)).toBe(2);
  });
  it('comes round from the end to the beginning', () => {
    expect(doubtFrom(rows, 3, 9, 1)).toBe(0);
    expect(doubtFrom(rows, undefined, 10, 1)).toBe(0);
    expect(doubtFrom(rows, undefined, 0, -1)).toBe(3);
  });
  it('comes to every one of them in turn', () => {
    fc.assert(fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 12 }), fc.nat(22), fc.constantFrom(1 as const, -1 as const), (unsorted, from, step) => {
      const sorted = [...unsorted].sort((a, b) => a - b);
      const seen = new Set<number>();
      let at = doubtFrom(sorted, undefined, from, step);
      for (let times = 0; times < sorted.length; times++) {
        seen.add(at);
        at = doubtFrom(sorted, at, sorted[at] ?? -1, step);
      }
      expect(seen.size).toBe(sorted.length);
    }), runs(200));
  });
});

describe('beside what is taken out of the list', () => {
  const ids = [1, 2, 3, 4].map((number) => DocumentId.parse(String(number).padStart(20, '0')));
  const [one, two, three, four] = ids;
  const list = ids.map((id) => ({ id }));
  it.each([
    [two, [two], three], [four, [four], three], [two, [two, three], four], [three, [three, four], two], [one, ids, undefined],
  ])('stands the next that stays, or the last before', (current, taken, beside) => {
    expect(besideThose(list, taken.flatMap((id) => id ?? []), current ?? DocumentId.parse('9'.repeat(20)))).toBe(beside);
  });
});
