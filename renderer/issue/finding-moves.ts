import type { Finding } from '../../shared/issue/checks/finding.ts';
import { goToText } from '../editor/format-commands.ts';
import type { OpenIssue } from './open-issue.ts';

/** Shows a finding on the page and makes it the one one stands on; with `focus` the caret goes there too. */
export function showFinding(open: OpenIssue, index: number, focus = true): void {
  const { findings, issue } = open.store.getState();
  const at = findings.length === 0 ? -1 : (index + findings.length) % findings.length;
  open.store.setState({ finding: at });
  const finding = findings[at];
  const first = issue.sections.find((section) => section.id === finding?.sectionId)?.items[0];
  if (finding?.place !== undefined) goToText(open.session.editor, finding.place, finding.range, focus);
  else if (first !== undefined) goToText(open.session.editor, { blockId: first.id, part: 'headline' }, undefined, focus);
}

/** The finding after or before the one one stands on; after the last comes the first. */
export const stepFinding = (open: OpenIssue, by: 1 | -1): void => {
  const { finding } = open.store.getState();
  showFinding(open, finding < 0 && by < 0 ? -1 : finding + by);
};

/** Puts proposals in place of the words they are about: one step of undo, however many. */
export function takeProposals(open: OpenIssue, findings: readonly Finding[]): void {
  const changes = findings.flatMap(({ place, range, proposal }) => (place === undefined || range === undefined || proposal === undefined ? [] : [{ ...place, ...range, text: proposal }]));
  if (changes.length === 0) return;
  open.session.apply({ kind: 'replace-text', changes });
  open.refresh();
}
