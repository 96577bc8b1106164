import type { Encoding } from '../../shared/domain/document.ts';
import type { Edit, Reading, ReportReading } from '../../shared/domain/reading.ts';

/** One report as `caibian read --json` prints it. */
export interface PrintedReport {
  kicker?: string; headline?: string; subhead?: string; byline: string[]; source?: string; editor?: string; dateline?: string;
  published?: string; publishedInferred?: boolean; page?: string; sender?: string; place?: string; channel?: string;
  paragraphs: { kind: string; text: string }[];
  doubts: { kind: string; text: string; suggestion?: string }[];
}

/** One source document as `caibian read --json` prints it. */
export interface PrintedDocument { file: string; encoding?: Encoding; pageTitle?: string; furniture: string[]; reports: PrintedReport[] }

const plain = ['source', 'editor', 'dateline', 'published', 'page', 'sender', 'place', 'channel'] as const;

function printReport(report: ReportReading): PrintedReport {
  const printed: PrintedReport = {
    byline: report.byline.map((credit) => credit.name),
    paragraphs: report.paragraphs.map(({ kind, text }) => ({ kind, text })),
    doubts: report.doubts.filter((doubt) => doubt.state === 'open').map(({ kind, text, suggestion }) => ({ kind, text, ...(suggestion === undefined ? {} : { suggestion }) })),
  };
  for (const title of ['kicker', 'headline', 'subhead'] as const) if (report[title] !== undefined) printed[title] = report[title].text;
  for (const field of plain) if (report[field] !== undefined) printed[field] = report[field];
  if (report.publishedInferred !== undefined) printed.publishedInferred = report.publishedInferred;
  return printed;
}

/** What stands in no field as it was worded: furniture, labels and pointers, and dates, whose field is written another way. */
const isSetAside = (edit: Edit): boolean => edit.kind === 'furniture' || edit.kind === 'mark' || (edit.kind === 'field' && edit.field === 'published');

/**
 * @param file the name as it was given
 * @param text the extracted text that the reading's edits point into
 */
export function printReading(file: string, encoding: Encoding | undefined, text: string, reading: Reading): PrintedDocument {
  return {
    file, ...(encoding === undefined ? {} : { encoding }), ...(reading.pageTitle === undefined ? {} : { pageTitle: reading.pageTitle.text }),
    furniture: reading.edits.filter(isSetAside).map((edit) => text.slice(edit.start, edit.end).trim()).filter((words) => /[\p{L}\p{N}]/u.test(words)),
    reports: reading.reports.map(printReport),
  };
}
