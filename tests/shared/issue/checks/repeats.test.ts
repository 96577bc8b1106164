import { describe, expect, it } from 'vitest';
import { IssueId, ReportId } from '../../../../shared/domain/ids.ts';
import type { SameMark } from '../../../../shared/domain/same.ts';
import { repeatedStories, type StoryMarks } from '../../../../shared/issue/checks/repeats.ts';
import { quoteMap } from '../../../../shared/issue/quote-state.ts';
import { issueOf, itemOf, quoteOf } from '../../../support/issue-maker.ts';

const other = ReportId.parse('0'.repeat(19) + '9');
const issueId = IssueId.parse('0'.repeat(19) + '8');
const marksOf = (...marks: SameMark[]): StoryMarks => new Map(marks.map((mark) => [mark.reportId, mark]));

describe('repeats', () => {
  const first = { ...quoteOf('渡口添了夜航灯。'), reportId: ReportId.parse('0'.repeat(19) + '1') };
  const second = { ...quoteOf('夜里行船看得清了。'), reportId: ReportId.parse('0'.repeat(19) + '2') };
  const issue = issueOf([[itemOf('渡口添灯', [[{ text: first.anchor.exact, quote: first.id }]]), itemOf('夜航', [[{ text: second.anchor.exact, quote: second.id }]]), itemOf('编者的话', [[{ text: '自撰。' }]])]]);
  const quotes = quoteMap([first, second]);
  const alone = (reportId: ReportId): SameMark => ({ reportId, count: 1, ran: [] });

  it('names an item whose story ran before, and the issues, each once', () => {
    const ran = [{ issueId, label: '第12期', reportId: other }, { issueId, label: '第12期', reportId: first.reportId }, { issueId, label: '第13期', reportId: other }];
    const findings = repeatedStories(issue, quotes, marksOf({ reportId: first.reportId, group: other, count: 2, ran }, alone(second.reportId)));
    expect(findings).toMatchObject([{ rule: 'ran-before', level: 'tip', text: '渡口添灯', issues: ['第12期', '第13期'], place: { part: 'headline' } }]);
  });
  it('names the second item of one story in an issue', () => {
    const findings = repeatedStories(issue, quotes, marksOf({ ...alone(first.reportId), group: other, count: 2 }, { ...alone(second.reportId), group: other, count: 2 }));
    expect(findings).toMatchObject([{ rule: 'same-story', level: 'tip', text: '渡口添灯' }]);
    expect(findings[0]?.place?.blockId).toBe(issue.sections[0]?.items[1]?.id);
  });
  it('says nothing of stories that are alone, or when the archive was not asked', () => {
    expect(repeatedStories(issue, quotes, marksOf(alone(first.reportId), alone(second.reportId)))).toEqual([]);
    expect(repeatedStories(issue, quotes, new Map())).toEqual([]);
  });
});
