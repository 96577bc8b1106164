import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../shared/domain/issue.ts';
import { pageLimit, quotedTwice } from '../../../../shared/issue/checks/make-up.ts';
import { doubledMarks, doubledWords, halfWidthMarks, unpairedMarks } from '../../../../shared/issue/checks/marks.ts';
import { numberDiffers } from '../../../../shared/issue/checks/numbers.ts';
import { findInIssue } from '../../../../shared/issue/find.ts';
import type { IssueText } from '../../../../shared/issue/issue-text.ts';
import { textsOfIssue } from '../../../../shared/issue/issue-text.ts';
import { quoteMap } from '../../../../shared/issue/quote-state.ts';
import { issueOf, itemOf, quoteOf } from '../../../support/issue-maker.ts';

function bodyOf(runs: Run[]): IssueText {
  const text = [...textsOfIssue(issueOf([[itemOf('题', [runs])]]))].at(-1);
  if (text === undefined) throw new Error('no text');
  return text;
}
const found = (check: (text: IssueText) => { text: string; proposal?: string }[], words: string) => check(bodyOf([{ text: words }])).map(({ text, proposal }) => [text, proposal]);

describe('checks', () => {
  it('finds a number that its source does not have, and proposes the source’s', () => {
    const quote = quoteOf('到今年二月，登记在表的有4126人，其中六十岁以上的占三成八，上门31200次。');
    const runs = [{ text: '到今年二月，登记在表的有4162人，其中六十岁以上的占三成八，上门31200次。', quote: quote.id }];
    expect(numberDiffers(bodyOf(runs), quoteMap([quote]))).toMatchObject([{ text: '4162', proposal: '4126', level: 'error', range: { start: 12, end: 16 } }]);
  });
  it('asks about a number added inside a quotation, and leaves the editor’s own sentence alone', () => {
    const quote = quoteOf('守灯人每晚记下过往船只，记满一本就送到航道站去。');
    expect(numberDiffers(bodyOf([{ text: '守灯人每晚记下过往船只88艘，记满一本就送到航道站去。', quote: quote.id }]), quoteMap([quote]))).toMatchObject([{ text: '88', level: 'tip' }]);
    expect(numberDiffers(bodyOf([{ text: quote.anchor.exact, quote: quote.id }, { text: '本刊去年用过88幅照片。' }]), quoteMap([quote]))).toEqual([]);
  });
  it('reads a Han number, and says nothing of numbers the source has elsewhere', () => {
    const quote = quoteOf('名册上的三百一十二名骑手自愿报名，二十三人当晚值守。');
    expect(numberDiffers(bodyOf([{ text: '名册上的三百二十一名骑手自愿报名，二十三人值守。', quote: quote.id }]), quoteMap([quote]))).toMatchObject([{ text: '三百二十一', proposal: '三百一十二' }]);
    expect(numberDiffers(bodyOf([{ text: '二十三人当晚值守，都是自愿报名的骑手。', quote: quote.id }]), quoteMap([quote]))).toEqual([]);
  });
  it('finds unpaired marks and leaves apostrophes and list letters alone', () => {
    expect(found(unpairedMarks, '他说：“灯亮了。')).toEqual([['“', undefined]]);
    expect(found(unpairedMarks, '《渡口》（夜航）“好”灯亮了）')).toEqual([['）', undefined]]);
    expect(found(unpairedMarks, 'The town’s lamp a) burns; b) waits')).toEqual([]);
  });
  it('finds doubled marks and words, and half-width marks between Han', () => {
    expect(found(doubledMarks, '灯亮了，，船来了。。')).toEqual([['，，', '，'], ['。。', '。']]);
    expect(found(doubledMarks, '灯亮了……船——来了。')).toEqual([]);
    expect(found(doubledWords, '渡口的的灯 the the lamp')).toEqual([['的的', '的'], ['the the', 'the']]);
    expect(found(halfWidthMarks, '灯亮了,船来了.')).toEqual([[',', '，'], ['.', '。']]);
    expect(found(halfWidthMarks, '共3,120盏，见 map.')).toEqual([]);
  });
  it('finds the same passage placed twice', () => {
    const one = quoteOf('灯亮了。');
    const again = { ...quoteOf('灯亮了。'), reportId: one.reportId };
    const issue = issueOf([[itemOf('甲', [[{ text: '灯亮了。', quote: one.id }]]), itemOf('乙', [[{ text: '灯亮了。', quote: again.id }]])]], [one, again]);
    expect(quotedTwice(issue)).toHaveLength(1);
    expect(quotedTwice({ ...issue, quotes: [one] })).toEqual([]);
  });
  it('says nothing of pages before they are counted', () => {
    const template = { limits: { pages: 4 } };
    expect(pageLimit(undefined, template)).toEqual([]);
    expect(pageLimit(5, template)).toMatchObject([{ count: 5, limit: 4 }]);
  });
});

describe('find', () => {
  it('finds words in titles and paragraphs, in reading order', () => {
    const issue = issueOf([[itemOf('渡口的灯', [[{ text: '渡口、' }, { text: '渡口', bold: true }]])]]);
    expect(findInIssue(issue, '渡口', false).map(({ part, start }) => [part, start])).toEqual([['headline', 0], [undefined, 0], [undefined, 3]]);
  });
  it('minds case only where asked', () => {
    const issue = issueOf([[itemOf('Lamp', [[{ text: 'lamp' }]])]]);
    expect(findInIssue(issue, 'LAMP', false)).toHaveLength(2);
    expect(findInIssue(issue, 'lamp', true)).toHaveLength(1);
  });
});
