import type { Passage } from '../../shared/domain/passage.ts';
import type { ReportReading } from '../../shared/domain/reading.ts';

/** The passages of a reading: page title, then titles and paragraphs of every report. */
export const passagesOf = (reports: readonly ReportReading[], pageTitle: Passage | undefined): Passage[] => [
  ...(pageTitle === undefined ? [] : [pageTitle]),
  ...reports.flatMap((report) => [report.kicker, report.headline, report.subhead, ...report.paragraphs].filter((one) => one !== undefined)),
];
