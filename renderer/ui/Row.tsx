import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import css from './Row.module.css';

/** A line of a list: what stands first, the words (cut where they do not fit), what stands at the end. */
export function Row({ lead, children, tail, quiet = false, file = false }: { readonly lead?: ReactNode; readonly children: ReactNode; readonly tail?: ReactNode; readonly quiet?: boolean; readonly file?: boolean }): ReactNode {
  return (
    <div className={cx(css['row'], quiet && css['quiet'])}>
      {lead}
      <span className={cx(css['words'], file && css['file'])}>{children}</span>
      {tail}
    </div>
  );
}

/** A figure at the end of a row or beside a head. */
export function Num({ children, warn = false, column = false }: { readonly children: ReactNode; readonly warn?: boolean; readonly column?: boolean }): ReactNode {
  return <span className={cx(css['num'], warn && css['warn'], column && css['column'])}>{children}</span>;
}
