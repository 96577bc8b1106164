import { expect, it } from 'vitest';
import { BlockId } from '../../../shared/domain/ids.ts';
import type { Issue, IssueItem } from '../../../shared/domain/issue.ts';
import { sameText } from '../../../renderer/issue/same-text.ts';

const item = (byline: string): IssueItem => ({ id: BlockId.parse('1'.repeat(20)), kicker: [], headline: [], subhead: [], byline, blocks: [] });
const issue = (...items: readonly IssueItem[]): Pick<Issue, 'sections'> => ({ sections: [{ id: BlockId.parse('2'.repeat(20)), key: 'a', title: '要情', items: [...items] }] });

it('keeps no version of a page that was only taken down and put up again', () => {
  expect(sameText(issue(item('沈穗')), issue(item('沈穗')))).toBe(true);
});

it('tells a change of words, of order and of number', () => {
  expect(sameText(issue(item('沈穗')), issue(item('何以宁')))).toBe(false);
  expect(sameText(issue(item('沈穗'), item('何以宁')), issue(item('何以宁'), item('沈穗')))).toBe(false);
  expect(sameText(issue(item('沈穗')), issue())).toBe(false);
});
