import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Job } from '../../shared/contract/desk-calls.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { downloadBytes } from '../desk/download.ts';
import { useDesk, useDeskPages, useDeskQuery } from '../desk/use-desk.tsx';
import { useFormats, useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { failureText } from './failure-text.ts';
import css from './FailureReport.module.css';

/** Failures one answer carries. */
const pageSize = 200;

/** What an import could not do and why, all of it, to be read, copied or kept as text. */
export function FailureReport({ job, onClose }: { readonly job: Job; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const desk = useDesk();
  const { number } = useFormats();
  const app = useDeskQuery('desk.info', {}).data?.mode === 'app';
  const [pages, setPages] = useState(1);
  const [current, setCurrent] = useState(0);
  const [copied, setCopied] = useState(false);
  const answers = useDeskPages('jobs.failures', (offset, limit) => ({ jobId: job.id, offset, limit }), pages, pageSize);
  const failures = answers.flatMap((answer) => answer?.failures ?? []);
  const total = answers[0]?.total ?? job.failed ?? job.failures.length;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(await failureText(desk, say, job));
    setCopied(true);
  };
  const save = async (): Promise<void> => {
    const fileName = `${say('intake.report.fileName')}.txt`;
    const bytes = new TextEncoder().encode(await failureText(desk, say, job));
    if (app) await desk.call('files.save', { fileName, bytes });
    else downloadBytes(fileName, bytes);
  };
  return (
    <Dialog
      open onClose={onClose} width={680} title={say('intake.report.title', { count: total, figure: number(total) })}
      actions={(
        <>
          <Button look="go" autoFocus onPress={onClose}>{say('review.close')}</Button>
          <Button icon="copy" onPress={() => void copy()}>{say(copied ? 'intake.report.copied' : 'intake.report.copy')}</Button>
          <Button icon="download" onPress={() => void save()}>{say('intake.report.save')}</Button>
        </>
      )}
    >
      <p className={css['sum']}>{say(job.already > 0 ? 'intake.report.sumAlready' : 'intake.report.sum', { title: job.title, done: number(job.done - total - (job.marked ?? 0)), already: number(job.already), failed: number(total) })}</p>
      <div className={css['list']} style={{ height: Math.min(320, 2 + 48 * Math.max(total, 1)) }}>
        <VirtualList
          label={say('intake.report.list')} rows="items" count={failures.length} itemAt={(index) => failures[index]} keyAt={String} height={() => 40} current={current} onCurrent={setCurrent}
          onRange={(_first, last) => { if (last >= failures.length - 20 && failures.length < total && failures.length === pages * pageSize) setPages(pages + 1); }}
          row={(error) => <p className={css['line']}>{errorSentence(say, error)}</p>}
        />
      </div>
    </Dialog>
  );
}
