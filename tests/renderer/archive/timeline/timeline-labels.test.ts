import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { spellDateRange } from '../../../../renderer/searching/date-range.ts';
import { dayBars, timelineBars } from '../../../../renderer/archive/timeline/timeline-bars.ts';
import { timelineLabels } from '../../../../renderer/archive/timeline/timeline-labels.ts';
import { createFormats } from '../../../../renderer/frame/formats.ts';

const zh = createFormats('zh-CN');
const en = createFormats('en');
const between = (first: string, last: string) => timelineBars([{ date: first, count: 1 }, { date: last, count: 1 }], 240);
const words = (line: ReturnType<typeof between>, formats = zh): readonly string[] => [...timelineLabels(line, formats).values()];

describe('words under the timeline', () => {
  it('name years where there are many months, and the first one only where it has room', () => {
    expect(words(between('2019-01', '2021-06'))).toEqual(['2019', '2020', '2021']);
    expect(words(between('2015-11', '2021-06'))).toEqual(['2016', '2017', '2018', '2019', '2020', '2021']);
    expect(words(between('2019-03', '2021-06'))).toEqual(['2019', '2020', '2021']);
  });

  it('leave years out where even those would run into one another', () => {
    const named = words(between('1950-01', '2025-12')).map(Number);
    expect(named.length).toBeLessThan(24);
    expect(new Set(named.slice(1).map((year, at) => year - (named[at] ?? 0))).size).toBe(1);
  });

  it('name months where all have room, and a new year by its number', () => {
    expect(words(between('2023-11', '2024-02'))).toEqual(['2023年11月', '12月', '2024', '2月']);
    expect(words(between('2023-11', '2024-02'), en)).toEqual(['Nov 2023', 'Dec', '2024', 'Feb']);
  });

  it('name days by fives, and each month’s first', () => {
    expect(words(dayBars([], { from: '2024-02', to: '2024-02' }))).toEqual(['2月1日', '5', '10', '15', '20', '25']);
  });
});

describe('a range of dates in words', () => {
  const zhSay = createTranslator('zh-CN');
  const spell = (from?: string, to?: string): string => spellDateRange(zhSay, zh, from, to);
  it('says open ends, names whole years by the year and one date once', () => {
    expect([spell('2024-01'), spell('2024-03'), spell(undefined, '2023-12'), spell('2022-03', '2022-03'), spell('2021-01', '2022-12'), spell('2022-01', '2022-12'), spell('2022-03-05', '2022-03-09'), spell()])
      .toEqual(['2024年起', '2024年3月起', '至2023年', '2022年3月', '2021年–2022年', '2022年', '2022年3月5日–2022年3月9日', '']);
    expect(spellDateRange(createTranslator('en'), en, '2024-03', undefined)).toBe('since Mar 2024');
  });
});
