import { useEffect, useRef } from 'react';
import type { DocumentId } from '../../shared/domain/ids.ts';
import { usePlace } from '../frame/place.ts';

/**
 * The document that is shown, because it was the newest when one came, is the one shown from then on: others that come in
 * meanwhile stand above it in the list and do not take its place under the hands of who works in it. One that is `gone`
 * (with the samples, say) makes room for the newest.
 */
export function useStanding(chosen: DocumentId | undefined, newest: DocumentId | undefined, gone: boolean): void {
  const setOpen = usePlace((state) => state.setOpen);
  const lost = useRef<DocumentId>(undefined);
  useEffect(() => {
    if (chosen === undefined) {
      // The list may still begin with what is gone.
      if (newest !== undefined && newest !== lost.current) setOpen({ documentId: newest });
    } else if (gone) {
      lost.current = chosen;
      setOpen({ documentId: undefined });
    }
  }, [chosen, newest, gone, setOpen]);
}
