import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { create } from 'zustand';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { Jobs } from './Jobs.tsx';
import { useFormats, useSay } from './language.tsx';
import css from './StatusLine.module.css';

type Side = 'start' | 'end';
interface Slots { readonly start: HTMLElement | null; readonly end: HTMLElement | null; put(side: Side, element: HTMLElement | null): void; readonly filled: number; fill(by: 1 | -1): void }
const useSlots = create<Slots>((set) => ({
  start: null, end: null, filled: 0,
  put: (side, element) => { set(side === 'start' ? { start: element } : { end: element }); },
  fill: (by) => { set(({ filled }) => ({ filled: filled + by })); },
}));

/** What a screen says in the status line: `start` for what is before one (counts, time of a query), `end` for what was saved. */
export function Status({ side, children }: { readonly side: Side; readonly children: ReactNode }): ReactNode {
  const target = useSlots((slots) => slots[side]);
  const fill = useSlots((slots) => slots.fill);
  useEffect(() => {
    if (side !== 'start') return;
    fill(1);
    return () => { fill(-1); };
  }, [side, fill]);
  return target ? createPortal(children, target) : null;
}

/** 24 px: jobs, what the screen says, the archive's count, what was saved. */
export function StatusLine(): ReactNode {
  const say = useSay();
  const { number } = useFormats();
  const archive = useDeskQuery('desk.info', {}).data?.archive;
  const put = useSlots((slots) => slots.put);
  const filled = useSlots((slots) => slots.filled);
  const [start, setStart] = useState<HTMLElement | null>(null);
  const [end, setEnd] = useState<HTMLElement | null>(null);
  useEffect(() => { put('start', start); }, [put, start]);
  useEffect(() => { put('end', end); }, [put, end]);
  return (
    <footer className={css['status']}>
      <Jobs />
      <span ref={setStart} className={css['slot']} />
      {filled === 0 && <span>{say('app.offline')}</span>}
      <span className={css['grow']} />
      {archive?.readOnly === true && <span>{say('frame.readOnly')}</span>}
      {archive && <span>{say('frame.archiveCount', { count: archive.reports, figure: number(archive.reports) })}</span>}
      <span ref={setEnd} className={css['slot']} />
    </footer>
  );
}
