import type { ReactNode } from 'react';
import type { ReportId } from '../../shared/domain/ids.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { Notice } from '../ui/Notice.tsx';

/** 疑似重稿: an issue has run this report, or another one of the same story; said before anyone edits. */
export function Repeat({ reportId }: { readonly reportId: ReportId }): ReactNode {
  const say = useSay();
  const mark = useDeskQuery('same.marks', { reportIds: [reportId] }).data?.marks[0];
  const issuesOf = (own: boolean): string => [...new Set((mark?.ran ?? []).filter((ran) => (ran.reportId === reportId) === own).map(({ label }) => label))].join(say('report.name-separator'));
  const [own, others] = [issuesOf(true), issuesOf(false)];
  return (
    <>
      {own !== '' && <Notice tone="doubt">{say('same.repeat-own', { issue: own })}</Notice>}
      {others !== '' && <Notice tone="doubt">{say('same.repeat', { issue: others })}</Notice>}
    </>
  );
}
