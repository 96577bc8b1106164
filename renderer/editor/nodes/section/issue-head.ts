import { $getRoot, $getState, $setState, createState } from 'lexical';
import { z } from 'zod';
import { Issue } from '../../../../shared/domain/issue.ts';

const { number, date, name, issuer, imprint, sources } = Issue.shape;
const Head = z.object({
  number: number.exactOptional(), date: date.exactOptional(), name: name.exactOptional(), issuer: issuer.exactOptional(), imprint: imprint.exactOptional(), sources: sources.exactOptional(),
  total: z.int().positive().nullable().exactOptional(),
});
/** What is changed of an issue beside its text; a `total` of null takes the running number away. */
export type IssueHead = z.infer<typeof Head>;

/** Changes of the head as JSON on the root, so that undo takes them back in their turn with the text. */
const headState = createState('head', { parse: (value) => (typeof value === 'string' ? value : '{}') });

export function $changedHead(): IssueHead {
  // Our own JSON, written by $changeHead alone.
  return Head.parse(JSON.parse($getState($getRoot(), headState)));
}

export function $changeHead(head: IssueHead): void {
  $setState($getRoot(), headState, JSON.stringify({ ...$changedHead(), ...head }));
}

/** The whole head of an issue. */
export const headOf = (issue: Issue): IssueHead =>
  ({ number: issue.number, date: issue.date, name: issue.name, issuer: issue.issuer, imprint: issue.imprint, sources: issue.sources, total: issue.total ?? null });

/** An issue with the changes put in. */
export function withHead(issue: Issue, { total, ...head }: IssueHead): Issue {
  const { total: before, ...rest } = issue;
  const now = total === undefined ? before : total ?? undefined;
  return { ...rest, ...head, ...(now === undefined ? {} : { total: now }) };
}
