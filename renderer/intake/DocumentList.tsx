import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Job } from '../../shared/contract/desk-calls.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import { selectionStates } from '../../shared/domain/report.ts';
import type { SelectionState } from '../../shared/domain/report.ts';
import { useDesk, useDeskQuery } from '../desk/use-desk.tsx';
import { runCommand } from '../frame/commands.ts';
import { useSay } from '../frame/language.tsx';
import { useJobStore } from '../frame/use-jobs.ts';
import { useArriving } from './arriving.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Bar } from '../ui/Caption.tsx';
import { Menu } from '../ui/Menu.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { DocumentRow } from './DocumentRow.tsx';
import css from './Documents.module.css';
import { FailureReport } from './FailureReport.tsx';
import type { DocumentFilter, Documents } from './use-documents.ts';

interface DocumentListProps {
  readonly list: Documents;
  readonly filter: DocumentFilter;
  readonly onFilter: (filter: DocumentFilter) => void;
  /** Only documents with a report chosen so. */
  readonly chosen: SelectionState | undefined;
  readonly onChosen: (state: SelectionState | undefined) => void;
  readonly current: DocumentId | undefined;
  readonly onCurrent: (id: DocumentId) => void;
  /** Enter: to the document itself. */
  readonly onOpen: () => void;
  readonly onDiscard: (ids: DocumentId[]) => void;
}

const filters: readonly DocumentFilter[] = ['all', 'pending', 'doubts', 'filed'];

/** What there is: one line a source document, under the day it came in. */
export function DocumentList({ list, filter, onFilter, chosen: only, onChosen, current, onCurrent, onOpen, onDiscard }: DocumentListProps): ReactNode {
  const say = useSay();
  const desk = useDesk();
  const forget = useJobStore((store) => store.forget);
  const samples = useDeskQuery('desk.info', {}).data?.archive.samples ?? 0;
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const { lines } = list;
  const failed = useJobStore((store) => store.jobs).filter(({ kind, failures }) => kind === 'import' && failures.length > 0);
  const [report, setReport] = useState<Job>();
  const putAway = (jobs: readonly Job[]): void => {
    for (const { id } of jobs) forget(id);
    void desk.call('settings.set', { failuresRead: jobs.reduce((last, { id }) => (id > last ? id : last), '') });
  };
  const arriving = useArriving((store) => store.count);
  const at = lines.findIndex((line) => line.kind === 'document' && line.document.id === current);
  const pressed = (event: KeyboardEvent): boolean => {
    if ((event.key !== 'Delete' && !(event.key === 'Backspace' && event.metaKey)) || current === undefined) return false;
    const chosen = list.documents.filter(({ id }) => selection.size > 0 ? selection.has(id) : id === current).map(({ id }) => id);
    onDiscard(chosen);
    setSelection(new Set());
    return true;
  };
  return (
    <>
      <Bar title={say('intake.documents')} count={list.pending > 0 ? say('intake.pending', { count: list.pending }) : String(list.total)}>
        <IconButton icon="plus" label={say('commands.intake.open')} keys="Mod+O" onPress={() => { runCommand('intake.open'); }} />
        <IconButton icon="paste" label={say('commands.intake.paste')} keys="Mod+V" onPress={() => { runCommand('intake.paste'); }} />
        <Menu label={say('intake.filter')} entries={[
          ...filters.map((one) => ({ id: one, label: say(`intake.filters.${one}`), checked: one === filter, run: () => { onFilter(one); } })),
          'line',
          ...selectionStates.map((one) => ({ id: one, label: say(`selection.${one}.name`), checked: one === only, run: () => { onChosen(one === only ? undefined : one); } })),
        ]}>
          <IconButton icon="filter" label={say('intake.filter')} on={filter !== 'all' || only !== undefined} />
        </Menu>
      </Bar>
      {arriving > 0 && <p role="status" className={css['arriving']}>{say('intake.arriving', { count: arriving })}</p>}
      {list.ready && lines.length === 0 && arriving === 0
        ? <p className={css['lead']}>{say(filter === 'all' && only === undefined ? 'intake.emptyList' : 'intake.emptyFilter')}</p>
        : (
          <VirtualList
            main label={say('intake.documents')} count={lines.length} itemAt={(index) => lines[index]} keyAt={(index) => lines[index]?.key ?? String(index)} height={() => 28} onRange={list.onRange}
            isHead={(index) => lines[index]?.kind !== 'document'} current={at} onCurrent={(index) => { const line = lines[index]; if (line?.kind === 'document') onCurrent(line.document.id); }}
            onOpen={onOpen} onPreview={onOpen} selection={selection} onSelection={setSelection} onKey={pressed}
            textAt={(index) => { const line = lines[index]; return line?.kind === 'document' ? line.document.name : ''; }}
            row={(line) => <DocumentRow line={line} />}
          />
        )}
      {failed.length > 0 && (
        <div className={css['samples']}>
          {failed.map((job) => <Button key={job.id} look="bare" onPress={() => { setReport(job); }}>{say('intake.report.open', { count: job.failed ?? job.failures.length })}</Button>)}
          <Button look="bare" onPress={() => { putAway(failed); }}>{say('intake.forgetFailures')}</Button>
        </div>
      )}
      {report && <FailureReport job={report} onClose={() => { setReport(undefined); }} />}
      {samples > 0 && <div className={css['samples']}>{say('intake.samples', { count: samples })}<Button look="bare" onPress={() => { void desk.call('intake.removeSamples', {}); }}>{say('commands.intake.removeSamples')}</Button></div>}
    </>
  );
}
