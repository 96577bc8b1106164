import { create } from 'zustand';
import type { ReportId } from '../../shared/domain/ids.ts';
import type { SearchAsked } from '../../shared/domain/saved-search.ts';
import type { SearchFilters, SearchRequest } from '../../shared/domain/search.ts';

/** What reports are looked for that are like it: a report by its headline, or a passage. */
export type Like = { readonly name: string } & ({ readonly reportId: ReportId } | { readonly text: string });

interface SearchState {
  readonly filters: SearchFilters;
  readonly sort: SearchRequest['sort'];
  /** Whether forms with misread characters are looked for too. */
  readonly misread: boolean;
  /** Reports like this one stand in place of what the words find. */
  readonly like: Like | undefined;
  /** Sets filters; `undefined` takes one off. */
  readonly setFilters: (change: { readonly [Name in keyof SearchFilters]?: SearchFilters[Name] | undefined }) => void;
  readonly clearFilters: () => void;
  readonly setSort: (sort: SearchRequest['sort']) => void;
  readonly setMisread: (misread: boolean) => void;
  readonly setLike: (like: Like | undefined) => void;
  /** Takes over what a saved search asks beside its words. */
  readonly take: (asked: SearchAsked) => void;
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
  misread: false,
  like: undefined,
  setFilters: (change) => { put(({ filters }) => ({ filters: withoutGaps({ ...filters, ...change }) })); },
  clearFilters: () => { put({ filters: {} }); },
  setSort: (sort) => { put({ sort }); },
  setMisread: (misread) => { put({ misread }); },
  setLike: (like) => { put({ like }); },
  take: ({ filters, sort, misread = false }) => { put({ filters, sort, misread, like: undefined }); },
}));
