import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringsIntoView, moveInList, rowsBetween } from '../../../renderer/ui/list-moves.ts';

describe('moving in a list', () => {
  const heads = new Set([0, 3]);
  const isHead = (index: number): boolean => heads.has(index);
  it('steps over heads', () => {
    expect(moveInList('ArrowDown', 2, 6, 3, isHead)).toBe(4);
    expect(moveInList('ArrowUp', 4, 6, 3, isHead)).toBe(2);
  });
  it('stays where it is at the ends', () => {
    expect(moveInList('ArrowUp', 1, 6, 3, isHead)).toBe(1);
    expect(moveInList('ArrowDown', 5, 6, 3, isHead)).toBe(5);
  });
  it('finds the first row from nowhere', () => { expect(moveInList('ArrowDown', -1, 6, 3, isHead)).toBe(1); });
  it('answers nothing to keys that are not its own', () => { expect(moveInList('a', 1, 6, 3, isHead)).toBeUndefined(); });
  it('never lands on a head or outside, whatever is pressed', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), fc.constantFrom('ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'), fc.nat(19), (rows, key, from) => {
      fc.pre(rows.includes(false));
      const current = rows.indexOf(false, from % rows.length) === -1 ? rows.indexOf(false) : rows.indexOf(false, from % rows.length);
      const target = moveInList(key, current, rows.length, 5, (index) => rows[index] === true);
      expect(rows[target ?? -1]).toBe(false);
    }));
  });
  it('shows where a row begins that is taller than the list, and leaves one there who reads on in it', () => {
    expect(bringsIntoView({ start: 0, end: 900 }, 0, 500)).toBeUndefined();
    expect(bringsIntoView({ start: 0, end: 900 }, 300, 500)).toBeUndefined();
    expect(bringsIntoView({ start: 600, end: 1500 }, 0, 500)).toBe('start');
    expect(bringsIntoView({ start: 0, end: 900 }, 900, 500)).toBe('start');
    expect(bringsIntoView({ start: 600, end: 700 }, 0, 500)).toBe('auto');
  });
  it('extends in both directions without the heads', () => {
    expect(rowsBetween(1, 4, isHead)).toEqual([1, 2, 4]);
    expect(rowsBetween(4, 1, isHead)).toEqual([1, 2, 4]);
  });
});
