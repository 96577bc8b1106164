/** A date found in text; offsets are relative to the text given. Year is missing where the page does not say it. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** `09:33:27`, with seconds filled. */
  readonly time?: string;
}

/** `16 Oct 2024 16.47 BST`: British papers put a point into the hour. */
const britishClock = (whole: string): string => whole.replace('(\\d{1,2})[:：](\\d{2})', '(\\d{1,2})[:：.](\\d{2})(?!\\d)');
const clock = '(?:[\\sT,，]*(?:at\\s+)?(上午|下午|晚上|中午|凌晨)?\\s*(\\d{1,2})[:：](\\d{2})(?:[:：](\\d{2}))?(?:\\s*([apAP])\\.?[mM]\\.?)?)?';
/** `6:14 a.m. EDT April 21, 2022`: American pages put the hour before the day, with its half of the day. */
const clockBefore = /(?<![\d:])(\d{1,2}):(\d{2})(?:\s*([ap])\.?m\.?|(?=,\s))(?:\s+[A-Z]{2,4})?,?\s+(?:on\s+)?(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]*\s+)?$/i;
const weekday = '(?:\\s*[（(]?(?:星期|周)[一二三四五六日天][）)]?)?';
const months = 'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const shapes = {
  numeric: new RegExp(`(?<!\\d)(\\d{4})(?:\\s*(?:[-/.]|年)\\s*|\\s+(?=\\d{1,2}[-/]\\d{1,2}\\s+\\d{1,2}:))(\\d{1,2})\\s*(?:[-/.]|月)\\s*(\\d{1,2})(?!\\d)\\s*日?${weekday}${clock}`, 'g'),
  /** `中华民国一○五年十月二日`, `民国105年10月2日`: years are counted from 1911. */
  republic: /(?:中华)?民国\s*(?:(\d{1,3})|([〇○零一二三四五六七八九十百]{1,5}))\s*年\s*(十[一二]|[一二三四五六七八九十]|\d{1,2})\s*月\s*(三十一?|二?十?[一二三四五六七八九十]|\d{1,2})\s*日/g,
  han: /([一二][〇○零Oo0一二三四五六七八九]{3})年(十[一二]|[一二三四五六七八九十])月(三十一?|二?十?[一二三四五六七八九十])日/g,
  american: new RegExp(`\\b(${months})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b${clock}`, 'g'),
  british: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+|-)(${months})\\.?,?(?:\\s+|-)(\\d{4})\\b${britishClock(clock)}`, 'g'),
  monthDay: /(?<![\d年])(\d{1,2})月(\d{1,2})日/g,
  monthDayEnglish: new RegExp(`\\b(${months})\\.?\\s+(\\d{1,2})\\b(?!,?\\s+\\d{4})`, 'g'),
  dayMonthEnglish: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${months})\\b(?!,?\\s+\\d{4})(?!\\s+\\d)`, 'g'),
} as const;

const digit = '〇一二三四五六七八九';
/** 二十一 → 21; 〇 and the signs used for it count as 0. */
function hanNumber(text: string): number {
  const plain = text.replace(/[○零Oo0]/g, '〇');
  if (!plain.includes('十')) return Number([...plain].map((unit) => digit.indexOf(unit)).join(''));
  const [tens = '', units = ''] = plain.split('十');
  return (tens === '' ? 1 : digit.indexOf(tens)) * 10 + (units === '' ? 0 : digit.indexOf(units));
}
const anyNumber = (text: string): number => (/^\d/.test(text) ? Number(text) : hanNumber(text));
const monthNumber = (name: string): number => ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Hours of the half day that the page names, two digits each. */
function spellTime(half: string | undefined, hour: string | undefined, minute: string | undefined, second: string | undefined, meridiem: string | undefined): string | undefined {
  if (hour === undefined || minute === undefined) return undefined;
  const afternoon = half === '下午' || half === '晚上' || meridiem?.toLowerCase() === 'p';
  const h = Number(hour) % 24;
  const full = afternoon && h < 12 ? h + 12 : (meridiem?.toLowerCase() === 'a' && h === 12) ? 0 : h;
  return [full, Number(minute), Number(second ?? '0')].map((part) => String(part).padStart(2, '0')).join(':');
}

const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const real = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= (daysOf[month - 1] ?? 0);

function made(found: RegExpExecArray, year: number | undefined, month: number, day: number, time: string | undefined): FoundDate[] {
  if (!real(month, day) || (year !== undefined && (year < 1900 || year > 2199))) return [];
  return [{ start: found.index, end: found.index + found[0].trimEnd().length, month, day, ...(year === undefined ? {} : { year }), ...(time === undefined ? {} : { time }) }];
}

/** The date with the hour that stands before it, if it has none of its own. */
function withHourBefore(text: string, date: FoundDate): FoundDate {
  const before = date.time === undefined ? clockBefore.exec(text.slice(Math.max(0, date.start - 40), date.start)) : null;
  const time = before === null ? undefined : spellTime(undefined, before[1], before[2], undefined, before[3]);
  return before === null || time === undefined ? date : { ...date, start: date.start - before[0].length, time };
}

/** No date is without one of these; most lines of a page are, and are done with here. */
const mayDate = /\d|年/;

/** Every date with its year in the text, in order. Linear; meant for lines, not for whole pages. */
export function findDates(text: string): FoundDate[] {
  if (!mayDate.test(text)) return [];
  const all = [
    ...[...text.matchAll(shapes.numeric)].flatMap((m) => made(m, Number(m[1]), Number(m[2]), Number(m[3]), spellTime(m[4], m[5], m[6], m[7], m[8]))),
    ...[...text.matchAll(shapes.han)].flatMap((m) => made(m, hanNumber(m[1] ?? ''), hanNumber(m[2] ?? ''), hanNumber(m[3] ?? ''), undefined)),
    ...[...text.matchAll(shapes.republic)].flatMap((m) => made(m, 1911 + (m[1] === undefined ? hanNumber(m[2] ?? '') : Number(m[1])), anyNumber(m[3] ?? ''), anyNumber(m[4] ?? ''), undefined)),
    ...[...text.matchAll(shapes.american)].flatMap((m) => made(m, Number(m[3]), monthNumber(m[1] ?? ''), Number(m[2]), spellTime(m[4], m[5], m[6], m[7], m[8]))),
    ...[...text.matchAll(shapes.british)].flatMap((m) => made(m, Number(m[3]), monthNumber(m[2] ?? ''), Number(m[1]), spellTime(m[4], m[5], m[6], m[7], m[8]))),
  ];
  return all.sort((a, b) => a.start - b.start).map((date) => withHourBefore(text, date));
}

/** `20090318`: a day as registers and databases write it, and nothing else; eight figures inside a text are a number. */
export function findRegisterDay(text: string): FoundDate | undefined {
  const found = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})\s*$/.exec(text);
  return found === null ? undefined : made(found, Number(found[1]), Number(found[2]), Number(found[3]), undefined)[0];
}

/** Dates that leave their year to the reader: `4月6日`, `April 6`, `6 April`. */
export function findMonthDays(text: string): FoundDate[] {
  if (!mayDate.test(text)) return [];
  return [
    ...[...text.matchAll(shapes.monthDay)].flatMap((m) => made(m, undefined, Number(m[1]), Number(m[2]), undefined)),
    ...[...text.matchAll(shapes.monthDayEnglish)].flatMap((m) => made(m, undefined, monthNumber(m[1] ?? ''), Number(m[2]), undefined)),
    ...[...text.matchAll(shapes.dayMonthEnglish)].flatMap((m) => made(m, undefined, monthNumber(m[2] ?? ''), Number(m[1]), undefined)),
  ].sort((a, b) => a.start - b.start);
}

/** `2022-04-08` or `2022-04-08T09:33:27`, local, as the field `published` is written. */
export function spellDate(date: FoundDate, year: number): string {
  const day = `${String(year)}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  return date.time === undefined ? day : `${day}T${date.time}`;
}

/** The year most often named in the text (first 200,000 characters), to infer a date that leaves it out. */
export function commonYear(text: string): number | undefined {
  const counts = new Map<number, number>();
  for (const found of text.slice(0, 200_000).matchAll(/(?<!\d|[建创立办生辟成]于|[自从]|(?:since|founded in|built in|born in|opened in)\s)((?:19|20)\d\d)(?=年|[-/.]\d{1,2}[-/.]\d)|\b(?:\d{1,2}|[A-Z][a-z]{2,8}\.?)\s*,?\s+((?:19|20)\d\d)\b/g)) {
    const year = Number(found[1] ?? found[2]);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
