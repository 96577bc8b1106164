const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** Ways to write a day; without a year it is one of this year. Two figures alone (3-5) say neither which comes first, and are none. */
const ways = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})/,
  /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*[日号]?/,
  /^(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号]?/,
  new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${monthName},?\\s+(?<year>\\d{4})`),
  new RegExp(`^${monthName}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`),
];
const clock = /^(?:(?:[t,，]\s*|\s+)?(?<hour>\d{1,2})[:时点](?<minute>\d{2})?(?::(?<second>\d{2}))?分?)?$/;

const two = (figure: string | number): string => String(figure).padStart(2, '0');

/** Whether a month of a year, 1 to 12, has a day. */
const isThere = (year: number, month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + year % 400, month, 0)).getUTCDate();

/** Whether YYYY-MM-DD, with THH:MM or THH:MM:SS after it or not, is a time the calendar and the clock have. */
export function isMoment(written: string): boolean {
  const [, year, month, day, hour, minute, second] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(written) ?? [];
  return year !== undefined && isThere(Number(year), Number(month), Number(day)) && Number(hour ?? 0) < 24 && Number(minute ?? 0) < 60 && Number(second ?? 0) < 60;
}

/**
 * A day as people type it (2026年3月5日, 2026.3.5, 5 Mar 2026, 3月5日 9:20) as it is stored: YYYY-MM-DD, with THH:MM where
 * a time is said too. Undefined where it is none, or the calendar has no such day.
 * @param year the year of a day without one
 */
export function typedDay(words: string, year: number): string | undefined {
  const typed = words.normalize('NFKC').trim().toLowerCase();
  for (const way of ways) {
    const found = way.exec(typed);
    if (found?.groups === undefined) continue;
    const rest = clock.exec(typed.slice(found[0].length).trimEnd());
    if (rest === null) continue;
    const { name, day = '', month = name === undefined ? '' : months.indexOf(name.slice(0, 3)) + 1 } = found.groups;
    const { hour, minute = '00', second } = rest.groups ?? {};
    const at = hour === undefined ? '' : `T${two(hour)}:${minute}${second === undefined ? '' : `:${second}`}`;
    const written = `${found.groups['year'] ?? year}-${two(month)}-${two(day)}${at}`;
    if (isMoment(written)) return written;
  }
  return undefined;
}
