import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../../electron/intake/figures/figures.ts';
import { inventReports } from '../../../support/invent-reports.ts';

const read = (text: string) => figuresOf([{ part: 'p0', text }]).map(({ text: words, what = '', who = '', place = '' }) => [words, what, who, place].join('|'));

describe('figuresOf', () => {
  it('says what was counted, behind the figure or before it', () => {
    expect(read('发放口罩2万个，走访1186户困难群众，捐款82万元，修建通村公路3.5公里。')).toEqual(['2万个|口罩||', '1186户|困难群众||', '82万元|捐款||', '3.5公里|公路||']);
  });

  it('knows by its measure what is counted, whatever its kind is', () => {
    expect(read('12台插秧机一字排开，渡口添了20盏夜航灯，装满了三辆清运车，栽下1200棵香樟树。')).toEqual(['12台|插秧机||', '20盏|夜航灯||', '三辆|清运车||', '1200棵|香樟树||']);
    expect(read('派出3台到地里的收割机，20辆开往灾区的大车。')).toEqual(['3台|||', '20辆|||']);
  });

  it('leaves what is counted out where it is not sure', () => {
    expect(read('4人派驻在学校，10人一组，共有300名走进社区，出动人员50次，开展宣讲20次。')).toEqual(['4人|||', '10人|||', '300名|||', '50次|||', '20次|宣讲||']);
  });

  it('names the organisation the sentence is about, and the place named last', () => {
    expect(read('浏阳市志愿者联合会走进淮川街道，捐赠图书2000册。收到书包350个。')).toEqual(['2000册|图书|浏阳市志愿者联合会|淮川街道', '350个|书包||淮川街道']);
  });

  it('reads traditional characters as it reads simplified ones, and gives the words as written', () => {
    expect(read('瀏陽市志願者聯合會發放醫療物資３００件，修橋三座。')).toEqual(['３００件|醫療物資|瀏陽市志願者聯合會|瀏陽市', '三座||瀏陽市志願者聯合會|瀏陽市']);
  });

  it('reads a part by itself: no figure reaches from a headline into the text', () => {
    expect(figuresOf([{ part: 'headline', text: '修路12' }, { part: 'p0', text: '公里长的路' }])).toEqual([]);
  });

  it('takes every figure of invented reports that names its unit, and gives the words at its place', () => {
    let sentences = 0;
    let taken = 0;
    for (const { headline, paragraphs } of inventReports(300, 7)) {
      const parts = [{ part: 'headline', text: headline }, ...paragraphs.map((text, at) => ({ part: `p${at}`, text }))];
      const figures = figuresOf(parts);
      for (const { part, start, end, text } of figures) expect(parts.find((one) => one.part === part)?.text.slice(start, end)).toBe(text);
      // The generator's own sentences: 投入资金N万元, 共有N户家庭, 覆盖N个小区, 共收到N条建议, N名队员. One of something is left out only in Chinese numerals.
      const said = paragraphs.flatMap((text) => [...text.matchAll(/投入资金(\d+(?:\.\d+)?)万元|共有(\d+)户|覆盖(\d+)个|收到(\d+)条/g)]);
      sentences += said.length;
      taken += said.filter((match) => figures.some(({ text }) => match[0].endsWith(text))).length;
    }
    expect(sentences).toBeGreaterThan(300);
    expect(taken).toBe(sentences);
  });
});
