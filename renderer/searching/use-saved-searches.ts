import type { SavedSearch } from '../../shared/domain/saved-search.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { usePlace } from '../frame/place.ts';
import { useSearchState } from './search-state.ts';

const none: readonly SavedSearch[] = [];

/** The searches kept under a name, and how to put one to the archive: what it finds is then no longer new. */
export function useSavedSearches(): { readonly saved: readonly SavedSearch[]; readonly open: (search: SavedSearch) => void } {
  const saved = useDeskQuery('searches.list', {}).data?.saved ?? none;
  const { mutate: seen } = useDeskMutation('searches.seen');
  return {
    saved,
    open: ({ id, asked, fresh }) => {
      useSearchState.getState().take(asked);
      usePlace.getState().search(asked.query);
      if (fresh > 0) seen({ id });
    },
  };
}
