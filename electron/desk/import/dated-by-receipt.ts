import type { Reading, ReportReading } from '../../../shared/domain/reading.ts';
import { findMonthDays, spellDate, type FoundDate } from '../../intake/describe/dates.ts';

/** Papers are printed ahead of their day by a night, and clocks differ by some hours. In ms. */
const ahead = 36 * 3_600_000;
/** A leap day is at most this many years back: 2096, 2100 has none, 2104. */
const farthest = 8;

/**
 * A reading whose datelines say a day and no year (`本报4月16日讯`, `LANSHAN, March 12`) on a page that names no year either: the
 * day is the last one of that name before the document came in, and marked as inferred. What says its day itself keeps it.
 * @param received ISO 8601, UTC
 */
export function datedByReceipt(reading: Reading, received: string): Reading {
  const latest = Date.parse(received) + ahead;
  let changed = false;
  const reports = reading.reports.map((report) => {
    const published = report.published === undefined ? lastDayOf(report.dateline, latest) : undefined;
    if (published === undefined) return report;
    changed = true;
    return { ...report, published, publishedInferred: true, evidence: { ...report.evidence, ...evidenceOf(report) } };
  });
  return changed ? { ...reading, reports } : reading;
}

const evidenceOf = ({ evidence }: ReportReading): ReportReading['evidence'] => (evidence['dateline'] === undefined ? {} : { published: evidence['dateline'] });

function lastDayOf(dateline: string | undefined, latest: number): string | undefined {
  const [day] = dateline === undefined ? [] : findMonthDays(dateline);
  if (day === undefined) return undefined;
  const year = new Date(latest).getFullYear();
  const past = Array.from({ length: farthest + 1 }, (_, back) => year - back).find((one) => isDay(day, one) && new Date(one, day.month - 1, day.day).getTime() <= latest);
  return past === undefined ? undefined : spellDate(day, past);
}

const isDay = ({ month, day }: FoundDate, year: number): boolean => new Date(year, month - 1, day).getDate() === day;
