import { useCallback, useState } from 'react';
import type { CallName, RequestOf } from '../../../shared/contract/desk-api.ts';
import type { DocumentView } from '../../../shared/contract/intake-calls.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { DeskError, Result } from '../../../shared/contract/result.ts';
import { useDesk, useKeepAnswer } from '../../desk/use-desk.tsx';

/** Calls that answer with the document as it reads after them. */
type Correction = Extract<CallName, `reading.${string}`>;

export interface Corrections {
  /** Makes one correction and shows the document as it reads then. */
  correct<Name extends Correction>(name: Name, request: RequestOf<Name>): void;
  readonly busy: boolean;
  readonly error: DeskError | null;
  readonly clearError: () => void;
}

/** Corrections of one document, one after the other; what went wrong is told where the document is. */
export function useCorrections(documentId: DocumentId | undefined): Corrections {
  const desk = useDesk();
  const keep = useKeepAnswer();
  const [running, setRunning] = useState(0);
  const [error, setError] = useState<DeskError | null>(null);
  const correct = useCallback(<Name extends Correction>(name: Name, request: RequestOf<Name>): void => {
    if (documentId === undefined) return;
    setRunning((count) => count + 1);
    // Every correction answers a DocumentView; TypeScript does not reduce the answer of a name it does not know yet.
    const answer = desk.call(name, request) as Promise<Result<DocumentView>>;
    void answer.then((result) => {
      setRunning((count) => count - 1);
      setError(result.ok ? null : result.error);
      if (result.ok) keep('documents.get', { documentId }, result.value);
    });
  }, [desk, keep, documentId]);
  return { correct, busy: running > 0, error, clearError: useCallback(() => { setError(null); }, []) };
}
