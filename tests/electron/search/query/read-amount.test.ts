import { describe, expect, it } from 'vitest';
import type { Amount } from '../../../../electron/search/query/query.ts';
import { amountWithin, cutAmount } from '../../../../electron/search/query/read-amount.ts';

const short = ({ unit = 'any', least, most }: Amount): string =>
  [least === undefined ? '' : `${least.open ? '>' : '>='}${least.value}`, most === undefined ? '' : `${most.open ? '<' : '<='}${most.value}`, unit].filter((one) => one !== '').join(' ');
const read = (text: string): string => {
  const cut = cutAmount(text);
  return cut === undefined ? 'none' : `${short(cut.amount)}${cut.end === text.length ? '' : ` | ${text.slice(cut.end)}`}`;
};

describe('cutAmount', () => {
  it.each([
    ['>50万元', '>500000 元'], ['＞５０万元', '>500000 元'], ['>= 1,000人', '>=1000 人'], ['≥1000名', '>=1000 人'], ['<3亿', '<300000000 any'], ['<=1.5亿元', '<=150000000 元'], ['> 50 万元', '>500000 元'],
    ['>五十万元', '>500000 元'], ['>5千米', '>5 公里'], ['>3千人', '>3000 人'], ['>20%', '>20 %'], ['>￥50万', '>500000 元'], ['>$3m', '>3000000 美元'], ['>2 million yuan', '>2000000 元'], ['>500 people', '>500 人'], ['>1.5bn', '>1500000000 any'],
    ['50万..100万元', '>=500000 <=1000000 元'], ['10..20人', '>=10 <=20 人'], ['3..5', '>=3 <=5 any'], ['>50万元 捐赠', '>500000 元 |  捐赠'], ['>50 books', '>50 any |  books'], ['>50 志愿者', '>50 any |  志愿者'], ['>50万元)', '>500000 元 | )'],
  ])('reads %s', (typed, meant) => expect(read(typed)).toBe(meant));

  it('is nothing without a sign, a number and an end', () => {
    for (const typed of ['', '>', '> ', '50万元', '2022..2023', '2022-03..2022-04', '>元', '<b>', '>=', '50..', '5元..6人', `>1${'0'.repeat(14)}亿亿`, '>50，万']) expect(read(typed)).toBe('none');
  });

  it('finds the comparison at the end of a word', () => {
    expect(amountWithin('捐赠>50万元')).toBe(2);
    for (const word of ['a>b', '>50万元', '捐赠>', '他>50岁了']) expect(amountWithin(word)).toBe(-1);
  });
});
