import { create } from 'zustand';
import type { SearchFilters, SearchRequest } from '../../shared/domain/search.ts';

interface SearchState {
  readonly filters: SearchFilters;
  readonly sort: SearchRequest['sort'];
  /** Sets filters; `undefined` takes one off. */
  readonly setFilters: (change: { readonly [Name in keyof SearchFilters]?: SearchFilters[Name] | undefined }) => void;
  readonly clearFilters: () => void;
  readonly setSort: (sort: SearchRequest['sort']) => void;
}

/** Leaves out what is not set: the contract knows no empty filters. */
function withoutGaps(filters: { readonly [Name in keyof SearchFilters]?: SearchFilters[Name] | undefined }): SearchFilters {
  const set: SearchFilters = {};
  return Object.assign(set, Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)));
}

/** What the archive is asked beside the words of the search box; stays while one is elsewhere. */
export const useSearchState = create<SearchState>((put) => ({
  filters: {},
  sort: 'relevance',
  setFilters: (change) => { put(({ filters }) => ({ filters: withoutGaps({ ...filters, ...change }) })); },
  clearFilters: () => { put({ filters: {} }); },
  setSort: (sort) => { put({ sort }); },
}));
