import { useCallback } from 'react';
import { useDeskQuery } from '../desk/use-desk.tsx';
import type { Like } from '../searching/search-state.ts';
import type { Hits } from './use-hits.ts';

/** Reports alike that are shown. */
const most = 50;
const nothing = (): void => undefined;

export interface Similar {
  readonly hits: Hits;
  /** A query of the words both have, for marking them. */
  readonly query: string;
}

/** The reports like one, as hits of a search; undefined where none are asked for. */
export function useSimilar(like: Like | undefined): Similar | undefined {
  const found = useDeskQuery('search.similar', like === undefined ? null : 'text' in like ? { text: like.text, limit: most } : { reportId: like.reportId, limit: most });
  const hitAt = useCallback((index: number) => found.data?.hits[index], [found.data]);
  if (like === undefined) return undefined;
  const answer = found.data && { total: found.data.hits.length, approximate: false, understood: '', notes: [], hits: found.data.hits, milliseconds: found.data.milliseconds };
  return {
    hits: { answer, ready: answer !== undefined, error: found.error, hitAt, show: nothing },
    query: (found.data?.words ?? []).map((word) => `"${word.replaceAll('"', '')}"`).join(' OR '),
  };
}
