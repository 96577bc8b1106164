import { describe, expect, it } from 'vitest';
import { nextNumber, numberTaken } from '../../../shared/issue/numbering.ts';

const yearly = { numbering: 'yearly', firstNumber: 12, firstTotal: 356 } as const;
const continuous = { numbering: 'continuous', firstNumber: 40 } as const;

describe('nextNumber', () => {
  it('begins with the numbers the bulletin was set up with', () => {
    expect(nextNumber(yearly, [], '2026-03-05')).toEqual({ number: 12, total: 356 });
    expect(nextNumber(continuous, [], '2026-03-05')).toEqual({ number: 40 });
  });

  it('counts on within the year and over all years', () => {
    const issues = [{ number: 12, total: 356, date: '2026-03-05' }, { number: 13, total: 357, date: '2026-03-12' }];
    expect(nextNumber(yearly, issues, '2026-04-01')).toEqual({ number: 14, total: 358 });
  });

  it('begins a later year with 1 and goes on with the total', () => {
    expect(nextNumber(yearly, [{ number: 50, total: 400, date: '2026-12-30' }], '2027-01-06')).toEqual({ number: 1, total: 401 });
  });

  it('lets a continuous series run through the years', () => {
    expect(nextNumber(continuous, [{ number: 41, date: '2026-12-30' }], '2027-01-06')).toEqual({ number: 42 });
  });
});

describe('numberTaken', () => {
  it('is taken within its year only, where numbers begin anew each year', () => {
    const issues = [{ number: 3, date: '2026-03-05' }];
    expect(numberTaken(yearly, issues, 3, '2026-09-01')).toBe(true);
    expect(numberTaken(yearly, issues, 3, '2027-03-05')).toBe(false);
    expect(numberTaken(continuous, issues, 3, '2027-03-05')).toBe(true);
  });
});
