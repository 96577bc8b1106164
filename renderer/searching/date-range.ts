import type { Translate } from '../../shared/i18n/translator.ts';
import type { Formats } from '../frame/formats.ts';

/** A range of dates in words, empty for all time. An open end is said as such; whole years are named by the year alone. */
export function spellDateRange(say: Translate, formats: Formats, from: string | undefined, to: string | undefined): string {
  const wholeYears = (from === undefined || /^\d{4}(?:-01)?$/.test(from)) && (to === undefined || /^\d{4}(?:-12)?$/.test(to));
  const [first, last] = [from, to].map((date) => date === undefined ? undefined : formats.date(wholeYears ? date.slice(0, 4) : date));
  if (first !== undefined && last !== undefined) return first === last ? first : `${first}–${last}`;
  if (first !== undefined) return say('archive.dates-since', { date: first });
  return last === undefined ? '' : say('archive.dates-until', { date: last });
}
