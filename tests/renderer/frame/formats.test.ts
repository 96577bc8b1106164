import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../renderer/frame/formats.ts';
import { paceOf } from '../../../renderer/frame/job-progress.ts';

const today = (): Date => new Date(2026, 5, 1);

describe('dates and figures', () => {
  it('are written as a Chinese newsroom writes them', () => {
    const { date, shortDate, number } = createFormats('zh-CN', today);
    expect([date('2026-03-05T09:33:27'), date('2026-03'), shortDate('2026-03-05'), shortDate('2025-12-30'), number(48213)]).toEqual(['2026年3月5日', '2026年3月', '3月5日', '2025年12月30日', '48213']);
  });
  it('are written as English has them', () => {
    const { date, shortDate, number, bytes } = createFormats('en', today);
    expect([date('2026-03-05'), date('2026-03'), shortDate('2026-03-05'), number(48213), bytes(3_240_000)]).toEqual(['5 Mar 2026', 'Mar 2026', '5 Mar', '48,213', '3.2 MB']);
  });
  it('leave alone what is no date', () => { expect(createFormats('zh-CN', today).date('去年')).toBe('去年'); });
});

describe('the pace of a job', () => {
  it('tells rate and time left from the run so far', () => {
    expect(paceOf({ started: '2026-06-01T00:00:00Z', done: 380, total: 760 }, Date.parse('2026-06-01T00:00:10Z'))).toEqual({ perSecond: 38, secondsLeft: 10 });
  });
  it('says nothing before it is known', () => {
    expect(paceOf({ started: '2026-06-01T00:00:00Z', done: 0, total: 10 }, Date.parse('2026-06-01T00:00:10Z'))).toEqual({ perSecond: 0, secondsLeft: undefined });
  });
});
