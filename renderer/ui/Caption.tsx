import type { ReactNode } from 'react';
import css from './Caption.module.css';
import { Num } from './Row.tsx';

/** The small head over a group in a list or inspector: words, a figure, what stands at the right end. */
export function Caption({ children, count, tail }: { readonly children: ReactNode; readonly count?: ReactNode; readonly tail?: ReactNode }): ReactNode {
  return (
    <div className={css['caption']}>
      {children}
      {count !== undefined && <Num>{count}</Num>}
      <span className={css['grow']} />
      {tail !== undefined && <span className={css['tail']}>{tail}</span>}
    </div>
  );
}

/** The 36 px bar at the head of a pane. */
export function Bar({ title, count, children, file = false }: { readonly title?: ReactNode; readonly count?: ReactNode; readonly children?: ReactNode; readonly file?: boolean }): ReactNode {
  return (
    <div className={css['bar']}>
      {title !== undefined && <h2 className={file ? css['file'] : css['title']}>{title}</h2>}
      {count !== undefined && <span className={css['count']}><span>{count}</span></span>}
      <span className={css['grow']} />
      {children}
    </div>
  );
}

/** A part of an inspector, closed by a hairline. */
export function Part({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={css['part']}>{children}</div>;
}
