import { useEffect } from 'react';
import { useDeskMutation } from '../desk/use-desk.tsx';

/** A search that stands this long, in ms, was looked at. */
const stood = 3000;

/** Enters a query into the history once its answer was looked at: it stood for a while, or, by the function answered, one of its hits was opened. */
export function useLooked(query: string): () => void {
  const { mutate } = useDeskMutation('searches.looked');
  const words = query.trim();
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => { mutate({ query: words }); }, stood);
    return () => { clearTimeout(timer); };
  }, [words, mutate]);
  return () => { if (words !== '') mutate({ query: words }); };
}
