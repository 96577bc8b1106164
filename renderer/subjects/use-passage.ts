import type { ReportSelection } from '../../shared/contract/archive-calls.ts';
import type { Snippet } from '../../shared/domain/snippet.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';

/** Where a snippet's passage stands in its report as that is read today; the whole report while that is not known. */
export function usePassage(snippet: Pick<Snippet, 'id'>): Pick<ReportSelection, 'from' | 'to'> | undefined {
  const found = useDeskQuery('snippets.find', { snippetId: snippet.id }).data?.paragraphs;
  const [first, last] = [found?.[0], found?.at(-1)];
  return first && last ? { from: { paragraph: first.paragraph, offset: first.at.start }, to: { paragraph: last.paragraph, offset: last.at.end } } : undefined;
}
