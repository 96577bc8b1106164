import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Snippet } from '../../shared/domain/snippet.ts';
import type { Tag } from '../../shared/domain/tag.ts';
import { DeskFailure, unwrap, useDesk } from '../desk/use-desk.tsx';

const pageSize = 100;

interface SnippetFilter { readonly tag: Tag | undefined; readonly untagged: boolean; readonly unused: boolean; readonly text: string; readonly order: 'newest' | 'oldest' }
interface SnippetList {
  readonly snippets: readonly Snippet[]; readonly total: number; readonly loading: boolean; readonly error: DeskFailure | null;
  /** Fetches more when the list comes near its end. */
  readonly show: (first: number, last: number) => void;
}

/** Snippets by tag, use and words, fetched as the list comes to them. */
export function useSnippets({ tag, untagged, unused, text, order }: SnippetFilter): SnippetList {
  const desk = useDesk();
  const asked = { ...(tag ? { tag } : {}), ...(untagged ? { untagged } : {}), ...(unused ? { unused } : {}), ...(text === '' ? {} : { text }), order };
  const pages = useInfiniteQuery({
    queryKey: ['snippets.list', 'pages', asked],
    initialPageParam: 0,
    queryFn: ({ pageParam }) => unwrap(desk.call('snippets.list', { ...asked, offset: pageParam, limit: pageSize })),
    getNextPageParam: (last, all) => all.length * pageSize < last.total ? all.length * pageSize : undefined,
    placeholderData: (before) => before,
  });
  const snippets = pages.data?.pages.flatMap((page) => page.snippets) ?? [];
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const loaded = snippets.length;
  const show = useCallback((_first: number, last: number): void => {
    if (last > loaded - 20 && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [loaded, hasNextPage, isFetchingNextPage, fetchNextPage]);
  return { snippets, total: pages.data?.pages[0]?.total ?? 0, loading: pages.isPending, error: pages.error instanceof DeskFailure ? pages.error : null, show };
}
