import { z } from 'zod';
import { SavedSearchId } from './ids.ts';
import { SearchRequest } from './search.ts';

/** What a saved search asks. */
export const SearchAsked = SearchRequest.pick({ query: true, filters: true, sort: true, fold: true, misread: true });
export type SearchAsked = z.infer<typeof SearchAsked>;

/** A search kept under a name. */
export const SavedSearch = z.object({
  id: SavedSearchId,
  name: z.string().min(1).max(200),
  asked: SearchAsked,
  /** ISO 8601, UTC. */
  saved: z.string(),
  /** Reports it finds that were filed since it was last looked at. */
  fresh: z.int().nonnegative(),
  /** `fresh` was only counted so far: there are more. */
  more: z.literal(true).exactOptional(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;

/** A query that was looked at, and when last: ISO 8601, UTC. */
export const LookedQuery = z.object({ query: z.string(), looked: z.string() });
export type LookedQuery = z.infer<typeof LookedQuery>;
