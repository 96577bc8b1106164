import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import { itemFromSnippets } from '../../../shared/issue/place.ts';
import { propose } from '../../../shared/issue/propose.ts';
import { makeId } from '../../archive/id.ts';
import { sameMarks } from '../../archive/sameness/same-stories.ts';
import { selectionsOf } from '../../archive/selections.ts';
import { getSnippets, unusedSnippets } from '../../archive/issues/snippets.ts';
import type { DeskContext } from '../desk-context.ts';
import { placeReport } from '../issues/place-report.ts';
import { findTemplate } from '../issues/templates.ts';
import { findIssue } from './issues.ts';

/** What goes into an issue: proposals section by section, and items ready to be placed. */
export const placingHandlers = (desk: DeskContext) => ({
  'issues.propose': ({ issueId }) => {
    const issue = desk.read((db) => findIssue(db, issueId));
    if (!issue.ok) return issue;
    const template = findTemplate(desk, issue.value.template);
    if (!template.ok) return template;
    return desk.read((db) => {
      const used = new Set(issue.value.quotes.flatMap((quote) => quote.snippetId ?? []));
      const unused = unusedSnippets(db);
      // A story this bulletin has run, from this outlet or another, is not proposed again.
      const ran = new Set(sameMarks(db, [...new Set(unused.map((snippet) => snippet.reportId))], issueId).filter((mark) => mark.ran.length > 0).map((mark) => mark.reportId));
      const rejected = new Set(selectionsOf(db, unused.map((snippet) => snippet.reportId)).filter(({ selection }) => selection.state === 'rejected').map((one) => one.reportId));
      const proposals = propose(template.value.sections, unused.filter((snippet) => !ran.has(snippet.reportId) && !rejected.has(snippet.reportId)), used);
      const sections = proposals.flatMap(({ key, ...proposal }) => {
        const section = issue.value.sections.find((one) => one.key === key);
        return section === undefined ? [] : [{ sectionId: section.id, ...proposal }];
      });
      return ok({ sections });
    });
  },
  'issues.itemFromSnippets': ({ snippetIds }) => desk.read((db) => {
    const snippets = getSnippets(db, snippetIds);
    const missing = snippetIds.find((id) => !snippets.some((one) => one.id === id));
    return missing === undefined ? ok(itemFromSnippets(snippets, makeId)) : err({ kind: 'not-found', what: 'snippet', id: missing });
  }),
  'issues.itemFromReport': ({ reportId }) => desk.read((db) => placeReport(db, reportId)),
}) satisfies Partial<DeskHandlers>;
