import { z } from 'zod';
import { BlockId, BulletinId, IssueId, MediaId, ReportId, SnippetId, VersionId } from '../domain/ids.ts';
import { Bulletin, Issue, IssueItem, IssueLine, IssueVersion, Quote, SourcesStyle, VersionReason } from '../domain/issue.ts';
import { Snippet } from '../domain/snippet.ts';
import { Template } from '../domain/template.ts';
import { call } from './call.ts';
import { TemplateFault } from './result.ts';

const ofIssue = z.object({ issueId: IssueId });

export const issueCalls = {
  'templates.list': call(z.object({}), z.object({ templates: z.array(Template), invalid: z.array(z.object({ file: z.string(), field: z.string(), fault: TemplateFault, detail: z.string() })) })),

  'bulletins.list': call(z.object({}), z.object({ bulletins: z.array(Bulletin.extend({ nextNumber: z.int(), nextTotal: z.int().exactOptional() })) })),
  'bulletins.save': call(Bulletin.omit({ id: true }).extend({ id: BulletinId.exactOptional() }), Bulletin),

  'issues.list': call(z.object({ bulletinId: BulletinId.exactOptional() }), z.object({ issues: z.array(IssueLine) })),
  /** A new issue from its bulletin's template; sections are empty, `issues.propose` fills them. */
  'issues.create': call(z.object({ bulletinId: BulletinId, number: z.int().positive(), total: z.int().positive().exactOptional(), date: z.iso.date() }), Issue),
  'issues.get': call(ofIssue, Issue),
  /** Per section, the unused snippets its template says it takes, in its order. */
  'issues.propose': call(ofIssue, z.object({ sections: z.array(z.object({ sectionId: BlockId, min: z.int(), max: z.int(), snippets: z.array(Snippet) })) })),
  /** An item ready to be placed: from snippets (one item), or from a whole report. */
  'issues.itemFromSnippets': call(z.object({ snippetIds: z.array(SnippetId).min(1) }), z.object({ item: IssueItem, quotes: z.array(Quote) })),
  'issues.itemFromReport': call(z.object({ reportId: ReportId }), z.object({ item: IssueItem, quotes: z.array(Quote) })),
  /** When the draft was stored last, ISO 8601: ask before `issues.get`, and say it in `issues.saveDraft`. */
  'issues.stamp': call(ofIssue, z.object({ saved: z.string() })),
  /** Overwrites the draft, in one transaction. With `over`, only the draft stored then: a newer one is left as it is. */
  'issues.saveDraft': call(z.object({ issue: Issue, over: z.string().exactOptional() }), z.object({ saved: z.string() })),
  'issues.keepVersion': call(ofIssue.extend({ reason: VersionReason, label: z.string() }), IssueVersion),
  'issues.versions': call(ofIssue, z.object({ versions: z.array(IssueVersion) })),
  'issues.version': call(z.object({ versionId: VersionId }), Issue),
  'issues.discard': call(ofIssue, z.object({})),
  'issues.restore': call(ofIssue, z.object({})),
  /** Writes the Word file of the draft and keeps a version. */
  'issues.export': call(ofIssue.extend({ sources: SourcesStyle }), z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array) })),

  /** Keeps a picture (PNG, JPEG, GIF, BMP or WebP turned into what Word can show) and answers its address and pixels. */
  'media.add': call(z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }), z.object({ media: MediaId, width: z.int(), height: z.int() })),
  'media.get': call(z.object({ media: MediaId }), z.object({ mime: z.string(), bytes: z.instanceof(Uint8Array) })),
};
