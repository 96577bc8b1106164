import type { ReactNode } from 'react';
import { usePlace } from '../frame/place.ts';
import { IssueDesk } from './IssueDesk.tsx';
import { IssueList } from './IssueList.tsx';

/** 编刊: the issues of all bulletins, or the one that is open. */
export function IssuesScreen(): ReactNode {
  const { issueId, setOpen } = usePlace();
  if (issueId === undefined) return <IssueList onOpen={(id) => { setOpen({ issueId: id }); }} />;
  return <IssueDesk key={issueId} issueId={issueId} onClose={() => { setOpen({ issueId: undefined }); }} />;
}
