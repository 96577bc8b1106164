import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { err, ok } from '../../../shared/contract/result.ts';
import type { Result } from '../../../shared/contract/result.ts';
import type { Issue } from '../../../shared/domain/issue.ts';
import { createSaver } from '../../../renderer/issue/saver.ts';
import type { SaveState } from '../../../renderer/issue/saver.ts';
import { issueOf } from '../../support/issue-maker.ts';

const full = err({ kind: 'disk-full' as const, path: '/desk' });

describe('saving behind the writer’s back', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });
  function open(answers: (() => Result<unknown>)[]) {
    let now = issueOf([[]]);
    const saved: Issue[] = [];
    const told: SaveState['kind'][] = [];
    const saver = createSaver(() => now, (issue) => {
      saved.push(issue);
      return Promise.resolve((answers.shift() ?? (() => ok({})))());
    }, (state) => { told.push(state.kind); });
    const type = (): Issue => {
      now = { ...now, number: now.number + 1 };
      saver.changed();
      return now;
    };
    return { saver, saved, told, type };
  }

  it('saves within a second of the first change, however long one goes on typing', async () => {
    const { saved, type } = open([]);
    for (let key = 0; key < 20; key++) {
      type();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved.length).toBeGreaterThanOrEqual(2);
    const last = type();
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved.at(-1)).toBe(last);
  });

  it('tries again after a refusal, with the text as it is by then', async () => {
    const { saved, told, type } = open([() => full, () => full]);
    type();
    await vi.advanceTimersByTimeAsync(600);
    expect(told.at(-1)).toBe('failed');
    const last = type();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saved.at(-1)).toBe(last);
    expect(told.at(-1)).toBe('saved');
  });

  it('saves at once when asked, and says whether it could', async () => {
    const { saver, saved, type } = open([]);
    const last = type();
    expect(await saver.flush()).toBe(true);
    expect(saved).toEqual([last]);
    expect(await saver.flush()).toBe(true);
    expect(saved).toHaveLength(1);
    const refused = open([() => full]);
    refused.type();
    expect(await refused.saver.flush()).toBe(false);
  });

  it('stops where another window stored a newer draft, and goes on once it is told to', async () => {
    const { saver, saved, told, type } = open([() => err({ kind: 'draft-newer' })]);
    type();
    await vi.advanceTimersByTimeAsync(600);
    expect(told.at(-1)).toBe('elsewhere');
    const last = type();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await saver.flush()).toBe(false);
    expect(saved).toHaveLength(1);
    saver.resume();
    await vi.advanceTimersByTimeAsync(600);
    expect(saved.at(-1)).toBe(last);
    expect(told.at(-1)).toBe('saved');
  });

  it('saves nothing when the stored text has been taken over', async () => {
    const { saver, saved, told, type } = open([() => err({ kind: 'draft-newer' })]);
    type();
    await vi.advanceTimersByTimeAsync(600);
    type();
    saver.settle();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(saved).toHaveLength(1);
    expect(told.at(-1)).toBe('saved');
    expect(saver.isIdle()).toBe(true);
  });
});
