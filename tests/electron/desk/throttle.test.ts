import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { throttle } from '../../../electron/desk/throttle.ts';

describe('throttle', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('acts at once, then on the latest value when the pause is over', () => {
    const seen: number[] = [];
    const tell = throttle<number>(100, (value) => seen.push(value));
    for (const value of [1, 2, 3]) tell(value);
    expect(seen).toEqual([1]);
    vi.advanceTimersByTime(100);
    expect(seen).toEqual([1, 3]);
    vi.advanceTimersByTime(500);
    tell(4);
    expect(seen).toEqual([1, 3, 4]);
  });

  it('acts on what waits when it is flushed, and leaves no timer behind', () => {
    const seen: number[] = [];
    const tell = throttle<number>(100, (value) => seen.push(value));
    tell(1);
    tell(2);
    tell.flush();
    expect([seen, vi.getTimerCount()]).toEqual([[1, 2], 0]);
  });
});
