import { describe, expect, it } from 'vitest';
import { complete, inField, unasked } from '../../../renderer/searching/completing.ts';
import type { Completion } from '../../../shared/contract/search-calls.ts';

const item = (part: Partial<Completion>): Completion => ({ kind: 'words', insert: '志愿服务', label: '志愿服务', ...part });

describe('putting in a completion', () => {
  it('ends a value with a blank and leaves a field open for its value', () => {
    expect(complete('夜校 来源:云', { from: 3, to: 7 }, { kind: 'source', insert: '来源:云溪日报' })).toEqual({ query: '夜校 来源:云溪日报 ', caret: 11 });
    expect(complete('来', { from: 0, to: 1 }, { kind: 'field', insert: '来源:' })).toEqual({ query: '来源:', caret: 3 });
  });
  it('keeps what stands behind the caret, with one blank between', () => {
    expect(complete('志 夜校', { from: 0, to: 1 }, { kind: 'words', insert: '志愿服务' })).toEqual({ query: '志愿服务 夜校', caret: 5 });
  });
});

describe('completions that show by themselves', () => {
  const words = item({});
  const field = item({ kind: 'field', insert: '来源:', label: '来源' });
  const read = item({ kind: 'tag', pinyin: true });
  it('are those of fields and of pinyin, for plain words are answered by the results', () => {
    expect(unasked('志愿', { from: 0, to: 2, items: [words, field, read] })).toEqual([field, read]);
  });
  it('are all of them behind a field’s colon, before or in quotation marks', () => {
    const paper = item({ kind: 'source' });
    expect(unasked('来源:云', { from: 0, to: 4, items: [paper] })).toEqual([paper]);
    expect(unasked('来源：“云', { from: 4, to: 5, items: [paper] })).toEqual([paper]);
    expect(unasked('来源:', { from: 3, to: 3, items: [paper] })).toEqual([paper]);
  });
});

describe('the caret', () => {
  it('stands in a field’s value from its colon to the next blank outside quotation marks', () => {
    expect(['来源:', '夜校 来源:云', '来源：“云溪 日'].map((query) => inField(query, query.length))).toEqual([true, true, true]);
    expect(['来源', '来源:云溪 ', '来源:“云溪” 夜'].map((query) => inField(query, query.length))).toEqual([false, false, false]);
    expect(inField('来源:云 夜校', 4)).toBe(true);
  });
});
