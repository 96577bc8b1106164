import type { Encoding } from '../../shared/domain/document.ts';
import type { Edit, Reading, ReportReading } from '../../shared/domain/reading.ts';

/** One report as `caibian read --json` prints it. */
export interface PrintedReport {
  kicker?: string; headline?: string; subhead?: string; byline: string[]; source?: string; editor?: string; dateline?: string;
  published?: string; publishedInferred?: boolean; page?: string; sender?: string; place?: string; channel?: string;
  paragraphs: { kind: string; text: string }[];
  /** `rule` names why it was raised; `at` is its place in the extracted text, in code units. */
  doubts: { kind: string; text: string; suggestion?: string; rule: string; at: { start: number; end: number } }[];
}

/** One source document as `caibian read --json` prints it. */
export interface PrintedDocument { file: string; encoding?: Encoding; pageTitle?: string; furniture: string[]; reports: PrintedReport[] }

const plain = ['source', 'editor', 'dateline', 'published', 'page', 'sender', 'place', 'channel'] as const;

function printReport(report: ReportReading): PrintedReport {
  const printed: PrintedReport = {
    byline: report.byline.map((credit) => credit.name),
    paragraphs: report.paragraphs.map(({ kind, text }) => ({ kind, text })),
    doubts: report.doubts.filter((doubt) => doubt.state === 'open').map(({ kind, text, suggestion, rule, at }) => ({ kind, text, ...(suggestion === undefined ? {} : { suggestion }), rule, at })),
  };
  for (const title of ['kicker', 'headline', 'subhead'] as const) if (report[title] !== undefined) printed[title] = report[title].text;
  for (const field of plain) if (report[field] !== undefined) printed[field] = report[field];
  if (report.publishedInferred !== undefined) printed.publishedInferred = report.publishedInferred;
  return printed;
}

/** Fields that are written another way than the page words them, or that are the page's and not the story's. */
const pageFields: ReadonlySet<string> = new Set(['published', 'page', 'sender']);

/**
 * The words of an edit that stand in no field of a story as they were worded: furniture, labels and pointers, dates, the page's
 * own fields, and the office beside a name in a byline.
 */
function setAsideWords(words: string, edit: Edit, names: readonly string[]): string {
  if (edit.kind === 'furniture' || edit.kind === 'mark' || (edit.kind === 'field' && pageFields.has(edit.field ?? ''))) return words.trim();
  if (edit.kind !== 'field' || edit.field !== 'byline') return '';
  return names.reduce((rest, name) => rest.replaceAll(name.replace(/\s+/g, ''), ''), words.replace(/\s+/g, ''));
}

/**
 * @param file the name as it was given
 * @param text the extracted text that the reading's edits point into
 */
export function printReading(file: string, encoding: Encoding | undefined, text: string, reading: Reading): PrintedDocument {
  let at = 0;
  const namesAt = (offset: number): string[] => {
    while ((reading.reports[at + 1]?.range.start ?? Infinity) <= offset) at++;
    const report = reading.reports[at];
    return report === undefined ? [] : [...report.byline.map((credit) => credit.name), ...(report.source === undefined ? [] : [report.source])];
  };
  // A wire's item gives its time in the very form the field has: those words stand in it.
  const dates = new Set(reading.reports.flatMap(({ published }) => published ?? []));
  return {
    file, ...(encoding === undefined ? {} : { encoding }), ...(reading.pageTitle === undefined ? {} : { pageTitle: reading.pageTitle.text }),
    furniture: reading.edits.map((edit) => setAsideWords(text.slice(edit.start, edit.end), edit, namesAt(edit.start))).filter((words) => /[\p{L}\p{N}]/u.test(words) && !dates.has(words)),
    reports: reading.reports.map(printReport),
  };
}
