import { findDates, findMonthDays } from '../describe/dates.ts';
import type { Cell } from './cell.ts';

const weekday = /^[（(]?(?:(?:星期|周|礼拜)[一二三四五六日天])[）)]?|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![A-Za-z]),?/i;
/** The day by the moon, and the year by its stem and branch: `农历甲辰年二月廿七`, `农历六月十八`, `壬寅年`. */
const lunar = /^(?:[（(]\s*)?(?:(?:农历|夏历|阴历|旧历)\s*)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]\s*[（(]?[鼠牛虎兔龙蛇马羊猴鸡狗猪]?[）)]?年?\s*)?闰?(?:正|[冬腊]|十?[一二]|[三四五六七八九十])月[小大]?(?:初[一二三四五六七八九十]|[廿卅][一二三四五六七八九]?|二?十[一二三四五六七八九]?|三十)[）)]?|^(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年/;
const term = /^(?:今日|今天|明日)?(?:立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)(?=$|[\s\u3000|｜·])/;
/** `2024年3月号`, `2022年秋`: the number of a monthly or a quarterly. */
const monthly = /^\d{4}年(?:\d{1,2}月[号刊]?|[春夏秋冬][季刊]?)(?!\d)/;

/** English heads write their months in capitals. */
const inTitleCase = (text: string): string => text.replace(/\b[A-Z]{3,9}\b/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());

const cell = (kind: Cell['kind'], at: number, words: string): Cell => ({ kind, start: at, end: at + words.length, weight: 1 });

/** `2024年4月5日`, `12月9日` before its weekday, `MARCH 9, 2019`. A time of day is a web page's and makes it none of a head. */
export function readDateCell(text: string, at: number): Cell | undefined {
  const dated = findDates(inTitleCase(text)).find((date) => date.start === at);
  if (dated !== undefined) return dated.time === undefined ? { kind: 'date', start: at, end: dated.end, weight: /[期周]/.test(text.slice(at, dated.end)) ? 2 : 1, date: dated } : undefined;
  const day = findMonthDays(text).find((date) => date.start === at);
  if (day !== undefined && /^(?:出版|出刊)/.test(text.slice(day.end))) return { kind: 'date', start: at, end: day.end + 2, weight: 1, date: day };
  if (day !== undefined && weekday.test(text.slice(day.end).trimStart())) return { kind: 'date', start: at, end: day.end, weight: 1, date: day };
  const found = monthly.exec(text.slice(at))?.[0];
  return found === undefined ? undefined : cell('issue', at, found);
}

export function readDayCell(text: string, at: number): Cell | undefined {
  const rest = text.slice(at);
  const day = weekday.exec(rest)?.[0];
  if (day !== undefined) return cell('weekday', at, day);
  const moon = lunar.exec(rest)?.[0];
  if (moon !== undefined && moon !== '') return cell('lunar', at, moon);
  // `清明` alone is an essay's headline as well.
  const season = term.exec(rest)?.[0];
  return season === undefined ? undefined : { ...cell('lunar', at, season), weight: 0.5 };
}
