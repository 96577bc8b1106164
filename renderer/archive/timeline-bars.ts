export interface MonthCount { readonly month: string; readonly count: number }
/** One bar: a month, or a year where the months would be too many. `to` is the last month in it. */
export interface Bar { readonly from: string; readonly to: string; readonly count: number }

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const spellMonth = (number: number): string => `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/**
 * Bars from the first month to the last without gaps. Where there are more months than `most`, years.
 * Months that are no dates (a misread year) are left out: they would stretch the line over centuries.
 */
export function timelineBars(months: readonly MonthCount[], most: number): readonly Bar[] {
  const known = months.filter(({ month }) => /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(month)).map(({ month, count }) => ({ at: monthNumber(month), count }));
  if (known.length === 0) return [];
  const first = Math.min(...known.map(({ at }) => at));
  const last = Math.max(...known.map(({ at }) => at));
  const step = last - first + 1 > most ? 12 : 1;
  const start = step === 12 ? first - (first % 12) : first;
  const bars = Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, at) => ({ from: spellMonth(start + at * step), to: spellMonth(start + at * step + step - 1), count: 0 }));
  for (const { at, count } of known) {
    const bar = bars[Math.floor((at - start) / step)];
    if (bar) bar.count += count;
  }
  return bars;
}
