import { z } from 'zod';
import { ReportId, SnippetId } from '../domain/ids.ts';
import { TextRange } from '../domain/passage.ts';
import { Snippet } from '../domain/snippet.ts';
import { Tag, TagCount, TagKind } from '../domain/tag.ts';
import { call } from './call.ts';

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
