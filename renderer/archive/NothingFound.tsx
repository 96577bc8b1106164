import type { ReactNode } from 'react';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useFormats, useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { useSearchState } from '../searching/search-state.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { anyTime, anyWord } from './any-word.ts';
import type { Search } from './use-asked.ts';
import type { Answer } from './use-hits.ts';

/** A search that found nothing: what each way of asking for less would find, so that the next step is one press. */
export function NothingFound({ search, notes }: { readonly search: Search; readonly notes: Answer['notes'] }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const { clearFilters, setMisread } = useSearchState();
  const { query, filters, misread } = search;
  const narrowed = Object.keys(filters).length > 0;
  const words = query.trim() !== '';
  const counted = { offset: 0, limit: 0, sort: 'newest' } as const;
  const anywhere = useDeskQuery('search.run', narrowed && words ? { ...counted, query, filters: {}, ...(misread === true ? { misread } : {}) } : null).data?.total;
  const alike = useDeskQuery('search.run', words && misread !== true ? { ...counted, query, filters, misread: true } : null).data?.total ?? 0;
  const days = notes.flatMap((note) => (note.kind === 'days' ? [note.typed] : []));
  const either = anyWord(query, days);
  const timeless = anyTime(query, days);
  const ever = useDeskQuery('search.run', timeless !== undefined ? { ...counted, query: timeless, filters } : null).data?.total ?? 0;
  const inAny = useDeskQuery('search.run', either !== undefined ? { ...counted, query: either, filters } : null).data?.total ?? 0;
  const found = (count: number): string => say('archive.count', { count, figure: formats.number(count) });
  return (
    <EmptyState
      title={say('archive.nothing-title')}
      action={(
        <>
          {narrowed && <Button onPress={clearFilters}>{say('archive.clear-filters')}{anywhere !== undefined && anywhere > 0 ? `　${found(anywhere)}` : ''}</Button>}
          {timeless !== undefined && ever > 0 && <Button onPress={() => { usePlace.getState().search(timeless); }}>{say('archive.any-time')}　{found(ever)}</Button>}
          {either !== undefined && inAny > 0 && <Button onPress={() => { usePlace.getState().search(either); }}>{say('archive.any-word')}　{found(inAny)}</Button>}
          {alike > 0 && <Button onPress={() => { setMisread(true); }}>{say('archive.misread')}　{found(alike)}</Button>}
        </>
      )}
    >
      {say('archive.nothing-lead')}
    </EmptyState>
  );
}
