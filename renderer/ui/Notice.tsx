import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import css from './Notice.module.css';

/** A sentence that stands where the thing is: what happened, to what, what to do. */
export function Notice({ children, tone = 'error', onClose, closeLabel = '', action }: { readonly children: ReactNode; readonly tone?: 'error' | 'doubt' | 'info'; readonly onClose?: () => void; readonly closeLabel?: string; readonly action?: ReactNode }): ReactNode {
  return (
    <div role={tone === 'error' ? 'alert' : 'status'} className={cx(css['notice'], css[tone])}>
      <Icon name={tone === 'info' ? 'info' : 'warning'} className={css['mark']} />
      <span className={css['words']}>{children}</span>
      {action}
      {onClose && <Button aria-label={closeLabel} onPress={onClose} className={cx(css['close'])}><Icon name="close" /></Button>}
    </div>
  );
}
