import { memo, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useFormats, useSay } from '../../frame/language.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { showBinding } from '../../ui/keys.ts';
import { isMac } from '../../ui/machine.ts';
import { spellDateRange } from '../../searching/date-range.ts';
import type { Bars } from './timeline-bars.ts';
import { brushOf, datesOf, firstOf, lastOf, moveBrush } from './timeline-brush.ts';
import type { Brush } from './timeline-brush.ts';
import { timelineLabels } from './timeline-labels.ts';
import css from './Timeline.module.css';

/** Pixels beside an edge of what is chosen in which one takes hold of the edge. */
const grip = 5;

interface TimelineProps {
  readonly line: Bars;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onRange: (from: string | undefined, to: string | undefined) => void;
  /** Whether a part of all time is shown, and whether the chosen dates can be shown finer. */
  readonly zoomed: boolean;
  readonly canZoom: boolean;
  readonly onZoom: (into: boolean) => void;
}

/** Hits by date. Drag over bars, or choose with arrows and Shift, to see only those; Enter zooms in, Esc lets go. */
export const Timeline = memo(function Timeline({ line, from, to, onRange, zoomed, canZoom, onZoom }: TimelineProps): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const { bars } = line;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const labels = useMemo(() => timelineLabels(line, formats), [line, formats]);
  const field = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Brush>();
  // Where the keys began and stand; the dates alone do not tell which end is which.
  const [keys, setKeys] = useState<Brush>();
  const narrowed = from !== undefined || to !== undefined;
  const chosen = narrowed ? brushOf(bars, from, to) : undefined;
  const brush = drag ?? chosen;

  const barAt = (event: PointerEvent): number => {
    const box = field.current?.getBoundingClientRect();
    return box ? Math.min(bars.length - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * bars.length))) : 0;
  };
  const choose = (next: Brush): void => {
    const dates = datesOf(bars, next, !zoomed);
    setKeys(next);
    onRange(dates.from, dates.to);
  };
  const begin = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = barAt(event);
    const box = field.current?.getBoundingClientRect();
    const near = (edge: number): boolean => box !== undefined && Math.abs(event.clientX - box.left - (edge / bars.length) * box.width) <= grip;
    if (chosen && firstOf(chosen) !== lastOf(chosen) && near(firstOf(chosen))) setDrag({ anchor: lastOf(chosen), head: at });
    else if (chosen && firstOf(chosen) !== lastOf(chosen) && near(lastOf(chosen) + 1)) setDrag({ anchor: firstOf(chosen), head: at });
    else setDrag({ anchor: at, head: at });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const standing = chosen && keys && firstOf(keys) === firstOf(chosen) && lastOf(keys) === lastOf(chosen) ? keys : chosen;
    const next = moveBrush(line, standing, event.key, event.shiftKey);
    if (next) choose(next);
    else if (event.key === 'Escape' && narrowed) onRange(undefined, undefined);
    else if ((event.key === 'Escape' || event.key === 'Backspace' || event.key === '-') && zoomed) onZoom(false);
    else if ((event.key === 'Enter' || event.key === '+' || event.key === '=') && canZoom) onZoom(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // An empty line keeps its place, so that the list does not jump while one types.
  if (bars.length === 0) return <div className={css['frame']} />;

  const ends = brush && datesOf(bars, brush, !zoomed);
  const count = brush ? bars.slice(firstOf(brush), lastOf(brush) + 1).reduce((sum, bar) => sum + bar.count, 0) : 0;
  const words = ends ? say('archive.timeline-count', { dates: spellDateRange(say, formats, ends.from ?? bars[0]?.from, ends.to ?? bars.at(-1)?.to), count, figure: formats.number(count) }) : '';
  return (
    <div className={css['frame']}>
      <div
        ref={field} className={cx(css['line'], labels.size === bars.length && css['wide'])} role="group" tabIndex={0} onKeyDown={press} aria-label={say('archive.timeline')} data-timeline
        onPointerDown={begin} onPointerMove={(event) => { if (drag) setDrag({ anchor: drag.anchor, head: barAt(event) }); }}
        onPointerUp={() => { if (drag) choose(drag); setDrag(undefined); }} onPointerCancel={() => { setDrag(undefined); }} onDoubleClick={() => { if (canZoom) onZoom(true); }}
      >
        {bars.map((bar, at) => (
          <span
            key={bar.from} data-date={bar.from} title={say('archive.timeline-count', { dates: formats.date(line.unit === 'year' ? bar.from.slice(0, 4) : bar.from), count: bar.count, figure: formats.number(bar.count) })}
            className={cx(css['date'], brush && at >= firstOf(brush) && at <= lastOf(brush) && css['in'], brush && at === firstOf(brush) && css['first'], brush && at === lastOf(brush) && css['last'])}
          >
            <span className={css['bar']} style={{ height: `${bar.count === 0 ? 0 : Math.max(6, (bar.count / most) * 100)}%` }} />
            {labels.has(at) && <span className={css['label']}>{labels.get(at)}</span>}
          </span>
        ))}
      </div>
      <div className={css['foot']}>
        <span className={cx(css['words'], drag && css['shown'])} aria-live="polite">{words}</span>
        <span className={css['keys']} aria-hidden>{say('archive.timeline-keys', { move: '← →', extend: showBinding('Shift+ArrowRight', isMac), zoom: 'Enter', clear: 'Esc' })}</span>
        {canZoom && <IconButton icon="zoomIn" label={say('archive.zoom-in')} keys="Enter" onPress={() => { onZoom(true); }} />}
        {zoomed && <IconButton icon="zoomOut" label={say('archive.zoom-out')} keys="Escape" onPress={() => { onZoom(false); }} />}
      </div>
    </div>
  );
});
