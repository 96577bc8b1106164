import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../../electron/intake/read-extraction.ts';
import { textOf } from '../../whole-text.ts';

const prose = readFileSync(join(import.meta.dirname, '../../../../fixtures/doubt/trades.txt'), 'utf8').trim().split('\n\n');

describe('sound prose of trades and offices', () => {
  it.each(prose.map((text) => [text.slice(0, 16), text] as const))('has no word misread: %s', (_, text) => {
    const misread = readExtraction(textOf(`渡口点亮夜航灯\n${text}`)).reports.flatMap(({ doubts }) => doubts.filter(({ kind }) => kind === 'misread'));
    expect(misread.map(({ text: read, suggestion }) => [read, suggestion])).toEqual([]);
  });

  it.each([['集控中心的犬屏', '大屏'], ['颗粒归仓后农户按时还货款', '贷款'], ['应收尽收的粮食己经入库', '已经']])('leaves slips beside its words found: %s', (text, word) => {
    const { reports } = readExtraction(textOf(`渡口点亮夜航灯\n${text}，村里人都这样说。`));
    expect(reports.flatMap(({ doubts }) => doubts.map(({ suggestion }) => suggestion)).join()).toContain(word);
  });
});
