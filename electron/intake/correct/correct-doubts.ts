import type { Result } from '../../../shared/contract/result.ts';
import type { Doubt, Edit, Reading, ReportReading } from '../../../shared/domain/reading.ts';
import { corrected, invalid, noReport, withReport, type Draft } from './corrected.ts';
import { editsAfter, oneLine, replaceInReport } from './correct-words.ts';

const settle = (report: ReportReading, doubt: number, state: 'applied' | 'dismissed'): ReportReading =>
  ({ ...report, doubts: report.doubts.map((one, i) => (i === doubt ? { ...one, state } : one)) });

interface Put { readonly report: ReportReading; readonly edits: (edits: readonly Edit[]) => readonly Edit[] }

/** A name of the byline or a place of the dateline, which no passage keeps: the one credit that reads so is changed, or the dateline. */
function putInField(report: ReportReading, { at, text }: Doubt, words: string): Put | undefined {
  const stands = (field: 'byline' | 'dateline'): boolean => text !== '' && (report.evidence[field] ?? []).some(({ start, end }) => start <= at.start && at.end <= end);
  if (stands('dateline') && report.dateline?.includes(text) === true) return { report: { ...report, dateline: report.dateline.replace(text, () => words) }, edits: (edits) => edits };
  const credits = report.byline.filter(({ name }) => name.includes(text));
  if (!stands('byline') || credits.length !== 1) return undefined;
  return { report: { ...report, byline: report.byline.map((credit) => (credits.includes(credit) ? { ...credit, name: credit.name.replace(text, () => words) } : credit)) }, edits: (edits) => edits };
}

/** The report with words in place of those a doubt names; nothing where no passage and neither field has them. */
function put(text: string, report: ReportReading, doubt: Doubt, words: string): Put | undefined {
  const done = replaceInReport(text, report, doubt.at, words);
  return done === undefined ? putInField(report, doubt, words) : { report: done.report, edits: (edits) => editsAfter(edits, done.rewritten) };
}

/**
 * Puts a doubt's suggestion in place of the words it names. A doubt without one can only be applied with words of the editor's choice.
 * @param words what to put there instead of the suggestion
 */
export function applyDoubt(draft: Draft, index: number, doubt: number, words?: string): Result<Reading> {
  const report = draft.reading.reports[index];
  const raised = report?.doubts[doubt];
  if (report === undefined || raised === undefined) return noReport(index);
  const wanted = words ?? raised.suggestion;
  if (wanted === undefined) return invalid('suggestion');
  const done = put(draft.extraction.text, report, raised, oneLine(wanted));
  if (done === undefined) return { ok: false, error: { kind: 'not-found', what: 'passage', id: raised.text } };
  return corrected(draft, done.edits(draft.reading.edits), withReport(draft.reading, index, settle(done.report, doubt, 'applied')));
}

/** The editor has looked: the words are right as they stand. */
export function dismissDoubt(draft: Draft, index: number, doubt: number): Result<Reading> {
  const report = draft.reading.reports[index];
  if (report?.doubts[doubt] === undefined) return noReport(index);
  return corrected(draft, draft.reading.edits, withReport(draft.reading, index, settle(report, doubt, 'dismissed')));
}

/** Which doubts of a document are meant: all of a kind, or all that one rule raised. */
export type DoubtsOf = Partial<Pick<Doubt, 'kind' | 'rule'>>;

const isMeant = (doubt: Doubt, { kind, rule }: DoubtsOf): boolean =>
  doubt.state === 'open' && (kind !== undefined || rule !== undefined) && (kind === undefined || doubt.kind === kind) && (rule === undefined || doubt.rule === rule);

/** Applies every open doubt of a kind or rule that proposes something, as one correction. Those whose words a passage no longer keeps stay open. */
export function applyDoubts(draft: Draft, of: DoubtsOf): Result<Reading> {
  let edits: readonly Edit[] = draft.reading.edits;
  let applied = 0;
  const reports = draft.reading.reports.map((report) => report.doubts.reduce((now, doubt, at) => {
    if (!isMeant(doubt, of) || doubt.suggestion === undefined) return now;
    const done = put(draft.extraction.text, now, doubt, oneLine(doubt.suggestion));
    if (done === undefined) return now;
    edits = done.edits(edits);
    applied++;
    return settle(done.report, at, 'applied');
  }, report));
  return applied === 0 ? invalid('suggestion') : corrected(draft, edits, reports);
}

/** Lets every open doubt of a kind or rule stand, as one correction. */
export function dismissDoubts(draft: Draft, of: DoubtsOf): Result<Reading> {
  const meant = draft.reading.reports.some((report) => report.doubts.some((doubt) => isMeant(doubt, of)));
  if (!meant) return invalid('doubts');
  const reports = draft.reading.reports.map((report) => ({ ...report, doubts: report.doubts.map((doubt) => (isMeant(doubt, of) ? { ...doubt, state: 'dismissed' as const } : doubt)) }));
  return corrected(draft, draft.reading.edits, reports);
}
