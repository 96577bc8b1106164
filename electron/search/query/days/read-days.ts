import { fold } from '../../../../shared/text/fold.ts';
import type { DateRange } from '../query.ts';
import { addDays, addMonths, firstDay, isDay, lastDay, mondayOf } from './calendar.ts';

export type Days = Pick<DateRange, 'from' | 'to'>;

const iso = String.raw`\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?`;
const isoRange = new RegExp(`^(${iso})?\\.\\.(${iso})?$`);
const isoDay = /^\d{4}-\d{1,2}(?:-\d{1,2})?$/;
const parted = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/;
/** With dots the day comes first; with strokes (3/5/2022) countries differ, and it is none. */
const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

const year = String.raw`(?<year>\d{4})年`;
const han = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})[日号])?$/;
const hanRange = /^(.+?)(?:至|到|-|–|—|~|～|\.\.)(.+)$/;
const hanOpen = /^(.+?)(?:(以来|起|之后|以后|后)|(以前|之前|前))$/;
const part = new RegExp(`^${year}(?:(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度)$`);

/**
 * A stretch of days in figures, as typed: 2022-03..2022-04, 2022-3-9.., ..2022. Undefined where it is none, or where there is no such
 * day. One that is typed backwards is turned round. White space around it is the caller's.
 */
export function readDayRange(word: string): Days | undefined {
  const found = isoRange.exec(fold(word));
  return found === null ? undefined : between(found[1], found[2]);
}

/**
 * Days as an editor writes them: 2022-03-09, 2022/3/9, 9.3.2022, 2022年, 2022年3月, 2022年3月5日, 2022年3月5日至8日, 2022年3月至4月, 2022年3月..2022年5月,
 * 2022年3月以来, 2022年上半年, 2022年一季度; 今天 昨天 前天 本周 上周 本月 上月 今年 去年 前年; 近30天 近两周 近3个月 近半年 近一年, last7d, past30d,
 * last 3 months. Stretches that end today count it in: 近7天 is today and the six days before it, 近3个月 begins on the same day three
 * months ago. Undefined for all else.
 * @param today YYYY-MM-DD where the editor sits
 */
export function readDays(word: string, today: string): Days | undefined {
  const folded = fold(word).trim();
  if (isoDay.test(folded)) return between(folded, folded);
  const signs = parted.exec(folded);
  if (signs !== null) return between(`${signs[1] ?? ''}-${signs[3] ?? ''}-${signs[4] ?? ''}`, undefined, true);
  const backwards = dayFirst.exec(folded);
  if (backwards !== null) return between(backwards.slice(1).reverse().join('-'), undefined, true);
  return readHan(folded) ?? readSpoken(folded, today) ?? readPast(folded, today);
}

/** The same of a word by itself in a query: without the words that any English text has (today, 7 days). */
export function readBareDays(word: string, today: string): Days | undefined {
  const folded = fold(word);
  return /^\d* ?[a-z]/.test(folded) && !/^(?:last|past) ?\d/.test(folded) ? undefined : readDays(folded, today);
}

/**
 * Whether a word is written as days are, and there are none such: 2022年13月, 2022-02-30, 31.02.2022, 2022-03..2022-13, 2022年五季度, 近0天. Of what the
 * calendar has no day of, only the figures are wrong: others in their place would be days. 2022-0 may be still being typed.
 */
export function namesNoDay(word: string, today: string): boolean {
  const folded = fold(word).trim();
  const isRead = (one: string): boolean => (readDayRange(one) ?? readBareDays(one, today)) !== undefined;
  const possible = folded.replaceAll(/\d+/g, (figure) => (figure.length <= 2 ? '1' : figure)).replace(/(?<=年第?)[五六七八九十](?=季度$)/, '一');
  return possible !== folded && !/\D0$/.test(folded) && isRead(possible) && !isRead(folded);
}

/** 2022-3-9 as 2022-03-09: days are compared as text. */
export const padDay = (written: string): string => written.split('-').map((one) => one.padStart(2, '0')).join('-');

function between(from: string | undefined, to: string | undefined, single = false): Days | undefined {
  const [first, last] = [from, single ? from : to].map((one) => (one === undefined ? undefined : padDay(one)));
  if ((first ?? last) === undefined || [first, last].some((one) => one !== undefined && !isDay(one))) return undefined;
  if (first !== undefined && last !== undefined && firstDay(first) > lastDay(last)) return { from: last, to: first };
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
}

/** 2022年3月5日, or with what is given before it: 8日 after 2022年3月5日. YYYY-MM-DD as precise as it is written. */
function readHanDay(written: string, before = ''): string | undefined {
  const found = han.exec(written);
  if (found === null || written === '') return undefined;
  const [yearBefore, monthBefore] = before.split('-');
  const [, own, month = own === undefined && found[3] !== undefined ? monthBefore : undefined, date] = found;
  const of = own ?? yearBefore;
  if (of === undefined || of === '' || (date !== undefined && month === undefined)) return undefined;
  return padDay([of, month, date].filter((one) => one !== undefined).join('-'));
}

function readHan(folded: string): Days | undefined {
  const single = readHanDay(folded);
  if (single !== undefined) return between(single, single);
  const divided = part.exec(folded)?.groups;
  if (divided !== undefined) return partOfYear(divided['year'] ?? '', divided['half'], divided['quarter']);
  const [, begin, after, until] = hanOpen.exec(folded) ?? [];
  const open = begin === undefined ? undefined : readHanDay(begin);
  if (open !== undefined && isDay(open)) return after === undefined && until !== undefined ? { to: addDays(firstDay(open), -1) } : { from: after === '以来' || after === '起' ? open : addDays(lastDay(open), 1) };
  const [, one = '', other = ''] = hanRange.exec(folded) ?? [];
  const from = readHanDay(one);
  const to = from === undefined ? undefined : readHanDay(other, from);
  return from === undefined || to === undefined ? undefined : between(from, to);
}

function partOfYear(of: string, half: string | undefined, quarter: string | undefined): Days {
  if (half !== undefined) return half === '上' ? { from: `${of}-01`, to: `${of}-06` } : { from: `${of}-07`, to: `${of}-12` };
  const first = (('一二三四'.indexOf(quarter ?? '') + 1) || Number(quarter)) * 3 - 2;
  return { from: padDay(`${of}-${first}`), to: padDay(`${of}-${first + 2}`) };
}

function readSpoken(folded: string, today: string): Days | undefined {
  const named = spoken.get(folded.replaceAll(/[\s_-]+/g, ' '));
  return named?.(today);
}

const day = (offset: number) => (today: string): Days => ({ from: addDays(today, offset), to: addDays(today, offset) });
const week = (offset: number) => (today: string): Days => ({ from: addDays(mondayOf(today), offset * 7), to: addDays(mondayOf(today), offset * 7 + 6) });
const month = (offset: number) => (today: string): Days => both(addMonths(`${today.slice(0, 7)}-01`, offset).slice(0, 7));
const yearOf = (offset: number) => (today: string): Days => both(addMonths(today, offset * 12).slice(0, 4));
const both = (one: string): Days => ({ from: one, to: one });

/** Words for days. The English ones are read only after `date:`, as `date:last-month`: in a text they are words like any other. */
const spoken = new Map<string, (today: string) => Days>([
  ...['今天', '今日', 'today'].map((word) => [word, day(0)] as const), ...['昨天', '昨日', 'yesterday'].map((word) => [word, day(-1)] as const), ['前天', day(-2)],
  ...['本周', '这周', '这一周', '本星期', 'this week'].map((word) => [word, week(0)] as const), ...['上周', '上星期', '上一周', 'last week'].map((word) => [word, week(-1)] as const),
  ...['本月', '这个月', 'this month'].map((word) => [word, month(0)] as const), ...['上月', '上个月', 'last month'].map((word) => [word, month(-1)] as const),
  ...['今年', '本年', 'this year'].map((word) => [word, yearOf(0)] as const), ...['去年', '上年', 'last year'].map((word) => [word, yearOf(-1)] as const), ['前年', yearOf(-2)],
]);

const figures = '(?<count>\\d{1,4}|[一二两三四五六七八九十半])';
const past = new RegExp(`^(?:近|最近|过去)${figures}个?(?<unit>天|日|周|星期|月|年)$`);
const pastEnglish = /^(?:(?:last|past) ?)?(?<count>\d{1,4}) ?(?<unit>d|days?|w|weeks?|m|months?|y|years?)$/;
const han10 = '一二三四五六七八九十';

function readPast(folded: string, today: string): Days | undefined {
  const groups = (past.exec(folded) ?? pastEnglish.exec(folded))?.groups;
  if (groups === undefined) return undefined;
  const { count: written = '', unit = '' } = groups;
  const half = written === '半';
  const count = half ? 1 : (han10.indexOf(written === '两' ? '二' : written) + 1) || Number(written);
  if (count === 0 || (half && !/^[年月]/.test(unit))) return undefined;
  return { from: pastStart(unit, count, half, today), to: today };
}

function pastStart(unit: string, count: number, half: boolean, today: string): string {
  switch (unit.charAt(0)) {
    case '年':
    case 'y': return half ? addMonths(today, -6) : addMonths(today, -12 * count);
    case '月':
    case 'm': return half ? addDays(today, -14) : addMonths(today, -count);
    case '周':
    case '星':
    case 'w': return addDays(today, 1 - 7 * count);
    default: return addDays(today, 1 - count);
  }
}
