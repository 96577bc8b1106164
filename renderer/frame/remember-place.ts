import { useEffect } from 'react';
import { z } from 'zod';
import { DocumentId, IssueId, ReportId, SnippetId } from '../../shared/domain/ids.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { places, usePlace } from './place.ts';
import type { PlaceState } from './place.ts';

const key = 'caibian.place';
/** Ids mean something in their own archive only. */
const Remembered = z.object({
  archive: z.string(), place: z.enum(places), query: z.string(),
  documentId: DocumentId.optional(), reportId: ReportId.optional(), snippetId: SnippetId.optional(), issueId: IssueId.optional(),
});

function remembered(archive: string): z.infer<typeof Remembered> | undefined {
  try {
    const found = Remembered.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return found.success && found.data.archive === archive ? found.data : undefined;
  } catch {
    // Written by nobody we know.
    return undefined;
  }
}

/** Keeps where one stands, so that a window loaded again (F5, a crash of its page) stands there again. A new window begins at 收稿. */
export function useRememberedPlace(): void {
  const archive = useDeskQuery('desk.info', {}).data?.archive.path;
  useEffect(() => {
    if (archive === undefined) return;
    const before = remembered(archive);
    // Whoever has gone somewhere already is not called back.
    if (before !== undefined && usePlace.getState() === usePlace.getInitialState()) usePlace.setState(before);
    const keep = ({ place, query, documentId, reportId, snippetId, issueId }: PlaceState): void => {
      sessionStorage.setItem(key, JSON.stringify({ archive, place, query, documentId, reportId, snippetId, issueId }));
    };
    keep(usePlace.getState());
    return usePlace.subscribe(keep);
  }, [archive]);
}
