import type { ReactNode } from 'react';
import { useSay } from '../../frame/language.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import css from './Review.module.css';

/** Where one story ends and the next begins: a line one can move. Its buttons repeat keys of the list and are no stops of their own. */
export function BoundaryRow({ report, line, onMove, onMerge }: { readonly report: number; readonly line: number; readonly onMove: (lines: number) => void; readonly onMerge: () => void }): ReactNode {
  const say = useSay();
  return (
    <div className={css['boundary']}>
      <b>{say('review.nth', { number: report + 1 })}</b>
      {say('review.fromLine', { line })}
      <i className={css['grow']} />
      <button type="button" tabIndex={-1} onClick={() => { onMove(-1); }}>{say('review.up')}<Kbd keys="Alt+ArrowUp" /></button>
      <button type="button" tabIndex={-1} onClick={() => { onMove(1); }}>{say('review.down')}<Kbd keys="Alt+ArrowDown" /></button>
      <button type="button" tabIndex={-1} onClick={onMerge}>{say('review.merge')}<Kbd keys="Backspace" /></button>
    </div>
  );
}
