import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { IssueId } from '../../../shared/domain/ids.ts';
import type { Issue } from '../../../shared/domain/issue.ts';
import { getBulletin } from '../../archive/issues/bulletins.ts';
import { draftStamp, getIssue, listIssues, saveDraft, setIssueDiscarded } from '../../archive/issues/issues.ts';
import { getVersion, keepVersion, listVersions } from '../../archive/issues/issue-versions.ts';
import type { ReadDb } from '../../archive/sql.ts';
import type { DeskContext } from '../desk-context.ts';
import { issueLabel } from '../issues/issue-label.ts';
import { makeIssue } from '../issues/new-issue.ts';
import { findTemplate } from '../issues/templates.ts';
import { writeIssue } from '../issues/write-issue.ts';

export function findIssue(db: ReadDb, id: IssueId): Result<Issue> {
  const issue = getIssue(db, id);
  return issue === undefined ? err({ kind: 'not-found', what: 'issue', id }) : ok(issue);
}

/** Now, or a millisecond after what is stored: no two drafts of an issue bear the same time. */
function stampAfter(stored: string | undefined): string {
  const now = new Date().toISOString();
  return stored === undefined || stored < now ? now : new Date(Date.parse(stored) + 1).toISOString();
}

/** Issues: drafts, versions, the Word file. */
export const issueHandlers = (desk: DeskContext) => ({
  'issues.list': ({ bulletinId }) => desk.read((db) => ok({ issues: listIssues(db, bulletinId) })),
  'issues.create': ({ bulletinId, ...numbers }) => {
    const bulletin = desk.read((db) => ok(getBulletin(db, bulletinId)));
    if (!bulletin.ok) return bulletin;
    const series = bulletin.value;
    if (series === undefined) return err({ kind: 'not-found', what: 'bulletin', id: bulletinId });
    const template = findTemplate(desk, series.template);
    return template.ok ? desk.write(['issues', 'bulletins'], (db) => makeIssue(db, series, template.value, numbers)) : template;
  },
  'issues.get': ({ issueId }) => desk.read((db) => findIssue(db, issueId)),
  'issues.stamp': ({ issueId }) => desk.read((db) => {
    const saved = draftStamp(db, issueId);
    return saved === undefined ? err({ kind: 'not-found', what: 'issue', id: issueId }) : ok({ saved });
  }),
  'issues.saveDraft': ({ issue, over }) => {
    // An issue whose template has gone is still saved; only how it is numbered is then said in Chinese.
    const template = findTemplate(desk, issue.template);
    const label = issueLabel(issue, template.ok ? template.value.language : 'zh-CN');
    return desk.write(['issues', 'reports', 'snippets'], (db) => {
      const stored = draftStamp(db, issue.id);
      if (over !== undefined && stored !== undefined && stored !== over) return err({ kind: 'draft-newer' });
      const saved = stampAfter(stored);
      return saveDraft(db, issue, label, saved) ? ok({ saved }) : err({ kind: 'not-found', what: 'issue', id: issue.id });
    });
  },
  'issues.keepVersion': ({ issueId, reason, label }) => desk.write(['issues'], (db) => {
    const version = keepVersion(db, issueId, reason, label);
    return version === undefined ? err({ kind: 'not-found', what: 'issue', id: issueId }) : ok(version);
  }),
  'issues.versions': ({ issueId }) => desk.read((db) => ok({ versions: listVersions(db, issueId) })),
  'issues.version': ({ versionId }) => desk.read((db) => {
    const issue = getVersion(db, versionId);
    return issue === undefined ? err({ kind: 'not-found', what: 'version', id: versionId }) : ok(issue);
  }),
  'issues.discard': ({ issueId }) => discard(desk, issueId, new Date().toISOString()),
  'issues.restore': ({ issueId }) => discard(desk, issueId, null),
  'issues.export': async ({ issueId, sources }) => {
    const issue = desk.read((db) => findIssue(db, issueId));
    if (!issue.ok) return issue;
    const template = findTemplate(desk, issue.value.template);
    if (!template.ok) return template;
    const written = await writeIssue(desk, { ...issue.value, sources }, template.value);
    if (!written.ok || desk.archive().readOnly) return written;
    const kept = desk.write(['issues'], (db) => ok(keepVersion(db, issueId, 'exported', '')));
    return kept.ok ? written : kept;
  },
}) satisfies Partial<DeskHandlers>;

function discard(desk: DeskContext, id: IssueId, when: string | null): Result<Record<string, never>> {
  return desk.write(['issues', 'reports', 'snippets', 'bulletins'], (db) =>
    (setIssueDiscarded(db, id, when) ? ok({}) : err({ kind: 'not-found', what: 'issue', id })));
}
