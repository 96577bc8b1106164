import { describe, expect, it } from 'vitest';
import { cellParts } from '../../../renderer/report/cell-parts.ts';
import { noHits } from '../../../renderer/report/hits-by-part.ts';

describe('cell parts', () => {
  it('puts every cell in its place, empty ones too, with the hits and clips that are in it', () => {
    const hits = { first: 4, places: [{ part: 'p0', start: 1, end: 3 }] };
    expect(cellParts('\t客流\t18', hits, [{ start: 2, end: 6 }])).toEqual([
      { start: 0, text: '', hits: { first: 4, places: [] }, clips: [] },
      { start: 1, text: '客流', hits: { first: 4, places: [{ part: 'p0', start: 0, end: 2 }] }, clips: [{ start: 1, end: 2 }] },
      { start: 4, text: '18', hits: { first: 5, places: [] }, clips: [{ start: 0, end: 2 }] },
    ]);
  });

  it('numbers the hits of a cell after those of the cells before it', () => {
    const places = [{ part: 'p0', start: 0, end: 1 }, { part: 'p0', start: 2, end: 3 }];
    expect(cellParts('甲\t乙', { first: 7, places }, []).map((cell) => cell.hits.first)).toEqual([7, 8]);
    expect(cellParts('甲', noHits, [])).toHaveLength(1);
  });
});
