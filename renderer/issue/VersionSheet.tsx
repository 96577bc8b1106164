import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Issue } from '../../shared/domain/issue.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { copyfit } from '../../shared/issue/copyfit.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { createIssueEditor } from '../editor/issue-editor.ts';
import { PageText } from '../editor/PageText.tsx';
import { Sheet } from '../editor/Sheet.tsx';
import { useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useOpenIssue } from './open-issue-context.tsx';
import type { Version } from './use-versions.ts';
import css from './inspector/Inspector.module.css';

const noAsks = { kicker: '', headline: '', subhead: '', byline: '', section: '' };

function OldPage({ issue }: { readonly issue: Issue }): ReactNode {
  const say = useSay();
  const { template } = useOpenIssue();
  const [broken, setBroken] = useState<Error>();
  const session = useMemo(() => createIssueEditor(issue, setBroken, false), [issue]);
  useEffect(() => () => { session.reader.stop(); }, [session]);
  const pages = useMemo(() => new Map<string, number>(copyfit(issue, template).items.map(({ id, page }) => [id, page])), [issue, template]);
  if (broken !== undefined) throw broken;
  return <Sheet issue={issue} template={template} view="page" zoom={undefined} pages={pages} asks={noAsks}><PageText open={session} label={say('issue.panes.page')} /></Sheet>;
}

/** An earlier version to be read. Restoring it is one step of undo in the issue as it is now; nothing is lost by it. */
export function VersionSheet({ version, name, onClose }: { readonly version: Version; readonly name: string; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const open = useOpenIssue();
  const old = useDeskQuery('issues.version', { versionId: version.id });
  const restore = (): void => {
    if (old.data === undefined) return;
    open.session.apply({ kind: 'restore', sections: old.data.sections }, old.data.quotes);
    open.refresh();
    onClose();
  };
  return (
    <Dialog open title={name} width={760} onClose={onClose} actions={<><Button look="go" isDisabled={old.data === undefined} onPress={restore}>{say('issue.versions.restore')}</Button><Button onPress={onClose}>{say('issue.close')}</Button></>}>
      {old.error !== null && <Notice>{errorSentence(say, old.error.error)}</Notice>}
      <div className={css['old']}>{old.data !== undefined && <OldPage issue={old.data} />}</div>
    </Dialog>
  );
}
