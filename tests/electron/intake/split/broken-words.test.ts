import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const paragraph = '果农们把第一批早桃装箱，当天就发往省城的批发市场。合作社今年新添了两台冷藏车，路上不再怕热，价钱也比去年好。';
const kinds = (text: string): [string, string][] => readExtraction(textOf(text)).reports.flatMap((report) => report.paragraphs.map(({ kind, text: words }): [string, string] => [kind, words]));

describe('somebody’s words that broke off on a page whose paragraphs stand apart', () => {
  it.each(['“我们的桃干已经通过了备案，首批', '"桃子摘下来就装箱，头一回', '「合作社把路修到了地头，往年'])('head no section, and the next paragraph begins by itself: %s', (broken) => {
    expect(kinds(`早桃坐上冷链车\n\n${paragraph}\n\n${broken}\n\n目前，合作社的早桃卖到了九个城市。${paragraph}\n`)).toEqual([['body', paragraph], ['body', broken], ['body', `目前，合作社的早桃卖到了九个城市。${paragraph}`]]);
  });

  it('a headline of two lines may quote over its line end', () => {
    expect(readExtraction(textOf(`“一条冷链，两头甜\n桃农和客商都点头”\n\n本报记者 王玉\n\n${paragraph}\n\n${paragraph}\n`)).reports.map(({ headline }) => headline?.text)).toEqual(['“一条冷链，两头甜 桃农和客商都点头”']);
  });
});
