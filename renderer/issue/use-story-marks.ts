import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { useDeskQuery } from '../desk/use-desk.tsx';
import type { OpenIssue } from './open-issue.ts';

/** Asks the archive about the stories an issue quotes, whenever another one is quoted, and lets the checks know. */
export function useStoryMarks(open: OpenIssue): void {
  const issueId = useStore(open.store, ({ issue }) => issue.id);
  const quotes = useStore(open.store, ({ issue }) => issue.quotes);
  const reportIds = useMemo(() => [...new Set(quotes.map(({ reportId }) => reportId))].sort(), [quotes]);
  const marks = useDeskQuery('same.marks', reportIds.length === 0 ? null : { reportIds, issueId }, { keep: true }).data?.marks;
  useEffect(() => {
    if (marks !== undefined) open.know(new Map(marks.map((mark) => [mark.reportId, mark])));
  }, [open, marks]);
}
