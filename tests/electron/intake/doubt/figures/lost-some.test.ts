import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../../electron/intake/read-extraction.ts';
import { textOf } from '../../whole-text.ts';

const headline = '渡口点亮夜航灯';
/** Places of the text, in characters, at which a figure is missed, and whether one of them stands at each mark. */
function missedAt(marked: string): { readonly doubted: readonly boolean[]; readonly others: readonly string[] } {
  const places = [...marked.matchAll(/□/g)].map(({ index }, before) => index - before + headline.length + 1);
  const doubts = readExtraction(textOf(`${headline}\n${marked.replaceAll('□', '')}`)).reports.flatMap((report) => report.doubts).filter(({ kind }) => kind === 'figures-missing');
  return {
    doubted: places.map((place) => doubts.some(({ at }) => at.start <= place && at.end >= place)),
    others: doubts.filter(({ at }) => !places.some((place) => at.start <= place && at.end >= place)).map(({ text }) => text),
  };
}

describe('a report that lost some of its figures', () => {
  const story = '本报讯 9月14日，青溪县渡口新修的栈桥通行。栈桥总投资□.8亿元，长320米，宽6米，沿线设补给站□个。修桥时，县里抽调□名技术员驻点，工期提前□天，又雇了□名老船工看水。如今渡口每天16:10至□，有18趟渡船往来，带动□户农户开起饭馆，户均增收1.2万元，占全年收入的□～40%。';

  it('has them named, and nothing else', () => {
    expect(missedAt(story)).toEqual({ doubted: Array.from({ length: 8 }, () => true), others: [] });
  });

  it('is left alone where it lost none', () => {
    expect(missedAt(story.replaceAll(/□/g, '12').replace('12～40%', '30%～40%'))).toEqual({ doubted: [], others: [] });
  });

  it('is asked for less of each where others are lost', () => {
    const alone = '渡口新添的灯照亮了江面，岸边建起了□座瞭望塔，';
    const besides = '投资□万元，设站□座，';
    expect(missedAt(`${alone}灯光亮了一夜。`).doubted).toEqual([false]);
    expect(missedAt(`${alone}${besides}灯光亮了一夜。`).doubted).toEqual([true, true, true]);
  });
});

describe('a traditional page that lost its figures', () => {
  it('has them named as a simplified one has', () => {
    expect(missedAt('渡輪公司昨日宣布，碼頭擴建工程造價約為□元，屆時可同時停泊□艘渡輪，另聘請□名船員當值。').doubted).toEqual([true, true, true]);
  });

  it('is left alone where it has them', () => {
    expect(missedAt('渡輪公司昨日宣布，碼頭擴建工程造價約為八千萬元，屆時可同時停泊兩艘渡輪，另聘請三十名船員當值。')).toEqual({ doubted: [], others: [] });
  });
});
