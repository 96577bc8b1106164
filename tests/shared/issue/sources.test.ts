import { describe, expect, it } from 'vitest';
import { citeSources } from '../../../shared/issue/sources.ts';
import { IssueMaker } from '../../support/word/sample-issue.ts';

const head = { template: 'jianbao', name: '简报', issuer: '', sources: 'footnotes' as const, imprint: { reportTo: '', sendTo: '', issueTo: '', copies: 0, people: '' } };

function issueOf(build: (make: IssueMaker) => ReturnType<IssueMaker['item']>[]) {
  const make = new IssueMaker();
  const items = build(make);
  return make.issue(head, [make.section('lead', '要情', items)]);
}

describe('the sources of an issue', () => {
  it('gives passages that follow one another out of one report one mark, at their end', () => {
    const issue = issueOf((make) => {
      const quote = make.quote('甲稿', '青川晚报', '2026-11-01');
      return [make.item('题', [make.paragraph('甲一。', quote), make.heading(1, '小题'), make.paragraph('甲二。', quote)])];
    });
    const { sources, marks } = citeSources(issue);
    expect(sources).toHaveLength(1);
    expect(marks.map((mark) => mark.at)).toEqual([issue.sections[0]?.items[0]?.blocks[2]?.id]);
  });

  it('marks a report again where another or the editor came between', () => {
    const issue = issueOf((make) => {
      const [a, b] = [make.quote('甲稿', '青川晚报', '2026-11-01'), make.quote('乙稿', '云溪日报', '2026-11-02')];
      return [make.item('题', [make.paragraph('甲。', a), make.paragraph('乙。', b), make.paragraph('甲。', a), make.paragraph('编者自写。'), make.paragraph('甲。', a)])];
    });
    expect(citeSources(issue).marks.map((mark) => mark.source.number)).toEqual([1, 2, 1, 1]);
  });

  it('does not list quotes that no run bears any more', () => {
    const issue = issueOf((make) => { make.quote('没用上', '青川晚报', '2026-11-01'); return [make.item('题', [make.paragraph('自写。')])]; });
    expect(citeSources(issue)).toEqual({ sources: [], marks: [] });
  });

  it('marks the headline where only that is quoted', () => {
    const make = new IssueMaker();
    const quote = make.quote('甲稿', '青川晚报', '2026-11-01');
    const item = { ...make.item('', [make.paragraph('自写。')]), headline: [{ text: '甲稿', quote: quote.id }] };
    expect(citeSources(make.issue(head, [make.section('lead', '', [item])])).marks.map((mark) => mark.at)).toEqual([item.id]);
  });
});
