import { Issue } from '../../shared/domain/issue.ts';
import type { IssueId } from '../../shared/domain/ids.ts';
import type { Result } from '../../shared/contract/result.ts';
import { ok } from '../../shared/contract/result.ts';
import type { DeskClient } from '../desk.ts';

/** The stored draft of one issue as this window knows it. */
export interface Draft {
  /** Stores the text, unless another window has stored a newer one since: then `draft-newer`, and nothing is overwritten. */
  readonly save: (issue: Issue) => Promise<Result<unknown>>;
  /** Whether another window has stored something since this one read or saved. */
  readonly isNewer: () => Promise<boolean>;
  /** The stored text; after `goOn` it is what this window goes on from. */
  readonly read: () => Promise<Result<{ readonly issue: Issue; readonly goOn: () => void }>>;
  /** Keeps what is stored as a version and lets the next save overwrite it. */
  readonly setAside: (label: string) => Promise<Result<unknown>>;
}

// Through the schema both have their parts in one order, so that the same issue is the same JSON.
const same = (one: Issue, other: Issue): boolean => JSON.stringify(Issue.parse(one)) === JSON.stringify(Issue.parse(other));

/** @param stamp when the draft was stored that this window shows, as `issues.stamp` said before it was read */
export function openDraft(desk: Pick<DeskClient, 'call'>, issueId: IssueId, stamp: string): Draft {
  let over = stamp;
  /** The text of a save that was never answered: it may stand at the desk all the same. */
  let unanswered: Issue | undefined;
  const send = async (issue: Issue): Promise<Result<unknown>> => {
    const answer = await desk.call('issues.saveDraft', { issue, over });
    if (answer.ok) over = answer.value.saved;
    if (answer.ok) unanswered = undefined;
    else if (answer.error.kind === 'disconnected') unanswered = issue;
    return answer;
  };
  const isNewer = async (): Promise<boolean> => {
    const stored = await desk.call('issues.stamp', { issueId });
    return stored.ok && stored.value.saved !== over;
  };
  return {
    save: async (issue) => {
      const answer = await send(issue);
      if (answer.ok || answer.error.kind !== 'draft-newer' || unanswered === undefined) return answer;
      const stored = await desk.call('issues.stamp', { issueId });
      const text = await desk.call('issues.get', { issueId });
      if (!stored.ok || !text.ok || !same(text.value, unanswered)) return answer;
      over = stored.value.saved;
      return send(issue);
    },
    isNewer,
    read: async () => {
      const stored = await desk.call('issues.stamp', { issueId });
      if (!stored.ok) return stored;
      const text = await desk.call('issues.get', { issueId });
      return text.ok ? ok({ issue: text.value, goOn: () => { over = stored.value.saved; } }) : text;
    },
    setAside: async (label) => {
      const stored = await desk.call('issues.stamp', { issueId });
      if (!stored.ok) return stored;
      const kept = await desk.call('issues.keepVersion', { issueId, reason: 'named', label });
      if (!kept.ok) return kept;
      over = stored.value.saved;
      return ok(undefined);
    },
  };
}
