import type { IssueId } from '../../shared/domain/ids.ts';
import type { DeskClient } from '../desk.ts';
import type { OpenIssue } from './open-issue.ts';

let standing: { readonly desk: DeskClient; readonly open: OpenIssue } | undefined;

/** The issue that was open here last, if it is this one: its undo is kept while one looks something up in another place. */
export const standingIssue = (desk: DeskClient, issueId: IssueId): OpenIssue | undefined =>
  (standing?.desk === desk && standing.open.store.getState().issue.id === issueId ? standing.open : undefined);

export function keepStanding(desk: DeskClient, open: OpenIssue): OpenIssue {
  standing = { desk, open };
  return open;
}

/** The issue was closed: opening it again begins afresh from the draft. */
export function dropStanding(): void {
  standing = undefined;
}
