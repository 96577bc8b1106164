import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import { cx } from './cx.ts';
import css from './Popover.module.css';

/** A button (the child) and the small sheet it opens beside itself. `content` may take a function that closes it. */
export function Popover({ label, content, children, width }: { readonly label: string; readonly content: (close: () => void) => ReactNode; readonly children: ReactElement; readonly width?: number }): ReactNode {
  return (
    <DialogTrigger>
      {children}
      <AriaPopover className={cx(css['pop'])} offset={4} style={width === undefined ? {} : { width }}>
        <Dialog aria-label={label} className={cx(css['sheet'])}>{({ close }) => content(close)}</Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
