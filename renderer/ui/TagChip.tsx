import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import css from './TagChip.module.css';

interface TagChipProps {
  /** A tag's path; its steps are shown apart. */
  readonly path: string;
  /** A suggestion: broken line, a plus before it, a press takes it. */
  readonly onTake?: () => void;
  /** Shows a cross that takes the tag off. */
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
}

export function TagChip({ path, onTake, onRemove, removeLabel = '' }: TagChipProps): ReactNode {
  const words = path.replaceAll('/', '／');
  if (onTake) return <Button onPress={onTake} className={cx(css['tag'], css['may'])}>{`+ ${words}`}</Button>;
  return (
    <span className={css['tag']}>
      {words}
      {onRemove && <Button aria-label={`${removeLabel} ${path}`} onPress={onRemove} className={cx(css['cross'])}><Icon name="close" small /></Button>}
    </span>
  );
}

/** Chips in a line that wraps. */
export const TagLine = ({ children }: { readonly children: ReactNode }): ReactNode => <div className={css['line']}>{children}</div>;
