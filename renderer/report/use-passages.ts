import { useQueries } from '@tanstack/react-query';
import type { Snippet } from '../../shared/domain/snippet.ts';
import { unwrap, useDesk } from '../desk/use-desk.tsx';
import type { Clip } from './Article.tsx';

/** Where snippets stand in their report as it is read today. Those that cannot be found are left out. */
export function usePassages(snippets: readonly Snippet[]): readonly Clip[] {
  const desk = useDesk();
  return useQueries({
    queries: snippets.map(({ id }) => ({
      queryKey: ['snippets.find', { snippetId: id }],
      queryFn: () => unwrap(desk.call('snippets.find', { snippetId: id })),
    })),
    combine: (results) => results.flatMap(({ data }) => (data?.paragraphs ?? []).map(({ paragraph, at }) => ({ paragraph, start: at.start, end: at.end }))),
  });
}
