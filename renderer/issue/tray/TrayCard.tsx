import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import css from './Tray.module.css';

/** A passage or report in the tray: two lines of it, where it is from, how long it is, that it is placed, or that its story ran. */
export function TrayCard({ words, headline, source, tail, placed, warns = false }: { readonly words: ReactNode; readonly headline: string; readonly source: string; readonly tail: string; readonly placed: boolean; readonly warns?: boolean }): ReactNode {
  return (
    <div className={cx(css['card'], placed && css['placed'])}>
      <p>{words}</p>
      <div className={css['meta']}>
        <span className={css['cut']}>{headline}</span>
        <span className={cx(css['cut'], css['from'])}>{source}</span>
        <span className={css['grow']} />
        <span className={cx(css['tail'], placed && css['used'], warns && !placed && css['full'])}>{tail}</span>
      </div>
    </div>
  );
}
