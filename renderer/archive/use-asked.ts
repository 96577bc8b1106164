import { useIsFetching } from '@tanstack/react-query';
import { startTransition, useEffect, useState } from 'react';
import type { SearchRequest } from '../../shared/domain/search.ts';

/** A search without the part of its answer that is asked for. */
export type Search = Omit<SearchRequest, 'offset' | 'limit'>;

/**
 * How long, in ms, a newer search lets an older one answer first. Asked anew at every key a slow engine would fall ever
 * farther behind; and one slow answer must not hold the next one up.
 */
const patience = 250;

/** The search that is put to the desk: the one wanted, as soon as the one before it has answered. Drawing its answer gives way to keys. */
export function useAsked(wanted: Search): Search {
  const [asked, setAsked] = useState(wanted);
  const waiting = useIsFetching({ queryKey: ['search.run', asked] }) > 0;
  useEffect(() => {
    if (asked === wanted) return;
    const ask = (): void => { startTransition(() => { setAsked(wanted); }); };
    if (!waiting) {
      ask();
      return;
    }
    const timer = setTimeout(ask, patience);
    return () => { clearTimeout(timer); };
  }, [asked, wanted, waiting]);
  return asked;
}
