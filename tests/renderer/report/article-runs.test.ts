import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleRuns } from '../../../renderer/report/article-runs.ts';

describe('article runs', () => {
  it('cuts a paragraph where a hit and a clipped passage begin and end', () => {
    const runs = articleRuns('邻里时间表贴在一楼', [{ start: 2, end: 5 }], [{ start: 0, end: 5 }], 3);
    expect(runs).toEqual([
      { text: '邻里', start: 0, hit: null, clipped: true },
      { text: '时间表', start: 2, hit: 3, clipped: true },
      { text: '贴在一楼', start: 5, hit: null, clipped: false },
    ]);
  });

  it('shows every character once and in order, whatever is marked', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })), { maxLength: 4 });
    fc.assert(fc.property(fc.string({ maxLength: 30 }), spans, spans, (text, hits, clips) => {
      expect(articleRuns(text, hits, clips, 0).map((run) => run.text).join('')).toBe(text);
    }));
  });
});
