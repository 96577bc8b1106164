import { fieldClaim, furnitureClaim, markClaim } from '../clean/claim.ts';
import { furnitureRule } from '../clean/furniture-line.ts';
import type { FoundDate } from './dates.ts';
import type { Finding } from './finding.ts';
import { isPersonName } from './names.ts';
import { provinces } from './provinces.ts';

/** `省家政协会 2023-10-24 17:30 发表于浙江`, `原创 小禾 青禾之声 2023-10-24 17:30`: an account names itself right before the time of its post, whatever it is called. */
const posted = /^(?:(原创|转载|首发)\s+)?((?:\S{1,12}\s+)?)([\u4e00-\u9fffA-Za-z0-9·]{2,16})\s+(?=(?:19|20)\d\d)/;
const postedBehind = /^\s*(?:发表于\s*[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,3})?\s*$/;
export function readPost(text: string, base: number, dates: readonly FoundDate[]): Finding | undefined {
  const found = posted.exec(text);
  const [date] = dates;
  if (found?.[3] === undefined || date?.time === undefined || dates.length > 1 || date.start !== found[0].length || !postedBehind.test(text.slice(date.end))) return undefined;
  const account = found[3];
  const said = /^(?:原创|转载|首发|来源|稿源|作者|编辑|记者|责编)|(?:时间|日期|表于|布于|新于)$/.test(account) || isPersonName(account);
  const at = found[0].lastIndexOf(account);
  if (said || furnitureRule(account) !== undefined) return undefined;
  const writer = (found[2] ?? '').trim();
  const before = writer === '' || isPersonName(writer) ? [] : [furnitureClaim(base + found[0].indexOf(writer), base + found[0].indexOf(writer) + writer.length, 'beside-the-time')];
  const named = isPersonName(writer) ? [fieldClaim(base + found[0].indexOf(writer), base + found[0].indexOf(writer) + writer.length, 'byline', 'names')] : [];
  const label = found[1] === undefined ? [] : [furnitureClaim(base, base + found[1].length, 'beside-the-time')];
  const behind = text.slice(date.end).trim();
  const from = base + text.lastIndexOf(behind);
  return {
    claims: [...label, ...before, ...named, fieldClaim(base + at, base + at + account.length, 'source', 'account'), fieldClaim(base + date.start, base + date.end, 'published', 'date'), ...(behind === '' ? [] : [furnitureClaim(from, from + behind.length, 'beside-the-time')])],
    byline: isPersonName(writer) ? [{ name: writer }] : [], source: account, date,
  };
}

/** `原创 2031-03-02 10:11 · 岭北铁道`: other networks put the account behind the time. */
const postedBy = /^(?:(?:原创|转载|首发)\s+)?$/;
const accountBehind = /^\s*[·•]\s*([\u4e00-\u9fffA-Za-z0-9]{2,14})$/;
export function readPostedBy(text: string, base: number, dates: readonly FoundDate[]): Finding | undefined {
  const [date, ...more] = dates;
  const account = date === undefined ? undefined : accountBehind.exec(text.slice(date.end))?.[1];
  if (date?.time === undefined || more.length > 0 || account === undefined || !postedBy.test(text.slice(0, date.start)) || isPersonName(account) || /^来自|(?:账号|帐号)$/.test(account) || provinceAlone.test(account) || furnitureRule(account) !== undefined) return undefined;
  const at = base + text.length - account.length;
  return {
    claims: [...(date.start > 0 ? [furnitureClaim(base, base + date.start, 'beside-the-time')] : []), fieldClaim(base + date.start, base + date.end, 'published', 'date'), markClaim(base + date.end, at, 'label'), fieldClaim(at, base + text.length, 'source', 'account')],
    byline: [], source: account, date,
  };
}
const provinceAlone = new RegExp(`^(?:${provinces})$`);

/** `05-06 09:12`, `22-4-13 09:12`: an account leaves the year out, or its century. */
export const shortTime = /^(?:(\d{2})[-/.])?(\d{1,2})[-/.](\d{1,2})\s+(\d{1,2})[:：](\d{2})(?:\s+来自\s?\S.{1,16}?)?(?:\s+已编辑)?$/;
export function readShortTime(text: string, base: number): Finding | undefined {
  const [, years, ...rest] = shortTime.exec(text) ?? [];
  const [month, day, hour, minute] = rest.map(Number);
  if (month === undefined || day === undefined || hour === undefined || minute === undefined || month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59) return undefined;
  const time = [hour, minute, 0].map((part) => String(part).padStart(2, '0')).join(':');
  return { claims: [fieldClaim(base, base + text.length, 'published', 'date')], byline: [], date: { start: 0, end: text.length, ...(years === undefined ? {} : { year: 2000 + Number(years) }), month, day, time } };
}

/** Provinces as a line of a release names its place by them: `江苏连云港`. */
const inProvince = new RegExp(`^(?:${provinces})[\\u4e00-\\u9fff]{0,8}$|^[\\u4e00-\\u9fff]{1,6}[省市县区州]$`);
const dayAndPlace = /^([^，,]{6,12})[，,][\s\u3000]*([\u4e00-\u9fff·]{2,8}(?:[ ·][\u4e00-\u9fff]{2,6})?)$|^([\u4e00-\u9fff·]{2,8}(?:[ ·][\u4e00-\u9fff]{2,6})?)[，,][\s\u3000]*([^，,]{6,12})$/;

/** `2031年3月8日，江苏连云港` alone over a release: where it is sent from, and when. */
export function readDayAndPlace(text: string, base: number, dates: readonly FoundDate[]): Finding | undefined {
  const [date, ...more] = dates;
  const set = /^[【\[［](.+)[】\]］]$/.exec(text)?.[1];
  if (set !== undefined) {
    const inner = readDayAndPlace(set, base + 1, dates.map((one) => ({ ...one, start: one.start - 1, end: one.end - 1 })));
    return inner === undefined ? undefined : { ...inner, claims: [markClaim(base, base + 1, 'bracket'), ...inner.claims, markClaim(base + text.length - 1, base + text.length, 'bracket')] };
  }
  const found = dayAndPlace.exec(text);
  const place = found?.[2] ?? found?.[3];
  if (place === undefined || date?.year === undefined || more.length > 0 || !inProvince.test(place.replace(/[ ·]/g, '')) || date.end - date.start + place.replace(/\s/g, '').length + 1 < text.replace(/\s/g, '').length) return undefined;
  const at = text.indexOf(place);
  const [first, last] = at < date.start ? [{ end: at + place.length }, date] : [date, { start: at }];
  return {
    claims: [
      at < date.start ? fieldClaim(base + at, base + first.end, 'dateline', 'lead-in') : fieldClaim(base + date.start, base + date.end, 'published', 'date'),
      markClaim(base + first.end, base + last.start, 'label'),
      at < date.start ? fieldClaim(base + date.start, base + date.end, 'published', 'date') : fieldClaim(base + at, base + at + place.length, 'dateline', 'lead-in'),
    ],
    byline: [], dateline: place, place, date,
  };
}
