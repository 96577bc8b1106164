import { useEffect } from 'react';
import { useDesk } from '../desk/use-desk.tsx';
import { useWaiting } from '../sameness/waiting-reports.ts';
import type { OpenIssue } from './open-issue.ts';
import { placeMaterial, targetAtCaret } from './placing.ts';

/** Places the reports that wait to be combined as one item, as one step of undo. */
export function useWaitingReports(open: OpenIssue): void {
  const desk = useDesk();
  const { reportIds, wait } = useWaiting();
  useEffect(() => {
    const target = reportIds.length === 0 ? undefined : targetAtCaret(open, false);
    if (target === undefined) return;
    wait([]);
    void placeMaterial(open, desk, { kind: 'reports', reportIds }, target);
  }, [open, desk, reportIds, wait]);
}
