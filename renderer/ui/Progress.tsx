import type { ReactNode } from 'react';
import css from './Progress.module.css';

/** A bar of work done. Without a total it only says that something is going on. */
export function Progress({ label, done, total }: { readonly label: string; readonly done: number; readonly total: number }): ReactNode {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <span role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={total} aria-valuenow={done} className={css['bar']}>
      <span className={css['done']} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
