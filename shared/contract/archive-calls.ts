import { z } from 'zod';
import { ReportId, SnippetId } from '../domain/ids.ts';
import { TextRange } from '../domain/passage.ts';
import { ReportLine } from '../domain/report.ts';
import { HitPlace, SearchHit, SearchRequest } from '../domain/search.ts';
import { Snippet } from '../domain/snippet.ts';
import { Tag, TagCount, TagKind } from '../domain/tag.ts';
import { call } from './call.ts';

const Count = z.object({ value: z.string(), count: z.int() });

/** A place in a report as the reading pane knows it: code units of the clean text of paragraphs `from` to `to`. */
export const ReportSelection = z.object({
  reportId: ReportId,
  from: z.object({ paragraph: z.int().nonnegative(), offset: z.int().nonnegative() }),
  to: z.object({ paragraph: z.int().nonnegative(), offset: z.int().nonnegative() }),
});
export type ReportSelection = z.infer<typeof ReportSelection>;

/** A snippet's passage in its report as that is read today: paragraph by paragraph, code units of clean text. */
export const FoundPassage = z.object({
  paragraphs: z.array(z.object({ paragraph: z.int().nonnegative(), at: TextRange })),
  /** False where the words have changed since they were clipped. */
  exact: z.boolean(),
});
export type FoundPassage = z.infer<typeof FoundPassage>;

export const archiveCalls = {
  /** Every report the query finds is a hit of its own, so that `total` and `offset` count reports; with `fold`, one hit of each story is not `folded`. */
  'search.run': call(SearchRequest, z.object({
    total: z.int(), approximate: z.boolean(),
    /** What the query was understood as, where that is not plain from its words; empty otherwise. */
    understood: z.string(),
    /** `folded`: the same story stands in the results under another report, the leading one of those found. */
    hits: z.array(SearchHit.extend({ report: ReportLine, folded: z.literal(true).exactOptional() })),
    /** Time spent in the engine. */
    milliseconds: z.number(),
  })),
  /** Hits by source, place, tag and month of everything the query finds, most first (months in order). */
  'search.facets': call(SearchRequest.pick({ query: true, filters: true }), z.object({
    sources: z.array(Count), places: z.array(Count), tags: z.array(Count), months: z.array(Count),
  })),
  /** All places a query's words stand in one report, in reading order. */
  'search.places': call(z.object({ reportId: ReportId, query: z.string() }), z.object({ places: z.array(HitPlace) })),

  'tags.list': call(z.object({}), z.object({ tags: z.array(TagCount) })),
  /** Completion: paths that begin with or contain the words, most used first. */
  'tags.complete': call(z.object({ text: z.string(), limit: z.int().min(1).max(50) }), z.object({ tags: z.array(TagCount) })),
  'tags.rename': call(z.object({ kind: TagKind, from: z.string(), to: z.string() }), z.object({})),

  'snippets.add': call(z.object({ selection: ReportSelection, tags: z.array(Tag), note: z.string() }), Snippet),
  'snippets.list': call(
    z.object({
      tag: Tag.exactOptional(), untagged: z.boolean().exactOptional(), unused: z.boolean().exactOptional(), reportId: ReportId.exactOptional(), text: z.string().exactOptional(),
      order: z.enum(['newest', 'oldest']), offset: z.int().nonnegative(), limit: z.int().min(1).max(500),
    }),
    z.object({ total: z.int(), snippets: z.array(Snippet) }),
  ),
  'snippets.get': call(z.object({ snippetId: SnippetId }), Snippet),
  /** Changes tags or note; what is left out stays. */
  'snippets.update': call(z.object({ snippetId: SnippetId, tags: z.array(Tag).exactOptional(), note: z.string().exactOptional() }), Snippet),
  'snippets.discard': call(z.object({ snippetIds: z.array(SnippetId) }), z.object({})),
  'snippets.restore': call(z.object({ snippetIds: z.array(SnippetId) }), z.object({})),
  'snippets.find': call(z.object({ snippetId: SnippetId }), FoundPassage),
};
