/** Days as YYYY-MM-DD, reckoned in the Gregorian calendar without time zones. */

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const two = (figure: number): string => String(figure).padStart(2, '0');

/** The day so many days later, or earlier where negative. */
export function addDays(day: string, days: number): string {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

/** The same day of a month so many months later; the last of that month where it is shorter: a month before 31 March is 28 February. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [to, of] = [Math.floor(index / 12), index % 12 + 1];
  return `${String(to).padStart(4, '0')}-${two(of)}-${two(Math.min(date, daysIn(to, of)))}`;
}

/** Days of a month, 1 to 12. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(2000 + year % 400, month, 0)).getUTCDate();

/** The Monday of a day's week: weeks begin on Monday, as ISO 8601 and newsrooms have it. */
export const mondayOf = (day: string): string => addDays(day, -((dateOf(day).getUTCDay() + 6) % 7));

/** The first day of YYYY, YYYY-MM or YYYY-MM-DD. */
export const firstDay = (written: string): string => `${written}-01-01`.slice(0, 10);

/** The last day of it. */
export function lastDay(written: string): string {
  const [year = 0, month = 12, date] = written.split('-').map(Number);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date ?? daysIn(year, month))}`;
}

/** Whether YYYY, YYYY-MM or YYYY-MM-DD is one there is, of the second or third millennium. */
export function isDay(written: string): boolean {
  const [year, month = 1, date = 1] = written.split('-').map(Number);
  return year !== undefined && year >= 1000 && year < 3000 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}
