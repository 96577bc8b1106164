import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../renderer/frame/formats.ts';
import { isMoment, typedDay } from '../../../shared/text/typed-day.ts';
import { runs } from '../../support/property-runs.ts';

describe('a day as it is typed', () => {
  it.each([
    ['2026-03-05', '2026-03-05'], ['2026年3月5日', '2026-03-05'], ['2026 年 3 月 5 号', '2026-03-05'], ['2026.3.5', '2026-03-05'], ['2026/03/05', '2026-03-05'], ['20260305', '2026-03-05'],
    ['２０２６年３月５日', '2026-03-05'], ['3月5日', '2024-03-05'], ['5 Mar 2026', '2026-03-05'], ['5th March, 2026', '2026-03-05'], ['March 5, 2026', '2026-03-05'], ['Sept. 30 2026', '2026-09-30'],
    ['2026-03-05T09:20:31', '2026-03-05T09:20:31'], ['2026年3月5日 9:20', '2026-03-05T09:20'], ['2026年3月5日9时20分', '2026-03-05T09:20'], ['3月5日 23点', '2024-03-05T23:00'], ['2024-02-29', '2024-02-29'],
  ])('“%s” is %s', (words, day) => { expect(typedDay(words, 2024)).toBe(day); });

  it.each(['', '明天上午', '2026', '2026-03', '3-5', '2026-02-30', '2026年13月1日', '2026-03-05 25:00', '2026-03-05 讯', '2026-03-05-06', '31 Apr 2026'])('“%s” is none', (words) => {
    expect(typedDay(words, 2024)).toBeUndefined();
  });

  it('is understood as either language writes it out, and as it is stored', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(isMoment(day)).toBe(true);
      for (const written of [day, `${day}T08:05`, createFormats('zh-CN').date(day), createFormats('en').date(day)]) expect(typedDay(written, 2024)?.slice(0, 10)).toBe(day);
    }), runs(300));
  });
});
