import type { Finding } from '../../../shared/issue/checks/finding.ts';

/** Findings that say the same thing: their places in the list of all, in order. */
export interface FindingGroup {
  readonly key: string;
  readonly first: Finding;
  readonly members: readonly number[];
}

/** From this many on, findings of one kind stand in one row: a text typed with half-width commas must not bury the rest. */
const least = 3;

/** The rows of a list of findings: tips of one rule that propose the same change for the same mark share a row, where the first of them stands. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const kinds = new Map<string, number[]>();
  findings.forEach((finding, at) => {
    const kind = finding.level === 'tip' && finding.proposal !== undefined ? [finding.rule, finding.text, finding.proposal].join('\n') : String(at);
    const members = kinds.get(kind);
    if (members === undefined) kinds.set(kind, [at]);
    else members.push(at);
  });
  const rows = [...kinds].flatMap(([kind, members]): [string, number[]][] => (members.length < least ? members.map((at) => [String(at), [at]]) : [[kind, members]]));
  return rows.toSorted(([, one], [, other]) => (one[0] ?? 0) - (other[0] ?? 0)).flatMap(([key, members]) => {
    const first = findings[members[0] ?? -1];
    return first === undefined ? [] : [{ key, first, members }];
  });
}
