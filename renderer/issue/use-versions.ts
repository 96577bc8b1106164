import { useCallback, useEffect, useRef, useState } from 'react';
import type { IssueVersion } from '../../shared/domain/issue.ts';
import type { z } from 'zod';
import { useDesk, useDeskQuery } from '../desk/use-desk.tsx';
import type { OpenIssue } from './open-issue.ts';
import { sameText } from './same-text.ts';

export type Version = z.infer<typeof IssueVersion>;

/** Milliseconds of change after which a version is kept by itself. */
const interval = 10 * 60_000;

export interface Versions {
  readonly versions: readonly Version[];
  /** The name for a new version is being asked for. */
  readonly naming: boolean;
  readonly setNaming: (naming: boolean) => void;
  readonly keep: (label: string) => Promise<void>;
}

/** 版本: the kept ones, and keeping new ones: by name, after ten minutes of change, and on leaving. */
export function useVersions(open: OpenIssue): Versions {
  const desk = useDesk();
  const { id: issueId } = open.store.getState().issue;
  const versions = useDeskQuery('issues.versions', { issueId }).data?.versions ?? [];
  const [naming, setNaming] = useState(false);
  const kept = useRef(open.store.getState().issue);
  const keep = useCallback(async (reason: 'named' | 'interval' | 'closed', label: string): Promise<void> => {
    open.refresh();
    const { issue } = open.store.getState();
    if (reason !== 'named' && sameText(issue, kept.current)) return;
    kept.current = issue;
    if (await open.saver.flush()) await desk.call('issues.keepVersion', { issueId, reason, label });
  }, [desk, issueId, open]);
  useEffect(() => {
    kept.current = open.store.getState().issue;
    let due: ReturnType<typeof setTimeout> | undefined;
    const stop = open.store.subscribe((now, before) => {
      if (now.issue === before.issue || due !== undefined) return;
      due = setTimeout(() => {
        due = undefined;
        void keep('interval', '');
      }, interval);
    });
    const leave = (): void => { if (document.visibilityState === 'hidden') void open.saver.flush(); };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      stop();
      clearTimeout(due);
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
      void keep('closed', '');
    };
  }, [open, keep]);
  return { versions, naming, setNaming, keep: (label) => keep('named', label) };
}
