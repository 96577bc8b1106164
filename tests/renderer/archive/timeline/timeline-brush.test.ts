import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineBars } from '../../../../renderer/archive/timeline/timeline-bars.ts';
import { brushOf, datesOf, firstOf, lastOf, moveBrush } from '../../../../renderer/archive/timeline/timeline-brush.ts';
import type { Brush } from '../../../../renderer/archive/timeline/timeline-brush.ts';

const line = timelineBars([{ date: '2023-01', count: 1 }, { date: '2024-12', count: 1 }], 240);
const years = timelineBars([{ date: '1990-01', count: 1 }, { date: '2024-12', count: 1 }], 240);
const at = (month: string): number => line.bars.findIndex(({ from }) => from === month);
/** The dates that stand after keys were pressed one after the other; a capital S before a key is Shift. */
function pressed(...keys: readonly string[]): ReturnType<typeof datesOf> | undefined {
  let brush: Brush | undefined;
  for (const key of keys) brush = moveBrush(line, brush, key.replace('S', ''), key.startsWith('S')) ?? brush;
  return brush && datesOf(line.bars, brush, false);
}

describe('choosing dates on the timeline', () => {
  it('comes to the newest month first, by arrows to its neighbours, by page keys a year on', () => {
    expect(pressed('ArrowLeft')).toEqual({ from: '2024-12', to: '2024-12' });
    expect(pressed('ArrowLeft', 'ArrowLeft', 'ArrowLeft')).toEqual({ from: '2024-10', to: '2024-10' });
    expect(pressed('ArrowLeft', 'PageUp')).toEqual({ from: '2023-12', to: '2023-12' });
    expect(pressed('Home', 'ArrowLeft')).toEqual({ from: '2023-01', to: '2023-01' });
  });

  it('comes anew to a line that is chosen whole, as it is when one has zoomed in', () => {
    const whole = { anchor: 0, head: line.bars.length - 1 };
    expect(moveBrush(line, whole, 'ArrowRight', false)).toEqual({ anchor: 0, head: 0 });
    expect(moveBrush(line, whole, 'ArrowLeft', false)).toEqual({ anchor: line.bars.length - 1, head: line.bars.length - 1 });
    expect(moveBrush(line, whole, 'ArrowLeft', true)).toEqual({ anchor: 0, head: line.bars.length - 2 });
  });

  it('grows and shrinks with Shift from where it began, over to the other side', () => {
    expect(pressed('ArrowLeft', 'ArrowLeft', 'SArrowLeft', 'SArrowLeft')).toEqual({ from: '2024-09', to: '2024-11' });
    expect(pressed('ArrowLeft', 'ArrowLeft', 'SArrowLeft', 'SArrowRight', 'SArrowRight')).toEqual({ from: '2024-11', to: '2024-12' });
    expect(pressed('End', 'SHome')).toEqual({ from: '2023-01', to: '2024-12' });
  });

  it('leaves an end open that is the line’s own', () => {
    expect(datesOf(line.bars, { anchor: at('2024-01'), head: at('2024-12') }, true)).toEqual({ from: '2024-01', to: undefined });
    expect(datesOf(line.bars, { anchor: at('2023-06'), head: at('2023-01') }, true)).toEqual({ from: undefined, to: '2023-06' });
  });

  it('finds the bars of dates of any grain', () => {
    const months = (from?: string, to?: string): readonly (string | undefined)[] | undefined => {
      const brush = brushOf(line.bars, from, to);
      return brush && [line.bars[firstOf(brush)]?.from, line.bars[lastOf(brush)]?.from];
    };
    expect(months('2024')).toEqual(['2024-01', '2024-12']);
    expect(months('2023-03-15', '2023-04-02')).toEqual(['2023-03', '2023-04']);
    expect(months(undefined, '2023')).toEqual(['2023-01', '2023-12']);
    expect(months('2030')).toBeUndefined();
    expect(brushOf(years.bars, '2001-05', '2002-02')).toEqual({ anchor: 11, head: 12 });
  });

  it('gives back the bars that were chosen, from the dates they stand for', () => {
    const place = fc.nat(line.bars.length - 1);
    fc.assert(fc.property(place, place, fc.boolean(), (anchor, head, whole) => {
      const { from, to } = datesOf(line.bars, { anchor, head }, whole);
      expect(brushOf(line.bars, from, to)).toEqual({ anchor: Math.min(anchor, head), head: Math.max(anchor, head) });
    }));
  });

  it('leaves other keys alone', () => { expect(moveBrush(line, undefined, 'a', false)).toBeUndefined(); });
});
