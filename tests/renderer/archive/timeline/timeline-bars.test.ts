import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBars, timelineBars } from '../../../../renderer/archive/timeline/timeline-bars.ts';

describe('timeline bars', () => {
  it('fills the months between two that have reports', () => {
    expect(timelineBars([{ date: '2025-11', count: 2 }, { date: '2026-01', count: 5 }], 100)).toEqual({
      unit: 'month',
      bars: [{ from: '2025-11', to: '2025-11', count: 2 }, { from: '2025-12', to: '2025-12', count: 0 }, { from: '2026-01', to: '2026-01', count: 5 }],
    });
  });

  it('turns to years where the months would be too many', () => {
    expect(timelineBars([{ date: '2001-05', count: 1 }, { date: '2003-02', count: 4 }], 12)).toEqual({
      unit: 'year',
      bars: [{ from: '2001-01', to: '2001-12', count: 1 }, { from: '2002-01', to: '2002-12', count: 0 }, { from: '2003-01', to: '2003-12', count: 4 }],
    });
  });

  it('shows a part month by month, whatever lies around it', () => {
    const months = [{ date: '1998-01', count: 9 }, { date: '2001-05', count: 1 }, { date: '2001-07', count: 4 }, { date: '2020-02', count: 9 }];
    expect(timelineBars(months, 12, { from: '2001-05', to: '2001-07' }).bars.map(({ from, count }) => [from, count])).toEqual([['2001-05', 1], ['2001-06', 0], ['2001-07', 4]]);
  });

  it('counts every report of a plausible month exactly once', () => {
    const month = fc.tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
    const counts = fc.uniqueArray(fc.record({ date: month, count: fc.nat(1000) }), { selector: (one) => one.date, maxLength: 30 });
    fc.assert(fc.property(counts, fc.integer({ min: 1, max: 400 }), (months, most) => {
      const sum = (all: readonly { readonly count: number }[]): number => all.reduce((total, { count }) => total + count, 0);
      expect(sum(timelineBars(months, most).bars)).toBe(sum(months));
    }));
  });

  it('leaves a month no calendar has out of the line', () => {
    expect(timelineBars([{ date: '0202-13', count: 3 }], 10).bars).toEqual([]);
  });

  it('has a bar for every day of the months, a leap day too', () => {
    const { unit, bars } = dayBars([{ date: '2024-02-29', count: 3 }, { date: '2024-04-01', count: 9 }], { from: '2024-02', to: '2024-03' });
    expect(unit).toBe('day');
    expect(bars).toHaveLength(29 + 31);
    expect(bars.filter(({ count }) => count > 0)).toEqual([{ from: '2024-02-29', to: '2024-02-29', count: 3 }]);
  });
});
