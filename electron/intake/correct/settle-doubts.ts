import type { Passage, TextRange } from '../../../shared/domain/passage.ts';
import type { Doubt, DoubtKind, ReportReading } from '../../../shared/domain/reading.ts';
import { cleanOffset, commonEnd, commonStart } from './rewrite-passage.ts';

/** Doubts of something that is not there: words put in beside them answer them. */
const ofAbsence: ReadonlySet<DoubtKind> = new Set(['figures-missing', 'cut-off', 'marks-missing']);

const settled = (report: ReportReading, state: 'applied' | 'dismissed', isIt: (doubt: Doubt) => boolean): ReportReading =>
  ({ ...report, doubts: report.doubts.map((doubt) => (doubt.state === 'open' && isIt(doubt) ? { ...doubt, state } : doubt)) });

/** Where a doubt's words stand in a passage's clean text. */
function standsIn(text: string, passage: Passage, { at }: Doubt): TextRange | undefined {
  if (at.end <= at.start) return undefined;
  const [start, end] = [cleanOffset(text, passage, at.start, 'start'), cleanOffset(text, passage, at.end, 'end')];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** An editor who changes doubtful words has looked at them: `万元` became `82万元`, a lost end was written. Words beside a doubt that are changed leave it as it was. */
export function settleChanged(text: string, report: ReportReading, before: Passage, after: Passage): ReportReading {
  const start = commonStart(before.text, after.text);
  const end = before.text.length - commonEnd(before.text, after.text, start);
  if (start === end && before.text.length === after.text.length) return report;
  return settled(report, 'applied', (doubt) => {
    const words = standsIn(text, before, doubt);
    if (words === undefined) return false;
    return ofAbsence.has(doubt.kind) && start === end ? start <= words.end && end >= words.start : start < words.end && end > words.start;
  });
}

/** With a passage that is set aside go its doubts: nothing of it is in the report any more. */
export const settleAside = (text: string, report: ReportReading, passage: Passage): ReportReading =>
  settled(report, 'dismissed', (doubt) => standsIn(text, passage, doubt) !== undefined);

/** Words that are as the page has them again are doubtful again. */
export const reopen = (report: ReportReading, state: 'applied' | 'dismissed', { start, end }: TextRange): ReportReading =>
  ({ ...report, doubts: report.doubts.map((doubt) => (doubt.state === state && doubt.at.start < end && doubt.at.end > start ? { ...doubt, state: 'open' } : doubt)) });
