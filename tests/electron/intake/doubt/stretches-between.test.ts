import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const interleaved = (text: string): string[] =>
  readExtraction(textOf(`渡口点亮夜航灯\n${text}`)).reports.flatMap(({ doubts }) => doubts).filter(({ kind }) => kind === 'interleaved').map((doubt) => doubt.text);

describe('a number that what follows cannot be counted by', () => {
  it.each([
    ['饭馆每天把热菜码头改造已完成七送到楼上，老人开门就能吃。', '完成七送到'],
    ['检查结果当天传回县里，安排后续展厅接待学生四百诊治。', '四百诊治'],
    ['农技员到田头为果农查看虫情，赔付金额二十余万开出药方。', '二十余万开出'],
    ['老师傅把口诀录下来，教街口临河的三给徒弟听。', '三给徒弟'],
  ])('stands before words of another column: %s', (text, words) => {
    expect(interleaved(text).join('|')).toContain(words);
  });

  it.each(['他把三给了弟弟，七留给自己。', '第三给大家提个醒，第七要记账。', '老三给爷爷捶背，周三开始放假。', '零下二十摄氏度的清晨，护林员已经上山。'])('is left alone where it names or ranks: %s', (text) => {
    expect(interleaved(text)).toEqual([]);
  });
});

describe('words of another paragraph that stand in a sentence a second time', () => {
  const native = '码头东头的四排平房拆掉了，改成了临水的台阶。';

  it('are doubted where the sentence goes on without them', () => {
    expect(interleaved(`公司把他的经验录成数据，教码头东头的四给机器听。\n${native}`).join('|')).toContain('教码头东头的四给');
  });

  it('are left alone where they belong, both times', () => {
    expect(interleaved(`大家提着灯笼，走过码头东头的四排平房。\n${native}`)).toEqual([]);
  });
});
