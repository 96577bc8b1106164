import { fieldClaim } from '../clean/claim.ts';
import type { Finding } from './finding.ts';

/** `10-15-21 1126EDT`, `AP-WS-06-12-07 2214EDT`, `07/14/2022 1530GMT`: month, day, year and the hour, as American wires close an item. */
const stamp = /^(?:[A-Z]{2,4}[- ]){0,3}(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})\s+(\d{2}):?(\d{2})\s?(?:[A-Z]{1,2}[SD]T|[ECMP]T|GMT|UTC|Z)$/;
/** Two digits of a year below this are of this century. */
const century = 70;

/** The wire's own mark of time at the foot of its item. */
export function readWireStamp(text: string, base: number): Finding | undefined {
  const found = stamp.exec(text);
  const [month, day, years, hour, minute] = [found?.[1], found?.[3], found?.[4], found?.[5], found?.[6]].map(Number);
  if (month === undefined || day === undefined || years === undefined || hour === undefined || minute === undefined) return undefined;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minute <= 59)) return undefined;
  const year = years > 99 ? years : years + (years < century ? 2000 : 1900);
  const time = [hour, minute, 0].map((part) => String(part).padStart(2, '0')).join(':');
  return { claims: [fieldClaim(base, base + text.length, 'published', 'date')], byline: [], date: { start: 0, end: text.length, year, month, day, time } };
}
