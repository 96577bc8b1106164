import type { Formats } from '../../frame/formats.ts';
import type { Bar, Bars } from './timeline-bars.ts';

/** The narrowest line, and what a year and a month take on it with their gap: pixels. */
const line = 1080;
const yearWidth = 48;
const monthWidth = 64;

/** The words under the line by the place of their bar: years; months where all have room; days by fives. */
export function timelineLabels({ unit, bars }: Bars, formats: Formats): ReadonlyMap<number, string> {
  const spell = (bar: Bar, at: number): string | undefined => {
    const [year, month, day] = [bar.from.slice(0, 4), Number(bar.from.slice(5, 7)), Number(bar.from.slice(8, 10))];
    if (unit === 'day') return at === 0 || day === 1 ? formats.yearless(bar.from) : day % 5 === 0 ? String(day) : undefined;
    if (unit === 'month' && bars.length * monthWidth <= line) return at === 0 ? formats.date(bar.from) : month === 1 ? year : formats.yearless(bar.from);
    const every = Math.ceil(((unit === 'year' ? bars.length : bars.length / 12) * yearWidth) / line);
    if (unit === 'year' || month === 1) return Number(year) % every === 0 ? year : undefined;
    // Before the first January only where that leaves room.
    const toJanuary = bars.findIndex(({ from }) => from.endsWith('-01'));
    return at === 0 && (toJanuary < 0 || toJanuary * (line / bars.length) >= yearWidth) ? year : undefined;
  };
  return new Map(bars.flatMap((bar, at) => {
    const words = spell(bar, at);
    return words === undefined ? [] : [[at, words] as const];
  }));
}
