import { z } from 'zod';

/** One line of a file of queries. `kind` is what its figures are put together by; its `op` unless told. */
const SearchQueryLine = z.object({
  id: z.union([z.string(), z.number()]).transform(String), query: z.string(), sort: z.enum(['relevance', 'newest', 'oldest']).default('relevance'),
  limit: z.int().min(0).max(1000).default(20), op: z.enum(['page', 'count', 'facets']).default('page'), kind: z.string().optional(),
});
export type SearchQuery = z.infer<typeof SearchQueryLine>;

/** Throws where a line is none. */
export const readSearchQueries = (text: string): SearchQuery[] =>
  text.split('\n').filter((line) => line.trim() !== '').map((line) => SearchQueryLine.parse(JSON.parse(line)));
