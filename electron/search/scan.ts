import { searchedText } from '../../shared/text/searched-text.ts';
import { findTerm } from './find-term.ts';
import type { Bound } from '../../shared/domain/figure.ts';
import { isNameTerm, type Amount, type DateRange, type NameField, type Query, type ReportState, type Term, type WordField } from './query/query.ts';

/** The text of a report and of its fields, as it is written there. */
interface ReportTexts {
  readonly titles: readonly string[];
  readonly paragraphs: readonly string[];
  readonly source: string;
  /** All names, a space between two. */
  readonly byline: string;
  readonly place: string;
}

/** A figure of the ledger. */
export interface ScannedFigure { readonly amount: number; readonly unit: string; readonly bound: Bound }

/** All that a query may ask of a report. */
export interface ScannedReport extends ReportTexts {
  /** The texts of the fields that are looked through name by name; paths of all its tags are `tag`. */
  readonly names: Readonly<Record<NameField, readonly string[]>>;
  readonly states: ReadonlySet<ReportState>;
  readonly figures: readonly ScannedFigure[];
  /** Published, or received where that is missing: ISO 8601, as precise as it is known. */
  readonly day: string;
}

/** Whether a report is found, by looking through all of its text: what the index must agree with. */
export function scanReport(report: ScannedReport, query: Query | undefined): boolean {
  if (query === undefined) return true;
  switch (query.type) {
    case 'term': return textsOf(report, query).some((text) => standsIn(text, query));
    case 'dates': return isWithin(report.day, query);
    case 'state': return report.states.has(query.state);
    case 'amount': return report.figures.some((figure) => holdsFigure(figure, query));
    case 'not': return !scanReport(report, query.part);
    case 'and': return query.parts.every((part) => scanReport(report, part));
    default: return query.parts.some((part) => scanReport(report, part));
  }
}

/** Whether a term stands in one text as it was written. */
export const standsIn = (written: string, term: Pick<Term, 'term' | 'prefix'>): boolean => findTerm(searchedText(written).text, term) >= 0;

/** What of a report a field is: each of these a term must stand in by itself. */
export function fieldTexts(report: ReportTexts, field: WordField): readonly string[] {
  switch (field) {
    case 'text': return [...report.titles, ...report.paragraphs];
    case 'title': return report.titles;
    case 'body': return report.paragraphs;
    case 'source': return [report.source];
    case 'byline': return [report.byline];
    default: return [report.place];
  }
}

const textsOf = (report: ScannedReport, term: Term): readonly string[] => isNameTerm(term) ? report.names[term.field] : fieldTexts(report, term.field);

/**
 * Whether a figure is of the unit that was asked for and within the limits. One that was hedged is beyond its number: 超50万元 is more than 50万元,
 * 不足50万元 is not at least 50万元.
 */
export function holdsFigure({ amount, unit, bound }: ScannedFigure, asked: Amount): boolean {
  const { least, most } = asked;
  if (asked.unit !== undefined && unit !== asked.unit) return false;
  const isAbove = least === undefined || amount > least.value || (amount === least.value && (least.open ? bound === 'over' : bound !== 'under'));
  return isAbove && (most === undefined || amount < most.value || (amount === most.value && (most.open ? bound === 'under' : bound !== 'over')));
}

/** Sorts after everything an ISO date may go on with: so that 2022-04 ends with its last day. */
export const afterAllDays = '~';

const isWithin = (day: string, { from, to }: DateRange): boolean =>
  (from === undefined || day >= from) && (to === undefined || day <= to + afterAllDays);
