import { keepPreviousData, MutationCache, QueryClient, QueryClientProvider, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { CallName, EventName, EventOf, RequestOf, ResponseOf } from '../../shared/contract/desk-api.ts';
import type { DeskError, Result } from '../../shared/contract/result.ts';
import type { DeskClient } from '../desk.ts';
import { useGeneralFailure } from './general-failure.ts';
import { staleCalls } from './stale-calls.ts';

/** An expected failure on its way through React Query, which knows only thrown ones. */
export class DeskFailure extends Error {
  readonly error: DeskError;
  constructor(error: DeskError) {
    super(error.kind);
    this.error = error;
  }
}

/** The value of an answer; an error is thrown as a DeskFailure, for queries made by hand. */
export const unwrap = async <T,>(answer: Promise<Result<T>>): Promise<T> => {
  const result = await answer;
  if (!result.ok) throw new DeskFailure(result.error);
  return result.value;
};

/** How long, in ms, an answer is not asked for again unless something changes. */
const fresh = 30_000;

/** A count that was only about right is put right by an event; who left before it came asks again. */
const isApproximate = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'approximate' in answer && answer.approximate === true;

/** A question that was overtaken by another one of its view, and is wanted again after all, is put once more. */
const isOvertaken = (times: number, failure: Error): boolean => times < 3 && failure instanceof DeskFailure && failure.error.kind === 'cancelled';

const DeskContext = createContext<DeskClient | null>(null);

/** Makes the desk known to all below it and drops what the host says is stale. */
export function DeskProvider({ desk, children }: { readonly desk: DeskClient; readonly children: ReactNode }): ReactNode {
  const [queries] = useState(() => new QueryClient({
    mutationCache: new MutationCache({ onError: (failure) => { if (failure instanceof DeskFailure) useGeneralFailure.getState().tell(failure.error); } }),
    defaultOptions: { queries: { retry: isOvertaken, retryDelay: 0, staleTime: ({ state }) => isApproximate(state.data) ? 0 : fresh, refetchOnWindowFocus: false, networkMode: 'always' }, mutations: { networkMode: 'always' } },
  }));
  useEffect(() => desk.on('changed', ({ what }) => {
    const stale = staleCalls(what);
    void queries.invalidateQueries(stale === 'all' ? {} : { predicate: ({ queryKey }) => stale.has(String(queryKey[0])) });
  }), [desk, queries]);
  useEffect(() => desk.on('counted', ({ counting, total }) => {
    queries.setQueriesData<ResponseOf<'search.run'>>({ queryKey: ['search.run'] }, (answer) => {
      if (answer?.counting !== counting) return answer;
      const { counting: _, ...counted } = answer;
      return { ...counted, total, approximate: false };
    });
    void queries.invalidateQueries({ queryKey: ['search.facets'] });
  }), [desk, queries]);
  // After a lost connection whatever is on the screen may be old.
  useEffect(() => {
    let lost = false;
    return desk.onConnection((connected) => {
      if (connected && lost) void queries.invalidateQueries();
      lost = !connected;
    });
  }, [desk, queries]);
  return <DeskContext value={desk}><QueryClientProvider client={queries}>{children}</QueryClientProvider></DeskContext>;
}

/** The desk itself, for calls that are neither kept nor shown (`snippets.add` from a key). */
export function useDesk(): DeskClient {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk outside DeskProvider');
  return desk;
}

/**
 * Asks and keeps the answer until the host says it is stale. A `null` request asks nothing yet.
 * With `keep` the data of the last request stays while the next comes: for lists that must not blink.
 */
export function useDeskQuery<Name extends CallName>(name: Name, request: RequestOf<Name> | null, { keep = false }: { readonly keep?: boolean } = {}): UseQueryResult<ResponseOf<Name>, DeskFailure> {
  const desk = useDesk();
  return useQuery<ResponseOf<Name>, DeskFailure>({
    queryKey: [name, request],
    enabled: request !== null,
    queryFn: () => {
      if (request === null) throw new Error(`${name} asked without a request`);
      return unwrap(desk.call(name, request));
    },
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/**
 * A long list page by page: pages 0 to `pages - 1` of `size` rows each, asked for by `requestOf(offset, limit)`.
 * Undefined stands for a page that has not come yet.
 */
export function useDeskPages<Name extends CallName>(name: Name, requestOf: (offset: number, limit: number) => RequestOf<Name>, pages: number, size: number): readonly (ResponseOf<Name> | undefined)[] {
  const desk = useDesk();
  const requests = Array.from({ length: pages }, (_, page) => requestOf(page * size, size));
  return useQueries({
    queries: requests.map((request) => ({ queryKey: [name, request], queryFn: () => unwrap(desk.call(name, request)), placeholderData: keepPreviousData })),
    combine: (results) => results.map(({ data }) => data),
  });
}

/** A call that changes something: `mutate(request)`; the host's `changed` event renews the lists. */
export function useDeskMutation<Name extends CallName>(name: Name): UseMutationResult<ResponseOf<Name>, DeskFailure, RequestOf<Name>> {
  const desk = useDesk();
  return useMutation<ResponseOf<Name>, DeskFailure, RequestOf<Name>>({ mutationFn: (request) => unwrap(desk.call(name, request)) });
}

/** Puts an answer a change brought back in the place a query would have put it. */
export function useKeepAnswer(): <Name extends CallName>(name: Name, request: RequestOf<Name>, answer: ResponseOf<Name>) => void {
  const queries = useQueryClient();
  return useCallback((name, request, answer) => { queries.setQueryData([name, request], answer); }, [queries]);
}

/** Hears one kind of event while the component is there. `listener` should be stable. */
export function useDeskEvent<Name extends EventName>(event: Name, listener: (data: EventOf<Name>) => void): void {
  const desk = useDesk();
  useEffect(() => desk.on(event, listener), [desk, event, listener]);
}
