import { z } from 'zod';
import { ReportId } from './ids.ts';
import { SelectionState } from './report.ts';

/** Filters beside the query's words. Dates are inclusive, YYYY, YYYY-MM or YYYY-MM-DD. */
export const SearchFilters = z.object({
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
  source: z.string().exactOptional(),
  place: z.string().exactOptional(),
  tag: z.string().exactOptional(),
  /** Path of a place of the gazetteer, 湖南省/长沙市: places in it are meant too. The tree of places gives these paths. */
  region: z.string().exactOptional(),
  /** A name as the facet of people gives it: the path of a person tag, or one of the byline's names. */
  person: z.string().exactOptional(),
  selection: SelectionState.exactOptional(),
  filed: z.boolean().exactOptional(),
});
export type SearchFilters = z.infer<typeof SearchFilters>;

/** What shows the answer. A newer request of the same view takes the place of an older one, which then answers `cancelled`, if it is not answered yet. */
const View = z.string().max(100);

export const SearchRequest = z.object({
  /** Words as the editor typed them; empty finds every report. */
  query: z.string(),
  filters: SearchFilters,
  sort: z.enum(['relevance', 'newest', 'oldest']),
  offset: z.int().nonnegative(),
  limit: z.int().min(0).max(1000),
  /** Fold same stories 同稿: of each the leading report is shown. */
  fold: z.boolean().exactOptional(),
  /** Find forms of the words too in which a character was misread for one that looks like it: 己 for 已. */
  misread: z.boolean().exactOptional(),
  /** Wait for the exact count, however many texts have to be read for it. */
  exact: z.boolean().exactOptional(),
  view: View.exactOptional(),
});
export type SearchRequest = z.infer<typeof SearchRequest>;

/** Plain text cut into stretches, some of them hits: nothing in it is ever read as markup. */
export const Marked = z.array(z.object({ text: z.string(), hit: z.boolean() }));
export type Marked = z.infer<typeof Marked>;

export const SearchHit = z.object({ id: ReportId, headline: Marked, excerpt: Marked });
export type SearchHit = z.infer<typeof SearchHit>;

/** A place a hit stands in a report: `part` is a title field or `p0`, `p1` … for paragraphs; code units of that text. */
export const HitPlace = z.object({ part: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() });
export type HitPlace = z.infer<typeof HitPlace>;
