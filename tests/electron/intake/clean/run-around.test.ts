import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

/** Sets a paragraph in lines, each as wide as told, in ems; the first is set in by two. The last width is that of all further lines. */
function set(words: string, widths: readonly number[]): string {
  const lines: string[] = [];
  for (let at = 0, i = 0; at < words.length; i++) {
    const width = (widths[Math.min(i, widths.length - 1)] ?? 20) - (i === 0 ? 2 : 0);
    lines.push(`${i === 0 ? '　　' : ''}${words.slice(at, at + width)}`);
    at += width;
  }
  return lines.join('\n');
}

const paragraphs = [
  '网格员董小禾每天要走完一百多户人家，谁家的灯坏了，谁家的老人病了，她的本子上都记得清清楚楚，一年下来写满了七个本子，街坊都说她是活地图。',
  '镇里把全镇分成四十个网格，每个网格配一名专职的网格员，矛盾在楼道里就能化解，今年以来调解的事没有一件闹到镇上，信访量比去年少了一半还多。',
  '下一步，镇里准备给网格员配上平板，让群众的事在网上流转，办到哪一步群众自己就能看见，办完以后还要请群众打分，打分低的要重办，直到满意为止。',
];
const plain = '清早的渡口已经有人排队，船工把缆绳解开，第一班渡船慢慢离岸，载着去对岸赶集的乡亲，船舱里堆满了新摘的瓜果和刚捞上来的鲜鱼，一路都是说笑的声音。';
const bodies = (text: string): string[][] => readExtraction(textOf(text)).reports.map((report) => report.paragraphs.map(({ text: words }) => words));

describe('a column that a picture reaches into', () => {
  it.each([
    ['beside the picture first', [14, 14, 14, 14, 20]], ['beside it last', [20, 20, 15, 15, 15]], ['beside it in the middle', [20, 13, 13, 13, 20]], ['around two pictures', [14, 14, 20, 20, 13, 13, 20]],
  ])('makes one paragraph of its lines of several widths: %s', (_, widths) => {
    const page = `东湖日报　2031年10月21日　星期二　05　县域\n\n渡口的早班船\n\n${set(plain, [20])}\n${set(plain, [20])}\n（安禾）\n\n小网格织出平安网\n\n${paragraphs.map((words) => set(words, widths)).join('\n')}\n（简竹青）\n`;
    expect(bodies(page)).toEqual([[plain, plain], paragraphs]);
  });
});
