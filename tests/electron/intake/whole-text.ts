import type { Extraction } from '../../../shared/domain/document.ts';
import type { Passage } from '../../../shared/domain/passage.ts';
import type { Reading } from '../../../shared/domain/reading.ts';

export const textOf = (text: string): Extraction => ({ extractor: 'text 1', text, hints: [] });

export const passagesIn = (reading: Reading): Passage[] => [
  ...(reading.pageTitle === undefined ? [] : [reading.pageTitle]),
  ...reading.reports.flatMap((report) => [report.kicker, report.headline, report.subhead, ...report.paragraphs].filter((one) => one !== undefined)),
];

/** Says what is wrong with a reading of a text, or nothing: every code unit in one place, segments spell their passage, no line feed. */
export function faultsOf(text: string, reading: Reading): string[] {
  const faults: string[] = [];
  const covered = new Uint8Array(text.length);
  const cover = (start: number, end: number, what: string): void => {
    for (let i = start; i < end; i++) { if (covered[i] === 1) { faults.push(`twice at ${String(i)} (${what})`); return; } covered[i] = 1; }
  };
  for (const edit of reading.edits) cover(edit.start, edit.end, `edit ${edit.rule}`);
  for (const passage of passagesIn(reading)) {
    const spelled = passage.segments.map((segment) => (segment.kind === 'kept' ? text.slice(segment.start, segment.end) : segment.text)).join('');
    if (spelled !== passage.text) faults.push(`segments spell ${spelled.slice(0, 40)} not ${passage.text.slice(0, 40)}`);
    if (/[\n\r\u2028\u2029]/.test(passage.text)) faults.push(`line feed in ${passage.text.slice(0, 40)}`);
    for (const segment of passage.segments) if (segment.kind === 'kept') cover(segment.start, segment.end, 'kept');
  }
  const lost = covered.indexOf(0);
  if (lost >= 0) faults.push(`nowhere at ${String(lost)}: ${text.slice(lost, lost + 20)}`);
  for (const report of reading.reports) for (const doubt of report.doubts) if (doubt.text.length > 40 || doubt.at.end > text.length || doubt.at.start > doubt.at.end) faults.push(`doubt out of place: ${doubt.text}`);
  return faults;
}
