import type { ReportId } from '../../domain/ids.ts';
import type { Issue, IssueItem, Run } from '../../domain/issue.ts';
import type { SameMark } from '../../domain/same.ts';
import { runText, textsOfItem } from '../issue-text.ts';
import type { QuoteMap } from '../quote-state.ts';
import type { Finding } from './finding.ts';

/** What the archive knows of the stories an issue quotes, by report; empty until it has been asked. */
export type StoryMarks = ReadonlyMap<ReportId, SameMark>;
export const noMarks: StoryMarks = new Map();

const nameOf = (item: IssueItem): string => runText(item.headline).replace(/\s+/gu, ' ').trim();

/**
 * Items 重稿 that repeat a story: one that ran in an earlier issue of the bulletin, from the same outlet or another, and one
 * that stands in this issue already by another report.
 */
export function repeatedStories(issue: Issue, quotes: QuoteMap, marks: StoryMarks): Finding[] {
  if (marks.size === 0) return [];
  const findings: Finding[] = [];
  const first = new Map<ReportId, IssueItem>();
  for (const section of issue.sections) {
    for (const item of section.items) {
      const runs = [...textsOfItem(section, item)].flatMap((text) => text.runs);
      const known = reportsOf(runs, quotes).flatMap((id) => marks.get(id) ?? []);
      const place = { blockId: item.id, part: 'headline' } as const;
      const ran = new Set(known.flatMap((mark) => mark.ran.map(({ label }) => label)));
      if (ran.size > 0) findings.push({ rule: 'ran-before', level: 'tip', place, text: nameOf(item), issues: [...ran] });
      const groups = new Set(known.flatMap(({ group }) => group ?? []));
      const twice = [...groups].map((group) => first.get(group)).find((other) => other !== undefined);
      if (twice !== undefined) findings.push({ rule: 'same-story', level: 'tip', place, text: nameOf(twice) });
      for (const group of groups) if (!first.has(group)) first.set(group, item);
    }
  }
  return findings;
}

function reportsOf(runs: readonly Run[], quotes: QuoteMap): ReportId[] {
  return [...new Set(runs.flatMap((run) => (run.quote === undefined ? [] : quotes.get(run.quote)?.reportId ?? [])))];
}
