import { expect, it } from 'vitest';
import { countsAsText, totalOf } from '../../../renderer/choosing/counts-text.ts';

const line = (source: string, ...[received = 0, unread = 0, shortlisted = 0, chosen = 0, held = 0, rejected = 0]: number[]) => ({ source, received, unread, shortlisted, chosen, held, rejected });

it('adds the sources up', () => {
  expect(totalOf([line('甲', 5, 1, 1, 1, 1, 1), line('乙', 2, 2)])).toEqual(line('', 7, 3, 1, 1, 1, 1));
});

it('spells a line a source, tabs between figures, the sum last', () => {
  expect(countsAsText(['来源', '收', '待阅', '备选', '采用', '留用', '不用'], [line('云屏\t日报', 2, 1, 0, 1), line('', 1, 1)], { total: '合计', unknown: '来源不详' })).toBe(
    '来源\t收\t待阅\t备选\t采用\t留用\t不用\n云屏 日报\t2\t1\t0\t1\t0\t0\n来源不详\t1\t1\t0\t0\t0\t0\n合计\t3\t2\t0\t1\t0\t0');
});
