import type { Language } from '../../shared/contract/desk-calls.ts';

export interface Formats {
  /** 2026年3月5日 · 5 Mar 2026, of `2026-03-05…`, `2026-03` or `2026`; what is no date is answered as it is. */
  date(iso: string): string;
  /** Without the year where it is this year's: 3月5日 · 5 Mar. */
  shortDate(iso: string): string;
  /** Without any year: 3月5日 · 5 Mar, 3月 · Mar. */
  yearless(iso: string): string;
  /** 14:02, local, of an ISO instant. */
  time(instant: string): string;
  /** Grouped in English, plain in Chinese. */
  number(value: number): string;
  /** 3.2 MB. */
  bytes(value: number): string;
}

const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function spellDate(language: Language, iso: string, withYear: boolean): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (language === 'en') {
    const parts = [day === undefined ? '' : String(Number(day)), month === undefined ? '' : monthsEn[Number(month) - 1] ?? month, withYear ? year : ''];
    return parts.filter((part) => part !== '').join(' ');
  }
  return (withYear ? `${year}年` : '') + (month === undefined ? '' : `${Number(month)}月`) + (day === undefined ? '' : `${Number(day)}日`);
}

/** An instant (ISO, UTC) as the local calendar day it falls on, YYYY-MM-DD. */
export function localDay(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
}

export function createFormats(language: Language, today: () => Date = () => new Date()): Formats {
  const grouped = new Intl.NumberFormat('en-GB');
  const number = (value: number): string => language === 'en' ? grouped.format(value) : String(value);
  return {
    date: (iso) => spellDate(language, iso, true),
    shortDate: (iso) => spellDate(language, iso, !iso.startsWith(String(today().getFullYear())) || iso.length < 7),
    yearless: (iso) => spellDate(language, iso, false),
    time: (instant) => new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }),
    number,
    bytes(value) {
      const step = value >= 1e9 ? [1e9, 'GB'] as const : value >= 1e6 ? [1e6, 'MB'] as const : [1e3, 'kB'] as const;
      return `${number(Math.round((value / step[0]) * 10) / 10)} ${step[1]}`;
    },
  };
}
