import type { Bar, Bars } from './timeline-bars.ts';

/** The bars that are chosen, by their places: from where one began to where one stands, which may be before it. */
export interface Brush { readonly anchor: number; readonly head: number }

export const firstOf = ({ anchor, head }: Brush): number => Math.min(anchor, head);
export const lastOf = ({ anchor, head }: Brush): number => Math.max(anchor, head);

/** The bars a range of dates covers, at least in part; undefined where it covers none. Dates are YYYY, YYYY-MM or YYYY-MM-DD. */
export function brushOf(bars: readonly Bar[], from: string | undefined, to: string | undefined): Brush | undefined {
  // A shorter date stands for all that begins with it.
  const reaches = (bar: Bar): boolean => from === undefined || bar.to >= from.slice(0, bar.to.length);
  const begins = (bar: Bar): boolean => to === undefined || bar.from.slice(0, to.length) <= to;
  const anchor = bars.findIndex((bar) => reaches(bar) && begins(bar));
  const head = bars.findLastIndex((bar) => reaches(bar) && begins(bar));
  return anchor < 0 ? undefined : { anchor, head };
}

/** The dates chosen bars stand for. An end that is the line's own stays open, so that what comes in later is not shut out. */
export function datesOf(bars: readonly Bar[], brush: Brush, whole: boolean): { readonly from: string | undefined; readonly to: string | undefined } {
  const [first, last] = [firstOf(brush), lastOf(brush)];
  return { from: whole && first === 0 ? undefined : bars[first]?.from, to: whole && last === bars.length - 1 ? undefined : bars[last]?.to };
}

/** Bars a page key moves by: a year of months, a week of days. */
const pages: Readonly<Record<Bars['unit'], number>> = { year: 5, month: 12, day: 7 };

/** Where a key leads. Without Shift one bar is chosen, with it the choice grows or shrinks from where it began. Undefined: the key is not the line's. */
export function moveBrush({ unit, bars }: Bars, brush: Brush | undefined, key: string, shift: boolean): Brush | undefined {
  const page = pages[unit];
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -page, PageDown: page, Home: -bars.length, End: bars.length };
  const step = steps[key];
  if (step === undefined || bars.length === 0) return undefined;
  // Nothing chosen, or all of it: one comes to the line from the end one goes away from.
  const apart = brush !== undefined && (shift || firstOf(brush) > 0 || lastOf(brush) < bars.length - 1);
  const from = apart ? brush.head : step < 0 ? bars.length : -1;
  const head = Math.min(bars.length - 1, Math.max(0, from + step));
  return { anchor: shift && brush ? brush.anchor : head, head };
}
