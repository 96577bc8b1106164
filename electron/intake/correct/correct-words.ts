import type { Result } from '../../../shared/contract/result.ts';
import type { Passage, TextRange } from '../../../shared/domain/passage.ts';
import type { Credit, Edit, PlainField, Reading, ReportReading, TitleField } from '../../../shared/domain/reading.ts';
import { isMoment } from '../../../shared/text/typed-day.ts';
import { corrected, invalid, noReport, withReport, type Draft } from './corrected.ts';
import { cleanOffset, replaceInPassage, rewritePassage, withoutRanges, type Rewritten } from './rewrite-passage.ts';
import { settleChanged } from './settle-doubts.ts';

/** Words an editor types into a title or paragraph are one line. */
export const oneLine = (words: string): string => words.replace(/[\r\n\u2028\u2029\v\f]+/g, ' ');

export const editsAfter = (edits: readonly Edit[], rewritten: Rewritten): Edit[] => [...withoutRanges(edits, rewritten.replaced), ...rewritten.edits];

/** A title that is not there yet begins as an empty place at the start of its report. */
const emptyAt = (offset: number): Passage => ({ text: '', segments: [{ kind: 'kept', start: offset, end: offset }] });

/** Sets kicker, headline or subhead. An empty text takes the title away; its words stay in the reading as corrections. */
export function setTitle(draft: Draft, index: number, field: TitleField, words: string): Result<Reading> {
  const report = draft.reading.reports[index];
  if (report === undefined) return noReport(index);
  const wanted = oneLine(words).trim();
  const present = report[field];
  if (present === undefined && wanted === '') return corrected(draft, draft.reading.edits, draft.reading.reports);
  const rewritten = rewritePassage(draft.extraction.text, present ?? emptyAt(report.range.start), wanted);
  const { [field]: _old, ...rest } = present === undefined ? report : settleChanged(draft.extraction.text, report, present, rewritten.passage);
  const titled: ReportReading = wanted === '' ? rest : { ...rest, [field]: rewritten.passage };
  const settled = field === 'headline' && wanted !== '' ? { ...titled, doubts: titled.doubts.map((doubt) => (doubt.kind === 'no-headline' ? { ...doubt, state: 'applied' as const } : doubt)) } : titled;
  return corrected(draft, editsAfter(draft.reading.edits, rewritten), withReport(draft.reading, index, settled));
}

/** Sets a plain field. An empty text takes it away. What an editor typed has no evidence on the page, and is not inferred. */
export function setField(draft: Draft, index: number, field: PlainField, words: string): Result<Reading> {
  const report = draft.reading.reports[index];
  if (report === undefined) return noReport(index);
  const value = oneLine(words).trim();
  if (field === 'published' && value !== '' && !isMoment(value)) return invalid('published');
  const { [field]: _old, ...rest } = report;
  const { [field]: _place, ...evidence } = report.evidence;
  const { publishedInferred: _inferred, ...certain } = rest;
  const base = field === 'published' ? certain : rest;
  return corrected(draft, draft.reading.edits, withReport(draft.reading, index, { ...base, ...(value === '' ? {} : { [field]: value }), evidence }));
}

/** Sets who signs the report. Names are trimmed, empty ones left out. */
export function setByline(draft: Draft, index: number, byline: readonly Credit[]): Result<Reading> {
  const report = draft.reading.reports[index];
  if (report === undefined) return noReport(index);
  const { byline: _place, ...evidence } = report.evidence;
  const names = byline.map((credit) => ({ ...credit, name: oneLine(credit.name).trim() })).filter((credit) => credit.name !== '');
  return corrected(draft, draft.reading.edits, withReport(draft.reading, index, { ...report, byline: names, evidence }));
}

const titles = ['kicker', 'headline', 'subhead'] as const;

/** The report with whichever of its passages keeps the range changed; nothing when none keeps it whole. */
export function replaceInReport(text: string, report: ReportReading, at: TextRange, words: string): { report: ReportReading; rewritten: Rewritten } | undefined {
  const change = (passage: Passage): Rewritten | undefined => {
    const from = cleanOffset(text, passage, at.start, at.end > at.start ? 'start' : 'end') ?? cleanOffset(text, passage, at.start, 'start');
    const to = at.end > at.start ? cleanOffset(text, passage, at.end, 'end') : from;
    return from === undefined || to === undefined || to < from ? undefined : replaceInPassage(text, passage, from, to, words);
  };
  for (const field of titles) {
    const passage = report[field];
    const rewritten = passage === undefined ? undefined : change(passage);
    if (passage !== undefined && rewritten !== undefined) return { report: { ...settleChanged(text, report, passage, rewritten.passage), [field]: rewritten.passage }, rewritten };
  }
  for (const [i, paragraph] of report.paragraphs.entries()) {
    const rewritten = change(paragraph);
    if (rewritten !== undefined) return { rewritten, report: { ...settleChanged(text, report, paragraph, rewritten.passage), paragraphs: report.paragraphs.map((one, k) => (k === i ? { ...one, ...rewritten.passage } : one)) } };
  }
  return undefined;
}

/** Puts words in place of a range of extracted text that one title or paragraph of the report keeps. */
export function replaceText(draft: Draft, index: number, at: TextRange, words: string): Result<Reading> {
  const report = draft.reading.reports[index];
  if (report === undefined) return noReport(index);
  const done = replaceInReport(draft.extraction.text, report, at, oneLine(words));
  if (done === undefined) return { ok: false, error: { kind: 'not-found', what: 'passage', id: `${String(at.start)}-${String(at.end)}` } };
  return corrected(draft, editsAfter(draft.reading.edits, done.rewritten), withReport(draft.reading, index, done.report));
}
