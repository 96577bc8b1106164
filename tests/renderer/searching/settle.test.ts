import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettler } from '../../../renderer/searching/settle.ts';

describe('words typed into the search box', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });
  function open() {
    const passed: string[] = [];
    return { passed, settler: createSettler((words) => { passed.push(words); }) };
  }
  /** Types letters one after the other, so many ms apart. */
  function type(words: string, pause: number, put: (words: string) => void): void {
    for (let at = 1; at <= words.length; at++) {
      put(words.slice(0, at));
      vi.advanceTimersByTime(pause);
    }
  }

  it('are passed on once when typing rests', () => {
    const { passed, settler } = open();
    type('志愿', 10, settler.put);
    expect(passed).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(passed).toEqual(['志愿']);
  });

  it('are passed on now and then while one types without a pause', () => {
    const { passed, settler } = open();
    type('volunteers of the harbour', 30, settler.put);
    const onTheWay = passed.length;
    expect(onTheWay).toBeGreaterThan(2);
    expect(onTheWay).toBeLessThan(6);
    vi.advanceTimersByTime(1000);
    expect(passed.at(-1)).toBe('volunteers of the harbour');
  });

  it('are passed on at once with Enter, and not a second time', () => {
    const { passed, settler } = open();
    settler.put('志愿');
    settler.now('志愿者');
    vi.advanceTimersByTime(1000);
    expect(passed).toEqual(['志愿者']);
  });

  it('are not overwritten by older ones of their own coming back, but by others', () => {
    const { passed, settler } = open();
    settler.now('志');
    settler.put('志愿');
    expect(settler.isEcho('志')).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(passed).toEqual(['志', '志愿']);
    settler.put('志愿者');
    expect(settler.isEcho('tag:灯塔')).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(passed).toEqual(['志', '志愿']);
  });

  it('are forgotten where the box is cleared first', () => {
    const { passed, settler } = open();
    settler.put('志愿');
    settler.stop();
    vi.advanceTimersByTime(1000);
    expect(passed).toEqual([]);
  });
});
