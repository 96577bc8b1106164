import type { Paragraph, Passage, Segment } from '../../../shared/domain/passage.ts';
import { titleFields } from '../../../shared/domain/reading.ts';
import type { Edit, Reading, ReportReading } from '../../../shared/domain/reading.ts';
import { spell } from '../../../shared/text/spell.ts';

/** A reading while a correction is at work on it: what says where every word stands, not yet tiled. */
export interface Held { readonly text: string; readonly edits: readonly Edit[]; readonly reports: readonly ReportReading[]; readonly pageTitle: Passage | undefined }

export const hold = (text: string, { edits, reports, pageTitle }: Reading): Held => ({ text, edits, reports, pageTitle });

/** Segments without empty ones, neighbours that keep one stretch put together, and the text they spell. */
export function passageOf(text: string, segments: readonly Segment[]): Passage {
  const whole: Segment[] = [];
  for (const segment of segments) {
    if (segment.kind === 'kept' ? segment.end <= segment.start : segment.text === '') continue;
    const last = whole.at(-1);
    if (segment.kind === 'kept' && last?.kind === 'kept' && last.end === segment.start) whole[whole.length - 1] = { ...last, end: segment.end };
    else whole.push(segment);
  }
  return { text: spell(text, whole), segments: whole };
}

/** Changes the first passage for which `change` answers one; nothing when none does. */
export function changePassage(held: Held, change: (passage: Passage) => Passage | undefined): Held | undefined {
  const title = held.pageTitle === undefined ? undefined : change(held.pageTitle);
  if (title !== undefined) return { ...held, pageTitle: title };
  for (const [index, report] of held.reports.entries()) {
    const changed = changeInReport(report, change);
    if (changed !== undefined) return withReport(held, index, changed);
  }
  return undefined;
}

function changeInReport(report: ReportReading, change: (passage: Passage) => Passage | undefined): ReportReading | undefined {
  for (const field of titleFields) {
    const passage = report[field];
    const changed = passage === undefined ? undefined : change(passage);
    if (changed !== undefined) return { ...report, [field]: { text: changed.text, segments: changed.segments } };
  }
  for (const [place, paragraph] of report.paragraphs.entries()) {
    const changed = change(paragraph);
    if (changed !== undefined) return { ...report, paragraphs: report.paragraphs.with(place, { ...paragraph, ...changed }) };
  }
  return undefined;
}

export const withReport = (held: Held, index: number, report: ReportReading): Held => ({ ...held, reports: held.reports.with(index, report) });

/** Where a paragraph begins in the extracted text. */
export const startOf = ({ segments }: Passage): number => segments[0]?.start ?? 0;

/** Puts a paragraph among others where its first word stands in the text; after all that begin before it. */
export function placeParagraph(paragraphs: readonly Paragraph[], paragraph: Paragraph): Paragraph[] {
  const at = paragraphs.findIndex((one) => startOf(one) > startOf(paragraph));
  return at === -1 ? [...paragraphs, paragraph] : paragraphs.toSpliced(at, 0, paragraph);
}
