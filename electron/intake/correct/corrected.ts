import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { Extraction } from '../../../shared/domain/document.ts';
import type { Edit, Reading, ReportReading } from '../../../shared/domain/reading.ts';
import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import { tile } from '../clean/tile.ts';
import { passagesOf } from '../passages-of.ts';

/** Name of the rules of a reading a person has corrected; also the `by` and `rule` of what they typed. */
export const editor = 'editor' satisfies ReadingRule;

/** What a correction works on: the text, and the reading of it. */
export interface Draft { readonly extraction: Extraction; readonly reading: Reading }

export const invalid = (detail: string): Result<never> => err({ kind: 'invalid-request', detail });
export const noReport = (index: number): Result<never> => err({ kind: 'not-found', what: 'report', id: String(index) });

/** Puts a reading together again after a correction: breaks are laid anew, so the edits stay whole. */
export function corrected(draft: Draft, edits: readonly Edit[], reports: readonly ReportReading[]): Result<Reading> {
  const { pageTitle } = draft.reading;
  const lasting = edits.filter((edit) => !(edit.kind === 'break' && edit.text === ''));
  return ok({ ...draft.reading, rules: editor, edits: tile(draft.extraction.text, lasting, passagesOf(reports, pageTitle)), reports: [...reports] });
}

/** The same reports with one of them replaced. */
export const withReport = (reading: Reading, index: number, report: ReportReading): ReportReading[] =>
  reading.reports.map((one, i) => (i === index ? report : one));
