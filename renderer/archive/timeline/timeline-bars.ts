/** Reports of a month (YYYY-MM) or a day (YYYY-MM-DD). */
export interface DateCount { readonly date: string; readonly count: number }
export type Unit = 'year' | 'month' | 'day';
/** One bar, from its first to its last month; of days, `from` and `to` are that day. */
export interface Bar { readonly from: string; readonly to: string; readonly count: number }
export interface Bars { readonly unit: Unit; readonly bars: readonly Bar[] }
/** Part of the line: its first and last month, inclusive. */
export interface Span { readonly from: string; readonly to: string }

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const spellMonth = (number: number): string => `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
const dayNumber = (day: string): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
const spellDay = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** A misread year would stretch the line over centuries. */
const inCalendar = ({ date }: DateCount): boolean => /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(date);

/** Bars without gaps from the first to the last number, `step` numbers each. */
function fill(known: readonly { readonly at: number; readonly count: number }[], start: number, last: number, step: number, spell: (number: number) => string): Bar[] {
  const bars = Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, at) => ({ from: spell(start + at * step), to: spell(start + at * step + step - 1), count: 0 }));
  for (const { at, count } of known) {
    const bar = bars[Math.floor((at - start) / step)];
    if (bar) bar.count += count;
  }
  return bars;
}

/**
 * Bars of the months from the first to the last that has reports, or of a part of them; years where the months would be more
 * than `most`. Months that are no dates are left out.
 */
export function timelineBars(months: readonly DateCount[], most: number, part?: Span): Bars {
  const known = months.filter(inCalendar).map(({ date, count }) => ({ at: monthNumber(date), count }));
  if (known.length === 0) return { unit: 'month', bars: [] };
  const first = part ? monthNumber(part.from) : known.reduce((least, { at }) => Math.min(least, at), Infinity);
  const last = part ? monthNumber(part.to) : known.reduce((greatest, { at }) => Math.max(greatest, at), -Infinity);
  const step = last - first + 1 > most ? 12 : 1;
  return { unit: step === 12 ? 'year' : 'month', bars: fill(known.filter(({ at }) => at >= first && at <= last), step === 12 ? first - (first % 12) : first, last, step, spellMonth) };
}

/** A bar for every day of some months. */
export function dayBars(days: readonly DateCount[], { from, to }: Span): Bars {
  const [first, last] = [dayNumber(`${from}-01`), dayNumber(`${spellMonth(monthNumber(to) + 1)}-01`) - 1];
  const known = days.filter(inCalendar).map(({ date, count }) => ({ at: dayNumber(date), count })).filter(({ at }) => at >= first && at <= last);
  return { unit: 'day', bars: fill(known, first, last, 1, spellDay) };
}
