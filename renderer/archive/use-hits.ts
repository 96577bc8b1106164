import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { ResponseOf } from '../../shared/contract/desk-api.ts';
import { DeskFailure, unwrap, useDesk } from '../desk/use-desk.tsx';
import type { Search } from './use-asked.ts';

export type Answer = ResponseOf<'search.run'>;
export type Hit = Answer['hits'][number];

/** Hits a call brings. Small enough to mark within a frame, large enough for a screenful and the next. */
const pageSize = 50;
/** An answer whose count is only about right is asked for again after this long, in ms: by then the count is exact. */
const recount = 600;

export interface Hits {
  readonly answer: Answer | undefined;
  /** Whether `answer` is that of an older search still, shown until the newer one's comes. */
  readonly old: boolean;
  readonly error: DeskFailure | null;
  readonly hitAt: (index: number) => Hit | undefined;
  /** Asks for the pages of these rows. */
  readonly show: (first: number, last: number) => void;
}

/** The hits of a search, fetched page by page as the list comes to them. An older search's answer never stands in a newer one's list. */
export function useHits(search: Search): Hits {
  const desk = useDesk();
  const [range, setRange] = useState({ first: 0, last: 0 });
  const pages = useMemo(() => {
    const from = Math.floor(range.first / pageSize);
    const to = Math.floor(range.last / pageSize);
    return [...new Set([0, ...Array.from({ length: to - from + 1 }, (_, at) => from + at)])];
  }, [range]);
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['search.run', { ...search, offset: page * pageSize, limit: pageSize }],
      queryFn: () => unwrap(desk.call('search.run', { ...search, offset: page * pageSize, limit: pageSize })),
      // While a letter more is on its way the last list stays, so that typing does not blink.
      ...(page === 0 ? { placeholderData: keepPreviousData } : {}),
      refetchInterval: (query: { readonly state: { readonly data: Answer | undefined } }) => page === 0 && query.state.data?.approximate === true ? recount : false,
    })),
  });
  const byPage = new Map(pages.map((page, at) => [page, results[at]?.data]));
  const failed = results.find((result) => result.error instanceof DeskFailure)?.error;
  const show = useCallback((first: number, last: number): void => {
    setRange((old) => Math.floor(old.first / pageSize) === Math.floor(first / pageSize) && Math.floor(old.last / pageSize) === Math.floor(last / pageSize) ? old : { first, last });
  }, []);
  return {
    answer: byPage.get(0),
    old: results[0]?.isPlaceholderData === true,
    error: failed instanceof DeskFailure ? failed : null,
    hitAt: (index) => byPage.get(Math.floor(index / pageSize))?.hits[index % pageSize],
    show,
  };
}
