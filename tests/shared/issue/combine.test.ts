import { expect, it } from 'vitest';
import { combineItems } from '../../../shared/issue/combine.ts';
import { itemOf, quoteOf } from '../../support/issue-maker.ts';

it('takes the titles of the first, the passages of all, and every quotation that is still borne', () => {
  const [title, first, left, second] = [quoteOf('渡口添灯'), quoteOf('渡口添了灯。'), quoteOf('夜航灯亮'), quoteOf('夜里看得清了。')];
  const one = { ...itemOf('', [[{ text: first.anchor.exact, quote: first.id }]]), headline: [{ text: title.anchor.exact, quote: title.id }], byline: '记者 林知远' };
  const other = { ...itemOf('', [[{ text: second.anchor.exact, quote: second.id }]]), headline: [{ text: left.anchor.exact, quote: left.id }], byline: '记者 周砚秋' };
  const { item, quotes } = combineItems([{ item: one, quotes: [title, first] }, { item: other, quotes: [left, second] }, { item: { ...other, byline: '记者 林知远' }, quotes: [] }]);
  expect(item.headline).toEqual(one.headline);
  expect(item.byline).toBe('记者 林知远　记者 周砚秋');
  expect(item.blocks).toEqual([...one.blocks, ...other.blocks, ...other.blocks]);
  expect(quotes).toEqual([title, first, second]);
});
