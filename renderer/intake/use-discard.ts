import { useState } from 'react';
import type { DocumentLine } from '../../shared/contract/intake-calls.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { DeskClient } from '../desk.ts';
import { usePlace } from '../frame/place.ts';

export interface Discard {
  /** What was moved to the bin last and can still be had back with one press. */
  readonly discarded: readonly DocumentId[];
  readonly discard: (ids: DocumentId[]) => void;
  readonly restore: () => void;
  readonly forget: () => void;
}

/** The document one comes to when some are taken out of the list: the next that stays, or the last before them. */
export function besideThose(documents: readonly Pick<DocumentLine, 'id'>[], ids: readonly DocumentId[], current: DocumentId): DocumentId | undefined {
  const at = documents.findIndex(({ id }) => id === current);
  const stays = ({ id }: Pick<DocumentLine, 'id'>): boolean => !ids.includes(id);
  return (documents.slice(at + 1).find(stays) ?? documents.slice(0, Math.max(0, at)).findLast(stays))?.id;
}

/** Moves documents to the bin without asking, and offers them back. `documents` is the list they are taken out of. */
export function useDiscard(desk: DeskClient, documents: readonly DocumentLine[]): Discard {
  const [discarded, setDiscarded] = useState<readonly DocumentId[]>([]);
  return {
    discarded,
    discard(ids) {
      void desk.call('documents.discard', { documentIds: ids });
      setDiscarded(ids);
      const { documentId, setOpen } = usePlace.getState();
      if (documentId !== undefined && ids.includes(documentId)) setOpen({ documentId: besideThose(documents, ids, documentId) });
    },
    restore() {
      void desk.call('documents.restore', { documentIds: [...discarded] }).then(({ ok }) => { if (ok) usePlace.getState().setOpen({ documentId: discarded[0] }); });
      setDiscarded([]);
    },
    forget: () => { setDiscarded([]); },
  };
}
