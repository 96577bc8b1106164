import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskError } from '../../shared/contract/result.ts';
import type { IssueId } from '../../shared/domain/ids.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useDesk } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Panes } from '../ui/Panes.tsx';
import { IssueCommands } from './IssueCommands.tsx';
import { IssueStatus } from './IssueStatus.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { openIssue } from './open-issue.ts';
import type { OpenIssue } from './open-issue.ts';
import { OpenIssueProvider } from './open-issue-context.tsx';
import { Page } from './page/Page.tsx';
import { dropStanding, keepStanding, standingIssue } from './standing-issue.ts';
import { SourcePane } from './tray/SourcePane.tsx';
import { useStoryMarks } from './use-story-marks.ts';
import { useWaitingReports } from './use-waiting-reports.ts';
import { useVersions } from './use-versions.ts';

/** One issue open for editing: material and outline, the page, what is known of it. */
export function IssueDesk({ issueId, onClose }: { readonly issueId: IssueId; readonly onClose: () => void }): ReactNode {
  const desk = useDesk();
  const say = useSay();
  const [open, setOpen] = useState<OpenIssue>();
  const [error, setError] = useState<DeskError>();
  const [broken, setBroken] = useState<Error>();
  useEffect(() => {
    let left = false;
    const standing = standingIssue(desk, issueId);
    if (standing !== undefined) {
      setOpen(standing);
      return;
    }
    // The stamp first: a draft stored between the two is then noticed, never taken for the one read.
    void desk.call('issues.stamp', { issueId }).then(async (stamp) => {
      const [issue, templates] = await Promise.all([desk.call('issues.get', { issueId }), desk.call('templates.list', {})]);
      if (left) return;
      if (!stamp.ok) return setError(stamp.error);
      if (!issue.ok) return setError(issue.error);
      if (!templates.ok) return setError(templates.error);
      const template = templates.value.templates.find(({ name }) => name === issue.value.template);
      if (template === undefined) return setError({ kind: 'not-found', what: 'template', id: issue.value.template });
      setOpen(keepStanding(desk, openIssue(issue.value, stamp.value.saved, template, desk, setBroken)));
    });
    return () => { left = true; };
  }, [desk, issueId]);
  // A fault of the editor is a bug: the frame's guard shows it, the draft is already kept.
  if (broken !== undefined) throw broken;
  if (error !== undefined) return <Notice action={<Button onPress={onClose}>{say('issue.toList')}</Button>}>{errorSentence(say, error)}</Notice>;
  return open === undefined ? null : <OpenIssueProvider value={open}><OpenDesk open={open} onClose={() => { dropStanding(); onClose(); }} /></OpenIssueProvider>;
}

function OpenDesk({ open, onClose }: { readonly open: OpenIssue; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  useEffect(() => open.show(), [open]);
  useStoryMarks(open);
  useWaitingReports(open);
  const versions = useVersions(open);
  return (
    <>
      <IssueCommands open={open} keepVersion={() => { versions.setNaming(true); }} onClose={onClose} />
      <IssueStatus />
      <Panes id="issue" panes={[
        { key: 'tray', label: say('issue.panes.tray'), size: 280, min: 220, max: 460, folds: true, content: <SourcePane onClose={onClose} /> },
        { key: 'page', label: say('issue.panes.page'), min: 420, ground: 'desk', content: <Page /> },
        { key: 'inspector', label: say('issue.panes.inspector'), size: 296, min: 240, max: 460, folds: true, content: <Inspector versions={versions} /> },
      ]} />
    </>
  );
}
