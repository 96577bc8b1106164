import { err, ok, type Result } from '../../../shared/contract/result.ts';
import { BlockId, IssueId } from '../../../shared/domain/ids.ts';
import type { Bulletin, Issue } from '../../../shared/domain/issue.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { numberTaken } from '../../../shared/issue/numbering.ts';
import { newId } from '../../archive/id.ts';
import { insertIssue, listIssues } from '../../archive/issues/issues.ts';
import { keepVersion } from '../../archive/issues/issue-versions.ts';
import type { WriteDb } from '../../archive/sql.ts';
import { issueLabel } from './issue-label.ts';

export interface Numbers { readonly number: number; readonly total?: number | undefined; readonly date: string }

/** Makes an issue of a bulletin with the empty sections of its template, and keeps that as its first version. */
export function makeIssue(db: WriteDb, bulletin: Bulletin, template: Template, { number, total, date }: Numbers): Result<Issue> {
  if (numberTaken(bulletin, listIssues(db, bulletin.id), number, date)) return err({ kind: 'number-taken', bulletin: bulletin.name, number });
  const issue: Issue = {
    id: newId(IssueId), bulletinId: bulletin.id, template: template.name, number, ...(total === undefined ? {} : { total }), date,
    name: bulletin.name, issuer: bulletin.issuer, imprint: bulletin.imprint, sources: bulletin.sources,
    sections: template.sections.map(({ key, title }) => ({ id: newId(BlockId), key, title, items: [] })),
    quotes: [],
  };
  insertIssue(db, issue, issueLabel(issue, template.language), new Date().toISOString());
  keepVersion(db, issue.id, 'created', '');
  return ok(issue);
}
