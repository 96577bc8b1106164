import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysIn, isDay, lastDay, mondayOf } from '../../../../../electron/search/query/days/calendar.ts';
import { namesNoDay, readBareDays, readDayRange, readDays } from '../../../../../electron/search/query/days/read-days.ts';

/** A Wednesday. */
const today = '2024-03-06';
const span = (word: string, day = today): string => {
  const days = readDays(word, day);
  return days === undefined ? 'none' : `${days.from ?? ''}..${days.to ?? ''}`;
};

describe('readDays', () => {
  it.each([
    ['2022-3-9', '2022-03-09..2022-03-09'], ['2022-03', '2022-03..2022-03'], ['2022/3/9', '2022-03-09..2022-03-09'], ['2022.3.9', '2022-03-09..2022-03-09'], ['9.3.2022', '2022-03-09..2022-03-09'], ['28.02.2022', '2022-02-28..2022-02-28'],
    ['2022年', '2022..2022'], ['2022年3月', '2022-03..2022-03'], ['２０２２年３月５日', '2022-03-05..2022-03-05'], ['2022年3月5号', '2022-03-05..2022-03-05'],
    ['2022年3月5日至8日', '2022-03-05..2022-03-08'], ['2022年3月5日至4月2日', '2022-03-05..2022-04-02'], ['2022年3月至4月', '2022-03..2022-04'], ['2022年3月—2023年1月', '2022-03..2023-01'],
    ['2022年3月..2022年5月', '2022-03..2022-05'], ['2021年至2023年', '2021..2023'], ['2022年3月以来', '2022-03..'], ['2022年3月之后', '2022-04-01..'], ['2022年3月以前', '..2022-02-28'],
    ['2022年上半年', '2022-01..2022-06'], ['2022年下半年', '2022-07..2022-12'], ['2022年第四季度', '2022-10..2022-12'], ['2022年1季度', '2022-01..2022-03'],
    ['2022年5月至3月', '2022-03..2022-05'], ['2022年3月8日至5日', '2022-03-05..2022-03-08'],
  ])('reads %s', (word, days) => expect(span(word)).toBe(days));

  it.each([
    ['今天', '2024-03-06..2024-03-06'], ['昨天', '2024-03-05..2024-03-05'], ['本周', '2024-03-04..2024-03-10'], ['上周', '2024-02-26..2024-03-03'], ['本月', '2024-03..2024-03'],
    ['上月', '2024-02..2024-02'], ['上个月', '2024-02..2024-02'], ['今年', '2024..2024'], ['去年', '2023..2023'],
    ['近7天', '2024-02-29..2024-03-06'], ['近七日', '2024-02-29..2024-03-06'], ['最近两周', '2024-02-22..2024-03-06'], ['近3个月', '2023-12-06..2024-03-06'], ['近一年', '2023-03-06..2024-03-06'], ['近半年', '2023-09-06..2024-03-06'],
    ['last7d', '2024-02-29..2024-03-06'], ['past2w', '2024-02-22..2024-03-06'], ['last 30 days', '2024-02-06..2024-03-06'], ['past 3 months', '2023-12-06..2024-03-06'], ['30d', '2024-02-06..2024-03-06'],
    ['last-week', '2024-02-26..2024-03-03'], ['today', '2024-03-06..2024-03-06'], ['last month', '2024-02..2024-02'],
  ])('reckons %s from today', (word, days) => expect(span(word)).toBe(days));

  it.each([
    ['2024-03-31', '上月', '2024-02..2024-02'], ['2024-03-31', '近1个月', '2024-02-29..2024-03-31'], ['2023-03-31', '近一个月', '2023-02-28..2023-03-31'], ['2024-02-29', '近一年', '2023-02-28..2024-02-29'],
    ['2024-01-01', '昨天', '2023-12-31..2023-12-31'], ['2024-01-31', '上月', '2023-12..2023-12'], ['2024-03-01', '近30天', '2024-02-01..2024-03-01'], ['2024-12-31', '本周', '2024-12-30..2025-01-05'], ['2024-05-31', '近3个月', '2024-02-29..2024-05-31'],
  ])('on %s takes %s to the days there are', (day, word, days) => expect(span(word, day)).toBe(days));

  it('takes nothing else', () => {
    for (const word of ['', '3月', '3月5日', '2022', '2022年13月', '2022年2月30日', '2022-02-30', '0731-12', '二〇二二年', '今天天气', '近日', '近0天', '近半天', '年', '2022年3月5日至2月30日', 'days', '2022年3月至']) expect(span(word)).toBe('none');
  });

  it('leaves words of any English text alone where they stand by themselves', () => {
    for (const word of ['today', 'yesterday', '7d', '30 days', 'last month']) expect(readBareDays(word, today)).toBeUndefined();
    for (const word of ['今天', 'last7d', 'last 30 days', '2022-03-09', '2022年3月']) expect(readBareDays(word, today)).toEqual(readDays(word, today));
  });

  it('answers days there are, the first not after the last, for any day it is asked on', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1950-01-01', count));
    const words = fc.oneof(fc.constantFrom('今天', '本周', '上周', '本月', '上月', '去年', '近半年'), fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom('天', '周', '个月')).map(([count, unit]) => `近${count}${unit}`));
    fc.assert(fc.property(day, words, (now, word) => {
      const { from = '', to = '' } = readDays(word, now) ?? {};
      expect([isDay(from), isDay(to)]).toEqual([true, true]);
      expect(from <= to).toBe(true);
    }));
  });
});

describe('namesNoDay', () => {
  it.each([
    '2022年13月', '2022年2月30日', '2022-13', '2022-02-30', '２０２２－１３', '2022/13/1', '2022.2.30', '31.02.2022', '1.13.2022', '2022-03..2022-13', '..2022-13', '2022-00..', '2022年3月5日至2月30日',
    '2022年13月以来', '2022年五季度', '2022年第5季度', '近0天',
  ])('knows that there is no %s', (word) => expect(namesNoDay(word, today)).toBe(true));
  it.each([
    '', '2022', '2022年', '2022年2月', '2024-02-29', '2022-03..2022-04', '29.02.2024', '今天', '13月', '31日', '1.2', '0731-12', '3.13.22', '3/13/2022', 'KN95', '2022年13月会议', '20221301', '7 days', '1.2.3',
    '2022-0', '2022-03-0', '2022-03..2022-0',
  ])('has nothing to say of %s', (word) => expect(namesNoDay(word, today)).toBe(false));
  it('says of no day there is that there is none', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1950-01-01', count));
    fc.assert(fc.property(day, day, (one, other) => {
      const [year, month, date] = one.split('-').map(Number);
      for (const word of [one, one.replaceAll('-', '/'), `${year}年${month}月${date}日`, `${date}.${month}.${year}`, `${one}..${other}`, `..${other}`]) expect(namesNoDay(word, today)).toBe(false);
      const [from = '', to = ''] = [one, other].sort();
      expect(readDayRange(`${one}..${other}`)).toEqual({ from, to });
    }));
  });
});

describe('the calendar', () => {
  it('agrees with the one of the language', () => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const days = daysIn(year, month);
      expect(new Date(Date.UTC(year, month - 1, days)).getUTCMonth()).toBe(month - 1);
      expect(new Date(Date.UTC(year, month - 1, days + 1)).getUTCMonth()).toBe(month % 12);
      expect(lastDay(`${year}-${String(month).padStart(2, '0')}`).endsWith(String(days))).toBe(true);
    }));
  });
  it('goes back as many months as it went on, but for days that a month does not have', () => {
    expect(addMonths(addMonths('2024-01-28', 13), -13)).toBe('2024-01-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  });
  it('begins its weeks on Monday', () => {
    for (let day = 0; day < 14; day++) expect(new Date(`${mondayOf(addDays(today, day))}T00:00:00Z`).getUTCDay()).toBe(1);
  });
});
