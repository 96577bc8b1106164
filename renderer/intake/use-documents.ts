import { useMemo, useState } from 'react';
import type { DocumentLine } from '../../shared/contract/intake-calls.ts';
import type { SelectionState } from '../../shared/domain/report.ts';
import { useDeskPages } from '../desk/use-desk.tsx';
import { localDay } from '../frame/formats.ts';
import { useJobStore } from '../frame/use-jobs.ts';
import { intakeLines } from './day-groups.ts';
import type { IntakeLine } from './day-groups.ts';

export type DocumentFilter = 'all' | 'pending' | 'doubts' | 'filed';
const pageSize = 200;

export interface Documents {
  /** True once the first answer is there. */
  readonly ready: boolean;
  readonly lines: readonly IntakeLine[];
  readonly documents: readonly DocumentLine[];
  readonly total: number;
  readonly pending: number;
  /** Asks for more when the end comes into sight. */
  readonly onRange: (first: number, last: number) => void;
}

/** The list of source documents under a filter, loaded as one goes down. */
export function useDocuments(filter: DocumentFilter, selection: SelectionState | undefined): Documents {
  const [pages, setPages] = useState(1);
  const answers = useDeskPages('documents.list', (offset, limit) => ({ offset, limit, filter, ...(selection === undefined ? {} : { selection }) }), pages, pageSize);
  const jobs = useJobStore((store) => store.jobs);
  const documents = useMemo(() => answers.flatMap((answer) => answer?.documents ?? []), [answers]);
  const today = localDay(new Date().toISOString());
  const lines = useMemo(() => intakeLines(documents, jobs, today), [documents, jobs, today]);
  const total = answers[0]?.total ?? 0;
  return {
    ready: answers[0] !== undefined, lines, documents, total, pending: answers[0]?.pending ?? 0,
    onRange: (_first, last) => { if (last >= lines.length - 20 && documents.length < total && documents.length === pages * pageSize) setPages(pages + 1); },
  };
}
