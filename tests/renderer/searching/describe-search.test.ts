import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { createFormats } from '../../../renderer/frame/formats.ts';
import { describeSearch, sameSearch } from '../../../renderer/searching/describe-search.ts';

const describeZh = (asked: Parameters<typeof describeSearch>[2]): string => describeSearch(createTranslator('zh-CN'), createFormats('zh-CN'), asked);

describe('a search in words', () => {
  it('names its words and what it is narrowed to', () => {
    expect(describeZh({ query: ' 志愿服务 ', filters: { from: '2024-01', region: '湖南省/长沙市', tag: '夜校', selection: 'held', filed: false } })).toBe('志愿服务 · 2024年起 · 长沙市 · 夜校 · 留用 · 未入库');
    expect(describeZh({ query: '', filters: {} })).toBe('');
  });
  it('is the same search whatever the order of its filters', () => {
    expect(sameSearch({ query: '夜校', filters: { tag: 'a', source: 'b' } }, { query: '夜校 ', filters: { source: 'b', tag: 'a' }, misread: false })).toBe(true);
    expect(sameSearch({ query: '夜校', filters: {} }, { query: '夜校', filters: {}, misread: true })).toBe(false);
  });
});
