import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const paragraph = '果农们把第一批早桃装箱，当天就发往省城的批发市场。合作社今年新添了两台冷藏车，路上不再怕热，价钱也比去年好。';
const cut = '夜读的灯从七点亮到十点，来的人有学生也有刚下班的工友。管书的老人说，只要还有人来';
const reading = (text: string): { headline: string | undefined; kicker: string | undefined; sections: string[] }[] => readExtraction(textOf(text)).reports.map((report) => ({
  headline: report.headline?.text, kicker: report.kicker?.text, sections: report.paragraphs.filter(({ kind }) => kind === 'section').map(({ text: words }) => words),
}));
const headlines = (text: string): (string | undefined)[] => reading(text).map(({ headline }) => headline);

describe('below a story that was cut off', () => {
  it('a headline with its place begins the next one', () => {
    expect(headlines(`云溪县 夜读开到家门口\n\n${cut}\n\n青禾镇 早桃头一回坐上冷链车\n\n${paragraph}\n\n${paragraph} 甘霖\n`)).toEqual(['云溪县 夜读开到家门口', '青禾镇 早桃头一回坐上冷链车']);
  });

  it('an office, a headline and who wrote begin the next one as they began the one before', () => {
    const found = reading(`云溪图书馆\n\n夜读开到家门口\n\n□ 文 心\n\n${cut}\n\n青禾果业合作社\n\n早桃坐上冷链车\n\n□ 禾 田\n\n${paragraph}\n\n${paragraph}\n`);
    expect(found.map(({ kicker, headline }) => [kicker, headline])).toEqual([['云溪图书馆', '夜读开到家门口'], ['青禾果业合作社', '早桃坐上冷链车']]);
  });

  it('two lines of a headline are two lines, though the first ends as an office does', () => {
    expect(headlines(`早桃上市\n本报讯（记者 甘霖）${paragraph}\n\n县医院“一站式”入院\n服务中心启用\n本报讯（记者 尚可）${paragraph}\n`)).toEqual(['早桃上市', '县医院“一站式”入院 服务中心启用']);
  });

  it('a heading set like the one before is the next section of the same story', () => {
    const column = (text: string): string => (text.match(/.{1,14}/g) ?? []).map((line, i) => (i === 0 ? `　　${line}` : line)).join('\n');
    const text = `夜读开到家门口\n\n本报记者 甘霖\n\n${column(paragraph)}\n\n　　灯亮到十点\n\n${column(cut)}\n\n　　书送到床前\n\n${column(paragraph)}\n${column(paragraph)}\n`;
    expect(reading(text)).toEqual([{ headline: '夜读开到家门口', kicker: undefined, sections: ['灯亮到十点', '书送到床前'] }]);
  });

  it('the last line of a text, broken off right under it, heads nothing', () => {
    const text = `夜读开到家门口\n\n${paragraph}\n云溪镇一位学生家\n\n${paragraph}\n\n${paragraph}\n`;
    expect(reading(text)).toEqual([{ headline: '夜读开到家门口', kicker: undefined, sections: [] }]);
  });
});
