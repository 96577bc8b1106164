import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskError } from '../../shared/contract/result.ts';
import type { SourcesStyle } from '../../shared/domain/issue.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { downloadBytes } from '../desk/download.ts';
import { useDesk, useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import css from './Dialogs.module.css';
import type { OpenIssue } from './open-issue.ts';
import { useOpenState } from './open-issue-context.tsx';

/** 送审稿: writes the Word file of what is on the page, its sources as chosen. The findings left are said, not forbidden. */
export function ExportDialog({ open, onClose }: { readonly open: OpenIssue; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const desk = useDesk();
  const mode = useDeskQuery('desk.info', {}).data?.mode ?? 'browser';
  const issue = useOpenState((state) => state.issue);
  const errors = useOpenState((state) => state.findings.filter((finding) => finding.level === 'error').length);
  const [sources, setSources] = useState<SourcesStyle>(issue.sources);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<DeskError>();
  const [written, setWritten] = useState<string>();
  const write = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    if (sources !== issue.sources) open.session.apply({ kind: 'change-head', head: { sources } });
    open.refresh();
    const saved = await open.saver.flush();
    const state = open.store.getState().saved;
    if (!saved && state.kind === 'failed') return setError(state.error);
    const answer = await desk.call('issues.export', { issueId: issue.id, sources });
    if (!answer.ok) return setError(answer.error);
    if (mode === 'app') {
      const kept = await desk.call('files.save', answer.value);
      if (!kept.ok) return setError(kept.error);
      if (kept.value.saved !== undefined) setWritten(kept.value.saved);
    } else {
      downloadBytes(answer.value.fileName, answer.value.bytes);
      setWritten(answer.value.fileName);
    }
  };
  const options = (['footnotes', 'list', 'none'] as const).map((key) => ({ key, label: say(`issue.export.sources.${key}`) }));
  return (
    <Dialog
      open title={say('issue.export.title')} width={440} onClose={onClose}
      actions={<><Button look="go" autoFocus onPress={() => { if (!busy) void write().finally(() => { setBusy(false); }); }}>{say(busy ? 'issue.export.writing' : 'issue.export.write')}</Button><Button onPress={onClose}>{say('issue.close')}</Button></>}
    >
      <div className={css['form']}>
        <span>{say('issue.export.how')}</span>
        <Segmented label={say('issue.export.how')} look="value" value={sources} options={options} onChange={setSources} />
      </div>
      {errors > 0 && <p className={css['note']}>{say('issue.export.errors', { count: errors })}</p>}
      {written !== undefined && <p role="status" className={css['note']}>{say('issue.export.written', { file: written })}</p>}
      {error !== undefined && <Notice>{errorSentence(say, error)}</Notice>}
    </Dialog>
  );
}
