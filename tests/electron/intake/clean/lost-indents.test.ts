import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

/** Sets paragraphs in a column, the first line of each two ems short, as print does; the scan lost what stood there. */
const set = (paragraphs: readonly string[], column: number): string => paragraphs.flatMap((words) => {
  const lines = [words.slice(0, column - 2)];
  for (let at = column - 2; at < words.length; at += column) lines.push(words.slice(at, at + column));
  return lines;
}).join('\n');

const paragraphs = [
  '桐江镇今年把旧渡口修成了便民码头，挑担赶集的老人不用再踩着跳板上船。船工老甘说这条江上他摆渡了整整三十年。',
  '码头边新添了一排雨棚和十几条长椅，等船的人可以坐下来歇脚聊天。镇里还请来医生每逢集日在这里给老人量血压。',
  '入夏以后江水上涨，船工们轮流守夜看护缆绳和救生圈。到今天为止渡口没有出过一次事故，乡亲们都说这样很放心。',
];
const second = ['秋收时节青禾镇的农机手忙着下田，合作社的烘干房日夜不停地转。种粮大户说今年的稻谷颗粒饱满水分也正好。', '镇里的农技员每天清早到田边查看苗情，把防虫的办法讲给大家听。卖粮的路也修好了，车子可以直接开到晒场上。'];
const read = (text: string): unknown => readExtraction(textOf(text)).reports.map(({ headline, paragraphs: own }) => [headline?.text, ...own.map(({ kind, text: words }) => `${kind} ${words}`)]);

describe('a scan that lost the indents of its columns', () => {
  it.each([15, 18, 21])('opens paragraphs on lines two ems short, %i ems wide: none of them is a heading', (column) => {
    expect(read(`旧渡口成了便民码头\n\n本报记者 李荷\n\n${set(paragraphs, column)}\n`)).toEqual([['旧渡口成了便民码头', ...paragraphs.map((words) => `body ${words}`)]]);
  });

  it('does so in each of its stories, however short', () => {
    expect(read(`旧渡口成了便民码头\n\n本报记者 李荷\n\n${set(paragraphs, 18)}\n\n稻谷进了烘干房\n\n本报记者 王玉\n\n${set(second, 18)}\n`))
      .toEqual([['旧渡口成了便民码头', ...paragraphs.map((words) => `body ${words}`)], ['稻谷进了烘干房', ...second.map((words) => `body ${words}`)]]);
  });

  it('shows its column though the lines beside it were read across', () => {
    const lines = set(paragraphs, 18).split('\n');
    const across = lines.map((line, i) => (i > 3 && i < 6 ? `${line.padEnd(18, '　').replaceAll('　', '  ')}    挨家挨户问一问夜里睡得怎么样` : line)).join('\n');
    const [first] = readExtraction(textOf(`旧渡口成了便民码头\n\n本报记者 李荷\n\n${across}\n`)).reports;
    expect(first?.paragraphs.some(({ kind }) => kind === 'section')).toBe(false);
  });
});
