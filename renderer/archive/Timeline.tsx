import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useFormats, useSay } from '../frame/language.tsx';
import { cx } from '../ui/cx.ts';
import { timelineBars } from './timeline-bars.ts';
import type { MonthCount } from './timeline-bars.ts';
import css from './Timeline.module.css';

interface TimelineProps {
  readonly months: readonly MonthCount[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onRange: (from: string | undefined, to: string | undefined) => void;
}

/** Hits by month. Drag over months to see only those; arrows with Shift do the same; Esc lets go. */
export function Timeline({ months, from, to, onRange }: TimelineProps): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const bars = useMemo(() => timelineBars(months, 240), [months]);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const field = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const chosen = (at: number): boolean => {
    const bar = bars[at];
    if (!bar) return false;
    if (drag) return at >= Math.min(drag.from, drag.to) && at <= Math.max(drag.from, drag.to);
    return (from === undefined || bar.to >= from.slice(0, 7)) && (to === undefined || bar.from <= to.slice(0, 7));
  };
  const narrowed = drag !== null || from !== undefined || to !== undefined;
  const barAt = (event: PointerEvent): number => {
    const box = field.current?.getBoundingClientRect();
    if (!box || bars.length === 0) return 0;
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * bars.length)));
  };
  const choose = (first: number, last: number): void => {
    const [a, b] = [bars[Math.min(first, last)], bars[Math.max(first, last)]];
    if (a && b) onRange(a.from, b.to);
  };
  const press = (event: KeyboardEvent): void => {
    const first = bars.findIndex((_, at) => chosen(at));
    const last = bars.findLastIndex((_, at) => chosen(at));
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (event.key === 'Escape' && narrowed) onRange(undefined, undefined);
    else if (step !== 0 && event.shiftKey) choose(first, Math.min(bars.length - 1, Math.max(first, last + step)));
    else if (step !== 0) { const at = Math.min(bars.length - 1, Math.max(0, (narrowed ? first : bars.length) + step)); choose(at, at); }
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (bars.length === 0) return null;
  return (
    <div
      ref={field} className={css['line']} role="group" tabIndex={0} onKeyDown={press}
      aria-label={say('archive.timeline')} data-timeline
      onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); const at = barAt(event); setDrag({ from: at, to: at }); }}
      onPointerMove={(event) => { if (drag) setDrag({ from: drag.from, to: barAt(event) }); }}
      onPointerUp={() => { if (drag) choose(drag.from, drag.to); setDrag(null); }}
      onPointerCancel={() => { setDrag(null); }}
      onDoubleClick={() => { onRange(undefined, undefined); }}
    >
      {bars.map((bar, at) => (
        <span key={bar.from} className={cx(css['month'], narrowed && chosen(at) && css['in'])} title={say('archive.month-count', { month: formats.date(bar.from), count: bar.count })}>
          <span className={css['bar']} style={{ height: `${bar.count === 0 ? 0 : Math.max(6, (bar.count / most) * 100)}%` }} />
          {(bar.from.endsWith('-01') || at === 0) && <span className={cx(css['year'], at > 0 && at < 6 && css['near'])}>{bar.from.slice(0, 4)}</span>}
        </span>
      ))}
    </div>
  );
}
