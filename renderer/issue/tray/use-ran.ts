import { useMemo } from 'react';
import type { IssueId, ReportId } from '../../../shared/domain/ids.ts';
import { useDeskQuery } from '../../desk/use-desk.tsx';
import { useSay } from '../../frame/language.tsx';

/** Of these reports, whose story an earlier issue of the bulletin has run: said in words. */
export function useRan(reportIds: readonly ReportId[], issueId: IssueId): ReadonlyMap<ReportId, string> {
  const say = useSay();
  const marks = useDeskQuery('same.marks', reportIds.length === 0 ? null : { reportIds: [...reportIds], issueId }, { keep: true }).data?.marks;
  return useMemo(() => new Map((marks ?? []).filter(({ ran }) => ran.length > 0).map(({ reportId, ran }) =>
    [reportId, say('issue.tray.ran', { issues: [...new Set(ran.map(({ label }) => label))].join(say('report.name-separator')) })])), [marks, say]);
}
