import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { ResponseOf } from '../../shared/contract/desk-api.ts';
import type { SimilarHit } from '../../shared/contract/search-calls.ts';
import { DeskFailure, unwrap, useDesk, useDeskQuery } from '../desk/use-desk.tsx';
import { viewOf } from '../desk/view-of.ts';
import type { Search } from './use-asked.ts';

export type Answer = ResponseOf<'search.run'>;
/** A hit of a search, or a report like another one. */
export type Hit = Answer['hits'][number] & Partial<Pick<SimilarHit, 'shared' | 'same'>>;

/** Hits a call brings. Small enough to mark within a frame, large enough for a screenful and the next. */
const pageSize = 50;
const view = viewOf('results');

export interface Hits {
  readonly answer: Answer | undefined;
  /** Whether `answer` is that of this search; else it is an older one's, which stays until the newer comes so that typing does not blink. */
  readonly ready: boolean;
  readonly error: DeskFailure | null;
  readonly hitAt: (index: number) => Hit | undefined;
  /** Asks for the pages of these rows. */
  readonly show: (first: number, last: number) => void;
}

/** The hits of a search, fetched page by page as the list comes to them. An older search's answer never stands in a newer one's list. */
export function useHits(search: Search): Hits {
  const desk = useDesk();
  const [range, setRange] = useState({ first: 0, last: 0 });
  const first = useDeskQuery('search.run', { ...search, offset: 0, limit: pageSize, view }, { keep: true });
  const ready = first.data !== undefined && !first.isPlaceholderData;
  const pages = useMemo(() => {
    const from = Math.max(1, Math.floor(range.first / pageSize));
    const to = Math.floor(range.last / pageSize);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  }, [range]);
  const { answers, failed } = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['search.run', { ...search, offset: page * pageSize, limit: pageSize }],
      queryFn: () => unwrap(desk.call('search.run', { ...search, offset: page * pageSize, limit: pageSize })),
      enabled: ready,
    })),
    combine: (results) => ({ answers: results.map(({ data }) => data), failed: results.find(({ error }) => error instanceof DeskFailure)?.error }),
  });
  // Stays the same function while no page comes: the list reckons its rows anew with another one.
  const hitAt = useCallback((index: number): Hit | undefined => {
    const page = Math.floor(index / pageSize);
    return (page === 0 ? first.data : answers[page - (pages[0] ?? 0)])?.hits[index % pageSize];
  }, [first.data, answers, pages]);
  const show = useCallback((from: number, to: number): void => {
    setRange((old) => Math.floor(old.first / pageSize) === Math.floor(from / pageSize) && Math.floor(old.last / pageSize) === Math.floor(to / pageSize) ? old : { first: from, last: to });
  }, []);
  return {
    answer: first.data,
    ready,
    error: first.error ?? (failed instanceof DeskFailure ? failed : null),
    hitAt,
    show,
  };
}
