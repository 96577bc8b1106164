import type { Bound } from '../../domain/figure.ts';
import { hanDigits, hanPowers, readNumber } from './han-number.ts';
import type { Quantity } from './quantity.ts';
import { chineseUnits, notUnit, unitWords, type ReadUnit } from './units.ts';

const arabic = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,8})?';
// 千 of 千米 and 千克 is the unit's.
const scale = `(?:(?!千[米克瓦伏])[${hanPowers}])`;
const number = `(?:(?:${arabic})(?:${scale}{1,3}(?:${arabic})){0,4}${scale}{0,3}|(?:(?!千[米克瓦伏])[${hanDigits}点${hanPowers}]){1,16})`;
const before = '大约|大概|约|将近|接近|近|超过|超|逾|突破|高达|多达|不足|不到|至少|不少于|不低于|最多|不超过|上(?=[百千万亿])';
const unit = unitWords.map((word) => (notUnit[word] === undefined ? word : `${word}(?!${notUnit[word]})`)).join('|');
const pattern = new RegExp(
  `(?<hedge>${before})?了?(?<percent>百分之)?(?<number>${number})(?:(?<more>[余多来])(?<power>[百千万亿]{0,2}))? ?(?:(?<unit>${unit})|(?<=百分之[${hanDigits}点${hanPowers}\\d.]{1,12}))(?<after>左右|上下|以上|以下|以内|有余)?`,
  'g',
);

/** Right before a number these make it another thing: an ordinal, a part of a number or date, a rank, the second end of a range. */
const notBefore = /(?:[第几数a-z\d.:/+#_－–—~～〔-]|\d,|[几数][十百千万亿]+|[\d一二两三四五六七八九十百千万亿][余多]?[%个人元名户]?\s*[至到或]|(?<!\d)[\d.]+[年月])$/;
/** A range goes on after its first end (20%—30%), an estimate after its first digit. */
const notAfter = new RegExp(`^\\s?[-－–—~～至到](?=\\s?[\\d${hanDigits}])`);

/** Units a single Chinese digit may count: 三名, 两户; 三个 counts nothing worth adding. */
const worthCounting = new Set(['人', '户', '元', '公里', '亩', '吨', '辆', '台', '所', '座', '家', '岁', '人次', '平方米', '公斤', '支', '起', '例']);

const bounds: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ...['大约', '大概', '约', '左右', '上下', '来'].map((word): [string, Bound] => [word, 'about']),
  ...['超过', '超', '逾', '突破', '至少', '不少于', '不低于', '上', '余', '多', '以上', '有余'].map((word): [string, Bound] => [word, 'over']),
  ...['将近', '接近', '近', '不足', '不到', '最多', '不超过', '以内', '以下'].map((word): [string, Bound] => [word, 'under']),
]);

/**
 * Quantities of a folded text with a Chinese unit: `82万元`, `4200余人次`, `近百名`, `百分之二十`, `每户3000元` (元/户).
 * No dates, times of day, ordinals, document numbers, addresses, ranges, estimates without a number (几十) and idioms.
 */
export function findChinese(folded: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of folded.matchAll(pattern)) {
    const quantity = readMatch(folded, match.index, match[0], match.groups ?? {});
    if (quantity !== undefined) found.push(quantity);
  }
  return found;
}

function readMatch(folded: string, at: number, whole: string, groups: Readonly<Record<string, string | undefined>>): Quantity | undefined {
  const { hedge, percent, number: written = '', more, power = '', unit: word, after } = groups;
  const ahead = folded.slice(Math.max(0, at - 12), at);
  if (notBefore.test(ahead) || notAfter.test(folded.slice(at + whole.length, at + whole.length + 4))) return undefined;
  const read = percent === undefined ? chineseUnits.get(word ?? '') : { unit: '%', kind: 'measure' as const };
  // 百分之二十 has no unit of its own, and 百分之百 is a way of speaking.
  if (read === undefined || (percent !== undefined && (word !== undefined || written === '百'))) return undefined;
  const value = readNumber(written + power);
  // 前5个月, 近三天: a stretch of the calendar.
  if (read.kind === 'time' && (hedge === '近' || /[前近后未来]$/.test(ahead))) return undefined;
  const hedges = [hedge, more, after].flatMap((one) => bounds.get(one ?? '') ?? []);
  if (value === undefined || isTrivial(written, value, read, hedges.length > 0)) return undefined;
  // 达 and 了 say nothing of how many.
  const start = at + (/^(?:高达|多达)?了?/.exec(whole)?.[0].length ?? 0);
  return { start, end: at + whole.length, value, unit: rate(ahead, read, folded.slice(at + whole.length)), kind: word === '人' ? 'measure' : read.kind, bound: hedges.find((one) => one !== 'about') ?? hedges[0] ?? 'exact' };
}

function isTrivial(written: string, value: string, unitRead: ReadUnit, hedged: boolean): boolean {
  if (value === '0') return true;
  // 24小时 is a way of saying always.
  if (value === '24' && unitRead.unit === '小时' && !hedged) return true;
  if (/\d/.test(written)) return false;
  // 千家万户, 百姓, 万人: a bare power counts only where something hedges it (近百名, 万余元).
  if (!hedged && new RegExp(`^[${hanPowers}]+$`).test(written) && !/^[十拾]$/.test(written)) return true;
  return written.length === 1 && !hedged && value !== '10' ? value === '1' || !worthCounting.has(unitRead.unit) : false;
}

const each = '人户亩吨家村次年月天只头套件股份';
const perBefore = new RegExp(`(?:每(?:个|名|位)?(?<one>平方米|公斤|小时|学期|斤|[${each}])[^\\d，。；、]{0,5}|(?<mean>[人户亩])均[^\\d，。；、]{0,6})$`);
const perAfter = new RegExp(`^(?:/|每)(?<one>平方米|公斤|小时|斤|[${each}])(?![\\u3400-\\u9fff])`);

/** A rate is by something (每户3000元, 3000元/户), and is added up with rates by the same only. */
function rate(ahead: string, read: ReadUnit, behind: string): string {
  const groups = perBefore.exec(ahead)?.groups ?? perAfter.exec(behind)?.groups;
  const per = groups?.['one'] ?? groups?.['mean'];
  return per === undefined || read.unit === '%' ? read.unit : `${read.unit}/${per}`;
}
