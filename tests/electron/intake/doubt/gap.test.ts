import { describe, expect, it } from 'vitest';
import { askFor, fillGap } from '../../../../electron/intake/doubt/gap.ts';

describe('a gap in the figures', () => {
  it.each([
    ['划拨', '的万元', '专款已经到账', '上级划拨的82万元专款已经到账。', '的82万元'],
    ['', '月日', '，步道在河岸开工', '3月5日，步道在河岸开工。', '3月5日'],
    ['全年编发信息', '余篇', '，受到好评', '单位全年编发信息三百余篇，受到好评。', '三百余篇'],
    ['采购棉手套耳套', '个', '送到卡口', '社区采购棉手套、耳套120个，送到卡口', undefined],
    ['满意率', '达', '，比去年提高', '群众满意率达98.5%，比去年提高', '达98.5%'],
  ])('between %s and %s is filled out of the same sentence', (left, words, right, other, filled) => {
    expect(fillGap({ left, words, right }, other)).toBe(filled);
  });

  it.each(['上级划拨的专款已经到账。', '上级拨付的82万元专款已经到账。', '上级划拨的82万元款项没有到账。', ''])('is not filled out of another sentence: %s', (other) => {
    expect(fillGap({ left: '上级划拨', words: '的万元', right: '专款已经到账' }, other)).toBeUndefined();
  });

  it('is asked for by the words on both sides first', () => {
    expect(askFor({ left: '县里向青禾渡口划拨', words: '万元', right: '专款，添了灯' })).toEqual([['青禾渡口划拨', '专款'], ['青禾渡口划拨']]);
    expect(askFor({ left: 'the county gave $', words: ' million', right: ' to the river board' })).toEqual([['river board']].map(() => ['to the river']));
  });

  it('is filled by no more than a figure, so that looking costs no more than the length of the paragraph', () => {
    expect(fillGap({ left: '上级划拨', words: '的万元', right: '专款已经到账' }, `上级划拨的${'9'.repeat(40)}万元专款已经到账。`)).toBeUndefined();
    expect(fillGap({ left: '万万万万万万', words: '万元', right: '万万万万万元' }, '万'.repeat(100_000))).toBeUndefined();
  });
});
