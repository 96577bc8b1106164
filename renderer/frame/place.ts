import { create } from 'zustand';
import type { DocumentId, IssueId, ReportId, SnippetId } from '../../shared/domain/ids.ts';

export const places = ['intake', 'archive', 'snippets', 'issues', 'settings'] as const;
export type PlaceName = (typeof places)[number];

/** What to show in a place: the thing chosen there last, or by a link from elsewhere. */
export interface Open {
  readonly documentId?: DocumentId | undefined;
  readonly reportId?: ReportId | undefined;
  readonly snippetId?: SnippetId | undefined;
  readonly issueId?: IssueId | undefined;
  /** The archive shows its figures ledger in place of reports. */
  readonly figures?: boolean | undefined;
  /** A new issue is being asked for: its dialog stands open in 编刊. */
  readonly newIssue?: boolean | undefined;
}

export interface PlaceState extends Open {
  readonly place: PlaceName;
  /** What the search box holds; the archive searches for it. */
  readonly query: string;
  /** Goes to a place; what `open` names is shown there, the rest stays as it was. */
  readonly go: (place: PlaceName, open?: Open) => void;
  readonly setOpen: (open: Open) => void;
  /** Sets the query and, unless it is already there, goes to the archive. */
  readonly search: (query: string) => void;
  readonly setQuery: (query: string) => void;
}

/** Where the window stands. One store, so that links between places are one call. */
export const usePlace = create<PlaceState>((set) => ({
  place: 'intake',
  query: '',
  go: (place, open = {}) => { set({ place, ...open }); },
  setOpen: (open) => { set(open); },
  search: (query) => { set({ query, place: 'archive' }); },
  setQuery: (query) => { set({ query }); },
}));
