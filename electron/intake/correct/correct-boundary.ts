import type { Result } from '../../../shared/contract/result.ts';
import type { TextRange } from '../../../shared/domain/passage.ts';
import type { Edit, Reading, ReportReading } from '../../../shared/domain/reading.ts';
import { findDoubts } from '../doubt/find-doubts.ts';
import { beginningAt, lineAt, planPage, readStory, type PagePlan } from '../page-plan.ts';
import { formOf } from '../clean/line-form.ts';
import { furnitureClaim } from '../clean/claim.ts';
import { spreadEdits, spreadReports } from '../clean/close-up.ts';
import { corrected, invalid, noReport, type Draft } from './corrected.ts';

/** Stories read anew, from line to line. */
interface Cut { readonly from: number; readonly to: number }

/** Furniture among the lines of a story, as the page's rules found it. */
function furnitureOf(plan: PagePlan, cut: Cut): Edit[] {
  return plan.page.lines.slice(cut.from, cut.to).flatMap((line) => {
    const rule = plan.furniture.get(line.index);
    return rule === undefined ? [] : [furnitureClaim(line.start, line.end, rule)];
  });
}

const inside = (edit: Edit, range: TextRange): boolean => edit.start >= range.start && edit.end <= range.end && (edit.start < range.end || edit.end === range.start);

/**
 * Reads anew the stories between two reports (both inclusive) as `cuts` say. Reports before and after keep every correction;
 * those read anew lose theirs, since their text is another.
 */
function readAnew(draft: Draft, plan: PagePlan, first: number, last: number, cuts: readonly Cut[]): Result<Reading> {
  const { reports, edits } = draft.reading;
  const start = reports[first]?.range.start;
  const end = reports[last]?.range.end;
  if (start === undefined || end === undefined) return noReport(first);
  const known = beginningAt(plan, lineBelow(plan, beginnings(draft)[0] ?? 0));
  const stories = cuts.map((cut) => readStory(known, cut.from, cut.to));
  if (stories.some((story) => story.report.paragraphs.length === 0 && story.report.headline === undefined)) return invalid('empty-report');
  const fresh = stories.flatMap((story) => [...story.edits]);
  const kept = edits.filter((edit) => !inside(edit, { start, end }));
  const made: ReportReading[] = findDoubts(draft.extraction, spreadReports(plan.closedUp, stories.map((story) => story.report)));
  return corrected(draft, [...kept, ...spreadEdits(plan.closedUp, [...fresh, ...cuts.flatMap((cut) => furnitureOf(plan, cut))], { start, end })], [...reports.slice(0, first), ...made, ...reports.slice(last + 1)]);
}

/** The first line at or after an offset of the text as it stands. */
const lineBelow = (plan: PagePlan, offset: number): number => lineAt(plan.page, plan.closedUp.closed(offset));

const linesOf = (plan: PagePlan, report: ReportReading): Cut => ({ from: lineBelow(plan, report.range.start), to: lineBelow(plan, report.range.end) });

/** Where reports begin: a person may have let one begin inside a line. */
const beginnings = ({ reading }: Draft): number[] => reading.reports.map((report) => report.range.start).sort((a, b) => a - b);

/** Forms of the lines this reading has set aside because they were before. */
const knownIn = ({ extraction, reading }: Draft): Set<string> =>
  new Set(reading.edits.filter(({ rule }) => rule === 'set-aside-before').flatMap(({ start, end }) => formOf(extraction.text.slice(start, end)) ?? []));

/**
 * A new report begins at the line that holds this offset of the extracted text.
 * @param exact at the very place, inside the line; never between the halves of one character
 */
export function splitAt(draft: Draft, offset: number, exact = false): Result<Reading> {
  const index = draft.reading.reports.findIndex((report) => offset >= report.range.start && offset < report.range.end);
  const report = draft.reading.reports[index];
  if (report === undefined) return { ok: false, error: { kind: 'not-found', what: 'passage', id: String(offset) } };
  const low = /[\udc00-\udfff]/.test(draft.extraction.text.charAt(offset));
  const plan = planPage(draft.extraction, exact && !low ? [...beginnings(draft), offset].sort((a, b) => a - b) : beginnings(draft), knownIn(draft));
  const { from, to } = linesOf(plan, report);
  const next = lineBelow(plan, offset);
  const closed = plan.closedUp.closed(offset);
  const at = (plan.page.lines[next]?.start ?? Infinity) > closed && (plan.page.lines[next - 1]?.end ?? -1) > closed ? next - 1 : next;
  if (at <= from || at >= to) return invalid('offset');
  return readAnew(draft, plan, index, index, [{ from, to: at }, { from: at, to }]);
}

/** Joins a report to the one before it; their text is described again as one story. */
export function mergeUp(draft: Draft, index: number): Result<Reading> {
  const [above, report] = [draft.reading.reports[index - 1], draft.reading.reports[index]];
  if (report === undefined) return noReport(index);
  if (above === undefined) return invalid('first-report');
  const plan = planPage(draft.extraction, beginnings(draft), knownIn(draft));
  return readAnew(draft, plan, index - 1, index, [{ from: linesOf(plan, above).from, to: linesOf(plan, report).to }]);
}

/** Moves the boundary above a report by lines that are not blank; negative is up. Neither report may be left without a line. */
export function moveBoundary(draft: Draft, index: number, lines: number): Result<Reading> {
  const [above, report] = [draft.reading.reports[index - 1], draft.reading.reports[index]];
  if (report === undefined) return noReport(index);
  if (above === undefined) return invalid('first-report');
  if (lines === 0) return corrected(draft, draft.reading.edits, draft.reading.reports);
  const plan = planPage(draft.extraction, beginnings(draft), knownIn(draft));
  const [upper, lower] = [linesOf(plan, above), linesOf(plan, report)];
  const at = lower.from + lines;
  if (at <= upper.from || at >= lower.to) return invalid('lines');
  return readAnew(draft, plan, index - 1, index, [{ from: upper.from, to: at }, { from: at, to: lower.to }]);
}
