import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../../electron/intake/layout/lay-out.ts';
import type { TextRun } from '../../../../electron/intake/layout/page-content.ts';

const run = (text: string, left: number, top: number): TextRun => ({ text, left, top, width: text.length * 10, height: 10, size: 10 });
const entries = (marks: readonly string[], words: readonly string[]): TextRun[] => marks.flatMap((mark, i) => [run(mark, 50, 50 + i * 18), run(words[i] ?? '', 110, 50 + i * 18)]);
const layOut = (runs: readonly TextRun[]) => layOutPages([{ width: 500, height: 700, runs, pictures: [] }]);
const words = ['全县出现强降雨过程四次。', '水库蓄水一亿三千万立方米。', '各乡镇值班到位。', '物资储备充足。'];

describe('entries of a list whose numbers a program sets apart from their words', () => {
  it.each([[['一、', '二、', '三、', '四、']], [['（1）', '（2）', '（3）', '（4）']], [['1.', '2.', '3.', '4.']], [['•', '•', '•', '•']]])('are paragraphs, no rows: %j', (marks) => {
    const { text, hints } = layOut(entries(marks, words));
    expect(hints.filter(({ kind }) => kind === 'table')).toEqual([]);
    expect(hints.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end).replace(/\s/g, ''))).toEqual(marks.map((mark, i) => mark + (words[i] ?? '')));
  });

  it('are told from the rows of a table', () => {
    const { hints } = layOut(entries(['白沙镇', '河口镇', '石岭乡', '清溪镇'], ['三千吨', '两千吨', '四千吨', '一千吨']));
    expect(hints.filter(({ kind }) => kind === 'table')).toHaveLength(4);
  });
});
