import { searchedText } from '../../shared/text/searched-text.ts';
import { findTerm } from './find-term.ts';
import type { DateRange, Query, QueryField, Term } from './query.ts';

/** The text of a report and of its fields, as it is written there. */
interface ReportTexts {
  readonly titles: readonly string[];
  readonly paragraphs: readonly string[];
  readonly source: string;
  /** All names, a space between two. */
  readonly byline: string;
  readonly place: string;
}

/** All that a query may ask of a report. */
export interface ScannedReport extends ReportTexts {
  readonly tags: readonly string[];
  /** Published, or received where that is missing: ISO 8601, as precise as it is known. */
  readonly day: string;
}

/** Whether a report is found, by looking through all of its text: what the index must agree with. */
export function scanReport(report: ScannedReport, query: Query | undefined): boolean {
  if (query === undefined) return true;
  switch (query.type) {
    case 'term': return (query.field === 'tag' ? report.tags : fieldTexts(report, query.field)).some((text) => standsIn(text, query));
    case 'dates': return isWithin(report.day, query);
    case 'not': return !scanReport(report, query.part);
    case 'and': return query.parts.every((part) => scanReport(report, part));
    default: return query.parts.some((part) => scanReport(report, part));
  }
}

/** Whether a term stands in one text as it was written. */
export const standsIn = (written: string, term: Pick<Term, 'term' | 'prefix'>): boolean => findTerm(searchedText(written).text, term) >= 0;

/** What of a report a field is: each of these a term must stand in by itself. */
export function fieldTexts(report: ReportTexts, field: Exclude<QueryField, 'tag'>): readonly string[] {
  switch (field) {
    case 'text': return [...report.titles, ...report.paragraphs];
    case 'title': return report.titles;
    case 'body': return report.paragraphs;
    case 'source': return [report.source];
    case 'byline': return [report.byline];
    default: return [report.place];
  }
}

/** Sorts after everything an ISO date may go on with: so that 2022-04 ends with its last day. */
export const afterAllDays = '~';

const isWithin = (day: string, { from, to }: DateRange): boolean =>
  (from === undefined || day >= from) && (to === undefined || day <= to + afterAllDays);
