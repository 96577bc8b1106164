import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitsByPart } from '../../../renderer/report/hits-by-part.ts';

describe('hits by part', () => {
  it('numbers the first hit of each part among all of the report', () => {
    const parts = hitsByPart([{ part: 'headline', start: 0, end: 2 }, { part: 'p0', start: 3, end: 5 }, { part: 'p0', start: 8, end: 10 }, { part: 'p4', start: 0, end: 2 }]);
    expect([...parts].map(([part, { first, places }]) => [part, first, places.length])).toEqual([['headline', 0, 1], ['p0', 1, 2], ['p4', 3, 1]]);
  });

  it('gives every hit back under its own number', () => {
    const inOrder = fc.array(fc.nat(5), { maxLength: 30 }).map((parts) => parts.sort((a, b) => a - b).map((part, at) => ({ part: `p${part}`, start: at, end: at + 1 })));
    fc.assert(fc.property(inOrder, (hits) => {
      const parts = hitsByPart(hits);
      hits.forEach((hit, at) => {
        const own = parts.get(hit.part);
        expect(own?.places[at - own.first]).toBe(hit);
      });
    }));
  });
});
