import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawnRegion } from '../../shared/domain/document.ts';
import { between, dragged, placeFor, reordered, sameRegions, type Hold } from '../../renderer/intake/page/draft-regions.ts';

const page = { width: 1000, height: 700 };
const region = (left: number, top: number, width = 100, height = 50): DrawnRegion => ({ kind: 'text', left, top, width, height });
const anyRegion = fc.record({ left: fc.integer({ min: 0, max: 900 }), top: fc.integer({ min: 0, max: 600 }), width: fc.integer({ min: 10, max: 100 }), height: fc.integer({ min: 10, max: 100 }) })
  .map((box): DrawnRegion => ({ kind: 'text', ...box }));
const edge = fc.constantFrom(-1 as const, 0 as const, 1 as const);

describe('a region that is dragged', () => {
  it('stays on its page and keeps a size, whatever is done to it', () => {
    fc.assert(fc.property(anyRegion, fc.record({ x: edge, y: edge }), fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.integer({ min: -3000, max: 3000 }) }), (one, hold: Hold, by) => {
      const moved = dragged(one, hold, by, page);
      expect(moved.left).toBeGreaterThanOrEqual(0);
      expect(moved.top).toBeGreaterThanOrEqual(0);
      expect(moved.left + moved.width).toBeLessThanOrEqual(page.width);
      expect(moved.top + moved.height).toBeLessThanOrEqual(page.height);
      expect(Math.min(moved.width, moved.height)).toBeGreaterThan(0);
      if (hold.x === 0 && hold.y === 0) expect([moved.width, moved.height]).toEqual([one.width, one.height]);
    }));
  });

  it('moves only the edge that is held', () => {
    expect(dragged(region(100, 100), { x: 1, y: 0 }, { x: 20, y: 9 }, page)).toEqual(region(100, 100, 120));
    expect(dragged(region(100, 100), { x: -1, y: -1 }, { x: 20, y: 10 }, page)).toEqual(region(120, 110, 80, 40));
    expect(dragged(region(100, 100), { x: 0, y: 0 }, { x: -5, y: 7 }, page)).toEqual(region(95, 107));
  });
});

describe('regions of a page', () => {
  it('are drawn from one corner to the other, unless hardly moved', () => {
    expect(between({ x: 300, y: 200 }, { x: 100, y: 900 }, page)).toEqual(region(100, 200, 200, 500));
    expect(between({ x: 300, y: 200 }, { x: 302, y: 400 }, page)).toBeUndefined();
  });

  it('come in where they stand in their column', () => {
    const regions = [region(0, 0, 800), region(0, 100), region(0, 300), region(300, 100)];
    expect(placeFor(regions, region(20, 200))).toBe(2);
    expect(placeFor(regions, region(300, 400))).toBe(4);
    expect(placeFor([], region(0, 0))).toBe(0);
  });

  it('change places one by one, not beyond the ends', () => {
    const regions = [region(0, 0), region(0, 100), region(0, 200)];
    expect(reordered(regions, 2, -1).map(({ top }) => top)).toEqual([0, 200, 100]);
    expect(reordered(regions, 0, -1)).toBe(regions);
    expect(sameRegions(regions, [...regions])).toBe(true);
    expect(sameRegions(regions, reordered(regions, 0, 1))).toBe(false);
    expect(sameRegions(regions, regions.slice(1))).toBe(false);
  });
});
