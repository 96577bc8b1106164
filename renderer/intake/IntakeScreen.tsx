import { useState } from 'react';
import type { ReactNode } from 'react';
import type { SelectionState } from '../../shared/domain/report.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useDesk, useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { Status } from '../frame/StatusLine.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Panes } from '../ui/Panes.tsx';
import { DocumentList } from './DocumentList.tsx';
import { focusReview } from './review/focus-review.ts';
import { Hello } from './Hello.tsx';
import { ReviewWaiting } from './review/ReviewPane.tsx';
import { ReviewOf } from './review/ReviewOf.tsx';
import { useDiscard } from './use-discard.ts';
import { useDocuments } from './use-documents.ts';
import type { DocumentFilter } from './use-documents.ts';
import { useReview } from './review/use-review.ts';
import { useStanding } from './use-standing.ts';

/** 收稿: source documents · raw and clean side by side · fields and doubts. */
export function IntakeScreen(): ReactNode {
  const say = useSay();
  const desk = useDesk();
  const [filter, setFilter] = useState<DocumentFilter>('all');
  const [selection, setSelection] = useState<SelectionState>();
  const list = useDocuments(filter, selection);
  const chosen = usePlace((state) => state.documentId);
  const setOpen = usePlace((state) => state.setOpen);
  const documentId = chosen ?? list.documents[0]?.id;
  // The last document stays in sight until the next is there: the list beside it must not blink nor lose the keyboard.
  const view = useDeskQuery('documents.get', documentId === undefined ? null : { documentId }, { keep: true });
  useStanding(chosen, list.documents[0]?.id, view.error?.error.kind === 'not-found');
  const model = useReview(view.data);
  const { discarded, discard, restore, forget } = useDiscard(desk, list.documents);
  const open = (id: typeof documentId): void => { setOpen({ documentId: id }); };
  const next = (): void => {
    const at = list.documents.findIndex(({ id }) => id === documentId);
    const after = [...list.documents.slice(at + 1), ...list.documents.slice(0, Math.max(0, at))];
    const following = after.find(({ state }) => state !== 'filed') ?? list.documents[at + 1];
    if (following) open(following.id);
  };
  const previous = (): void => {
    const before = list.documents[list.documents.findIndex(({ id }) => id === documentId) - 1];
    if (before) open(before.id);
  };
  const documents = (
    <>
      <DocumentList list={list} filter={filter} onFilter={setFilter} chosen={selection} onChosen={setSelection} current={documentId} onCurrent={open} onOpen={focusReview} onDiscard={discard} />
      {discarded.length > 0 && (
        <Notice tone="info" onClose={forget} closeLabel={say('review.close')} action={<Button onPress={restore}>{say('commands.undo')}</Button>}>{say('intake.discarded', { count: discarded.length })}</Notice>
      )}
    </>
  );
  const nothing = list.ready && list.total === 0 && filter === 'all' && selection === undefined;
  const ready = !nothing && model !== undefined && documentId !== undefined;
  return (
    <>
      {list.ready && <Status side="end">{say('frame.saved')}</Status>}
      {ready
        ? <ReviewOf model={model} waiting={model.view.document.id !== documentId} documents={documents} onNext={next} onPrevious={previous} onDiscard={() => { discard([model.view.document.id]); }} />
        : (
          <Panes
            id="intake-empty"
            panes={[
              { key: 'documents', label: say('intake.documents'), size: 280, min: 200, content: documents },
              { key: 'review', label: say('review.label'), ground: 'read', content: nothing ? <Hello /> : <ReviewWaiting error={view.error ? errorSentence(say, view.error.error) : undefined} onAgain={() => { void view.refetch(); }} /> },
            ]}
          />
        )}
    </>
  );
}
