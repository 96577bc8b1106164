import { z } from 'zod';
import { ReportId, SavedSearchId } from '../domain/ids.ts';
import { ReportLine } from '../domain/report.ts';
import { LookedQuery, SavedSearch, SearchAsked } from '../domain/saved-search.ts';
import { SearchNote } from '../domain/search-note.ts';
import { HitPlace, SearchHit, SearchRequest } from '../domain/search.ts';
import { call } from './call.ts';
import { Language } from './desk-calls.ts';

const Count = z.object({ value: z.string(), count: z.int() });

/** A place of the tree of places. */
export interface PlaceBranch {
  /** Its name: 长沙市. Words of the field that are no place of the gazetteer stand at the top as they are. */
  readonly name: string;
  /** What `filters.region` takes: 湖南省/长沙市. Missing where the name is no place of the gazetteer: it is then what `filters.place` takes. */
  readonly region?: string;
  /** Reports in it and below it. */
  readonly count: number;
  readonly below: readonly PlaceBranch[];
}
/** Countries and provinces, prefectures, counties, towns: most reports first in each. */
export const PlaceBranch: z.ZodType<PlaceBranch> = z.lazy(() => z.object({ name: z.string(), region: z.string().exactOptional(), count: z.int(), below: z.array(PlaceBranch) }));

/** What a completion puts in: a field's name, one of its values, or words of the archive. */
export const completionKinds = ['field', 'source', 'place', 'tag', 'person', 'organisation', 'writer', 'issue', 'state', 'date', 'words'] as const;
export const Completion = z.object({
  kind: z.enum(completionKinds),
  /** The text to put in for the range, quoted where it has to be; a field's ends with its colon, all else is whole. */
  insert: z.string(),
  /** What a list shows. */
  label: z.string(),
  /** Reports that have it, where that is known. */
  count: z.int().nonnegative().exactOptional(),
  /** It was found by its pinyin. */
  pinyin: z.literal(true).exactOptional(),
});
export type Completion = z.infer<typeof Completion>;

/** What is alike: a hit as a search has it, why it is, and whether it is the same story under another report. */
export const SimilarHit = SearchHit.extend({
  report: ReportLine,
  /** Words both have, the most telling first. */
  shared: z.array(z.string()),
  same: z.literal(true).exactOptional(),
});
export type SimilarHit = z.infer<typeof SimilarHit>;

export const searchCalls = {
  /** Every report the query finds is a hit of its own, so that `total` and `offset` count reports; with `fold`, one hit of each story is not `folded`. */
  'search.run': call(SearchRequest, z.object({
    /** `approximate`: there are a few less, never more. The exact count follows in a `counted` event of the number in `counting`, unless its view asks something else before. */
    total: z.int(), approximate: z.boolean(), counting: z.int().exactOptional(),
    /** What the query was understood as, in its own syntax, where that is not plain from its words; empty otherwise. */
    understood: z.string(),
    notes: z.array(SearchNote),
    /** `folded`: the same story stands in the results under another report, the leading one of those found. */
    hits: z.array(SearchHit.extend({ report: ReportLine, folded: z.literal(true).exactOptional() })),
    /** Time spent in the engine. */
    milliseconds: z.number(),
  })),
  /** Hits by source, place, tag, person and month of everything the query finds, most first (months in order). People are person tags and names of bylines, the 1,000 with most hits. */
  'search.facets': call(SearchRequest.pick({ query: true, filters: true, misread: true, view: true }), z.object({
    sources: z.array(Count), places: z.array(Count), tags: z.array(Count), months: z.array(Count), people: z.array(Count),
    placeTree: z.array(PlaceBranch),
  })),
  /** All places a query's words stand in one report, in reading order. */
  'search.places': call(SearchRequest.pick({ query: true, misread: true }).extend({ reportId: ReportId }), z.object({ places: z.array(HitPlace) })),
  /** What may stand at the caret: `from` to `to` (code units of the query) is what a completion replaces. */
  'search.complete': call(
    z.object({
      query: z.string(), caret: z.int().nonnegative(), limit: z.int().min(1).max(50).exactOptional(),
      /** In which fields and their words are named; Chinese unless told. */
      language: Language.exactOptional(),
    }),
    z.object({ from: z.int(), to: z.int(), items: z.array(Completion) }),
  ),
  /** Reports like one, or like a text. The report itself is left out; reports that are the same story are marked and come last. */
  'search.similar': call(
    z.union([z.object({ reportId: ReportId, limit: z.int().min(1).max(100).exactOptional() }), z.object({ text: z.string(), limit: z.int().min(1).max(100).exactOptional() })]),
    z.object({
      /** The words it was looked for by, the most telling first. */
      words: z.array(z.string()),
      hits: z.array(SimilarHit), milliseconds: z.number(),
    }),
  ),

  /** Saved searches, by name. */
  'searches.list': call(z.object({}), z.object({ saved: z.array(SavedSearch) })),
  /** Keeps a search; one of the same name is replaced. */
  'searches.save': call(z.object({ name: z.string().trim().min(1).max(200), asked: SearchAsked }), SavedSearch),
  'searches.rename': call(z.object({ id: SavedSearchId, name: z.string().trim().min(1).max(200) }), z.object({})),
  'searches.remove': call(z.object({ id: SavedSearchId }), z.object({})),
  /** What it finds now is no longer new. */
  'searches.seen': call(z.object({ id: SavedSearchId }), z.object({})),
  /** The last 200 queries that were looked at, each once, the last first; those that begin with or contain `text` where it is given. */
  'searches.history': call(z.object({ text: z.string().exactOptional(), limit: z.int().min(1).max(200).exactOptional() }), z.object({ queries: z.array(LookedQuery) })),
  /** Says that a query's answer was looked at (a hit was opened, or the query stood for some seconds): it enters the history. */
  'searches.looked': call(z.object({ query: z.string() }), z.object({})),
  /** Takes one query out of the history, or all. */
  'searches.forget': call(z.object({ query: z.string().exactOptional() }), z.object({})),
};
