import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineBars } from '../../../renderer/archive/timeline-bars.ts';

describe('timeline bars', () => {
  it('fills the months between two that have reports', () => {
    expect(timelineBars([{ month: '2025-11', count: 2 }, { month: '2026-01', count: 5 }], 100)).toEqual([
      { from: '2025-11', to: '2025-11', count: 2 }, { from: '2025-12', to: '2025-12', count: 0 }, { from: '2026-01', to: '2026-01', count: 5 },
    ]);
  });

  it('turns to years where the months would be too many', () => {
    const bars = timelineBars([{ month: '2001-05', count: 1 }, { month: '2003-02', count: 4 }], 12);
    expect(bars).toEqual([{ from: '2001-01', to: '2001-12', count: 1 }, { from: '2002-01', to: '2002-12', count: 0 }, { from: '2003-01', to: '2003-12', count: 4 }]);
  });

  it('counts every report of a plausible month exactly once', () => {
    const month = fc.tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
    const counts = fc.uniqueArray(fc.record({ month, count: fc.nat(1000) }), { selector: (one) => one.month, maxLength: 30 });
    fc.assert(fc.property(counts, fc.integer({ min: 1, max: 400 }), (months, most) => {
      const sum = (all: readonly { readonly count: number }[]): number => all.reduce((total, { count }) => total + count, 0);
      expect(sum(timelineBars(months, most))).toBe(sum(months));
    }));
  });

  it('leaves a month no calendar has out of the line', () => {
    expect(timelineBars([{ month: '0202-13', count: 3 }], 10)).toEqual([]);
  });
});
