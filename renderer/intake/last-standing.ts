import { useCallback, useState } from 'react';
import type { DocumentId } from '../../shared/domain/ids.ts';
import { atTheTop } from './review/use-review.ts';
import type { Standing } from './review/use-review.ts';

/** Documents whose place is remembered, those looked at last. */
const most = 200;
const places = new Map<DocumentId, Standing>();

/** Where one stands in a document; who comes back to it, from another one or another place, stands there again. */
export function useLastStanding(documentId: DocumentId): readonly [Standing, (standing: Standing) => void] {
  const [, redraw] = useState<Standing>();
  const setStanding = useCallback((standing: Standing): void => {
    places.delete(documentId);
    places.set(documentId, standing);
    for (const oldest of places.size > most ? places.keys().take(1) : []) places.delete(oldest);
    redraw(standing);
  }, [documentId]);
  return [places.get(documentId) ?? atTheTop, setStanding];
}
