import type { ReactNode } from 'react';
import css from './EmptyState.module.css';

/** An empty place: what belongs here, and the one next step. */
export function EmptyState({ title, children, action }: { readonly title?: string; readonly children?: ReactNode; readonly action?: ReactNode }): ReactNode {
  return (
    <div className={css['empty']}>
      {title !== undefined && <p className={css['title']}>{title}</p>}
      {children !== undefined && <div className={css['lead']}>{children}</div>}
      {action !== undefined && <div className={css['action']}>{action}</div>}
    </div>
  );
}
