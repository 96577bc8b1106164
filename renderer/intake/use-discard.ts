import { useState } from 'react';
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

/** Moves documents to the bin without asking, and offers them back. */
export function useDiscard(desk: DeskClient): Discard {
  const [discarded, setDiscarded] = useState<readonly DocumentId[]>([]);
  return {
    discarded,
    discard(ids) {
      void desk.call('documents.discard', { documentIds: ids });
      setDiscarded(ids);
      const { documentId, setOpen } = usePlace.getState();
      if (documentId !== undefined && ids.includes(documentId)) setOpen({ documentId: undefined });
    },
    restore() {
      void desk.call('documents.restore', { documentIds: [...discarded] });
      setDiscarded([]);
    },
    forget: () => { setDiscarded([]); },
  };
}
