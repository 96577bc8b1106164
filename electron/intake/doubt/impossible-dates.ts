import { raise, type DoubtRule } from './raise.ts';

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** There is such a day; 29 February only in a leap year, where the year is said. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  if (month === 2 && day === 29 && year !== undefined) return leap(year);
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

interface DateShape { readonly pattern: RegExp; /** The match is no day or hour there is. */ readonly wrong: (groups: readonly (string | undefined)[]) => boolean }

const number = (group: string | undefined): number | undefined => (group === undefined ? undefined : Number(group));
const noDay = (year: string | undefined, month: string | undefined, day: string | undefined): boolean => !isDay(number(year), Number(month), Number(day));

/** Ways a date is written: `2月30日`, `13月`, `2023-02-30`, `25时`, `8时75分`, `February 30`. */
const shapes: readonly DateShape[] = [
  { pattern: /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})[日号](?!线)/g, wrong: ([, year, month, day]) => noDay(year, month, day) },
  { pattern: /(?<=年)(\d{1,2})月(?=份|底|初|末|[上中下]旬|[，。、；至到起])/g, wrong: ([, month]) => Number(month) < 1 || Number(month) > 12 },
  { pattern: /(?<![\d.\-/])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.\-/%])/g, wrong: ([, year, , month, day]) => noDay(year, month, day) },
  { pattern: /(?<=[上下]午|凌晨|晚上?|中午|清晨|日)(\d{1,2})[时点](?:(\d{1,2})分)?/g, wrong: ([, hour, minute]) => Number(hour) > 24 || (minute !== undefined && Number(minute) > 59) },
  { pattern: new RegExp(`\\b(${months.join('|')})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*(\\d{4}))?(?![\\d:])`, 'g'), wrong: ([, month, day, year]) => noDay(year, String(months.indexOf(month ?? '') + 1), day) },
];

/** Days and hours that no calendar has. */
export const impossibleDates: DoubtRule = ({ passages }) => passages.flatMap(({ passage }) => shapes.flatMap(({ pattern, wrong }) =>
  [...passage.text.matchAll(pattern)].filter(wrong).map((found) => raise('no-such-day', passage, found.index, found.index + found[0].length))));
