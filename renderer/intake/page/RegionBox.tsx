import { useEffect, useRef } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import type { DrawnRegion } from '../../../shared/domain/document.ts';
import { useSay } from '../../frame/language.tsx';
import { cx } from '../../ui/cx.ts';
import { dragged } from './draft-regions.ts';
import type { Hold, PageSize } from './draft-regions.ts';
import css from './PagePane.module.css';

interface RegionBoxProps {
  readonly region: DrawnRegion;
  /** In reading order, from 1. */
  readonly number: number;
  readonly page: PageSize;
  readonly chosen: boolean;
  /** One stands in its text. */
  readonly here: boolean;
  readonly onChoose: () => void;
  readonly onHold: (event: PointerEvent, hold: Hold) => void;
  readonly onChange: (region: DrawnRegion) => void;
  readonly onRemove: () => void;
  readonly onTurn: () => void;
  readonly onReorder: (step: -1 | 1) => void;
  readonly onOpen: () => void;
}

const holds: readonly Hold[] = [{ x: -1, y: -1 }, { x: 0, y: -1 }, { x: 1, y: -1 }, { x: -1, y: 0 }, { x: 1, y: 0 }, { x: -1, y: 1 }, { x: 0, y: 1 }, { x: 1, y: 1 }];
const arrows: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** Of the page's width: what one press of an arrow moves by. */
const step = 0.005;

/** One region on the picture of the page: moved, made larger, turned and put in order by mouse and keys. */
export function RegionBox({ region, number, page, chosen, here, onChoose, onHold, onChange, onRemove, onTurn, onReorder, onOpen }: RegionBoxProps): ReactNode {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (here) box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }); }, [here]);
  useEffect(() => { if (chosen && document.activeElement !== box.current) box.current?.focus({ preventScroll: true }); }, [chosen]);
  const share = (part: number, whole: number): string => `${(part / whole) * 100}%`;
  const press = (event: KeyboardEvent): void => {
    const arrow = arrows[event.key];
    if (arrow !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const by = { x: arrow[0] * page.width * step, y: arrow[1] * page.width * step };
      onChange(dragged(region, event.shiftKey ? { x: arrow[0] === 0 ? 0 : 1, y: arrow[1] === 0 ? 0 : 1 } : { x: 0, y: 0 }, by, page));
    } else if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else if (event.key === 'PageUp' || event.key === 'PageDown') onReorder(event.key === 'PageUp' ? -1 : 1);
    else if (event.key === 'p' && !event.ctrlKey && !event.metaKey && !event.altKey) onTurn();
    else if (event.key === 'Enter') onOpen();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={box} role="button" tabIndex={0} aria-pressed={chosen} aria-label={say(region.kind === 'text' ? 'page.textRegion' : 'page.pictureRegion', { number })} aria-roledescription={say('page.region')}
      className={cx(css['region'], region.kind === 'picture' && css['picture'], chosen && css['chosen'], here && css['here'])}
      style={{ left: share(region.left, page.width), top: share(region.top, page.height), width: share(region.width, page.width), height: share(region.height, page.height) }}
      onFocus={onChoose} onKeyDown={press} onDoubleClick={onOpen}
      onPointerDown={(event) => { onHold(event, { x: 0, y: 0 }); }}
    >
      <span className={css['number']}>{number}</span>
      {chosen && holds.map((hold) => <i key={`${hold.x} ${hold.y}`} className={css['hold']} data-x={hold.x} data-y={hold.y} onPointerDown={(event) => { event.stopPropagation(); onHold(event, hold); }} />)}
    </div>
  );
}
