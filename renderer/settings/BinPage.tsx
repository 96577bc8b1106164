import { useState } from 'react';
import type { ReactNode } from 'react';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { localDay } from '../frame/formats.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Bar } from '../ui/Caption.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Num, Row } from '../ui/Row.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';

/** What was moved to the bin: back with one press for 30 days; removed for good only after a question, because that cannot be undone. */
export function BinPage(): ReactNode {
  const say = useSay();
  const { date } = useFormats();
  const answer = useDeskQuery('documents.bin', {}).data;
  const documents = answer?.documents ?? [];
  const restore = useDeskMutation('documents.restore');
  const purge = useDeskMutation('documents.purge');
  const [at, setAt] = useState(0);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const current = Math.min(at, documents.length - 1);
  const chosen = documents.filter(({ id }, index) => selection.size > 0 ? selection.has(id) : index === current);
  const ids = chosen.map(({ id }) => id);
  const error = restore.error ?? purge.error;
  const settle = (): void => {
    setSelection(new Set());
    setAsking(false);
  };
  return (
    <>
      <Bar title={say('settings.bin')} count={answer && documents.length}>
        <Button isDisabled={ids.length === 0} onPress={() => { restore.mutate({ documentIds: ids }); settle(); }}>{say('settings.binned.restore')}</Button>
        <Button isDisabled={ids.length === 0} onPress={() => { setAsking(true); }}>{say('settings.binned.purge')}</Button>
      </Bar>
      {error && <Notice>{errorSentence(say, error.error)}</Notice>}
      {documents.length === 0
        ? answer && <EmptyState title={say('settings.binned.none')}>{say('settings.binned.noneWords')}</EmptyState>
        : (
          <VirtualList
            label={say('settings.bin')} count={documents.length} itemAt={(index) => documents[index]} keyAt={(index) => documents[index]?.id ?? String(index)} height={28}
            current={current} onCurrent={setAt} selection={selection} onSelection={setSelection} textAt={(index) => documents[index]?.name ?? ''}
            row={(document) => <Row file tail={<Num>{say('settings.binned.since', { date: date(localDay(document.discarded)), count: document.reports })}</Num>}>{document.name}</Row>}
          />
        )}
      <Dialog
        open={asking} onClose={() => { setAsking(false); }} title={say('settings.binned.purge')}
        actions={<><Button look="go" onPress={() => { purge.mutate({ documentIds: ids }); settle(); }}>{say('settings.binned.purgeNow')}</Button><Button onPress={() => { setAsking(false); }}>{say('settings.binned.keep')}</Button></>}
      >
        {say('settings.binned.purgeWords', { count: ids.length })}
      </Dialog>
    </>
  );
}
