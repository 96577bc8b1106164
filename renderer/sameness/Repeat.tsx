import type { ReactNode } from 'react';
import type { ReportId } from '../../shared/domain/ids.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { Notice } from '../ui/Notice.tsx';

/** 疑似重稿: an issue has run another report of the same story, or (where `own`: in the archive that is told elsewhere) this one; said before anyone edits. */
export function Repeat({ reportId, own }: { readonly reportId: ReportId; readonly own: boolean }): ReactNode {
  const say = useSay();
  const mark = useDeskQuery('same.marks', { reportIds: [reportId] }).data?.marks[0];
  const issuesOf = (itself: boolean): string => [...new Set((mark?.ran ?? []).filter((ran) => (ran.reportId === reportId) === itself).map(({ label }) => label))].join(say('report.name-separator'));
  const [here, others] = [own ? issuesOf(true) : '', issuesOf(false)];
  return (
    <>
      {here !== '' && <Notice tone="doubt">{say('same.repeat-own', { issue: here })}</Notice>}
      {others !== '' && <Notice tone="doubt">{say('same.repeat', { issue: others })}</Notice>}
    </>
  );
}
