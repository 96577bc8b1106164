import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from './cx.ts';
import css from './Dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the foot, the primary one first. */
  readonly actions?: ReactNode;
  /** Pixels; 480 if left out. */
  readonly width?: number;
  /** The title is only read out: the content has a head of its own. */
  readonly bare?: boolean;
  /** There is only text to be read: the keyboard scrolls it at once. */
  readonly reads?: boolean;
}

/** Text that has the keyboard as soon as it is there. */
function Reading({ children }: { readonly children: ReactNode }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { box.current?.focus(); }, []);
  return <div ref={box} className={css['body']} role="document" tabIndex={0}>{children}</div>;
}

/** A sheet over the window; Esc and a press beside it close it, and the focus goes back where it was. */
export function Dialog({ open, onClose, title, children, actions, width = 480, bare = false, reads = false }: DialogProps): ReactNode {
  return (
    <ModalOverlay isOpen={open} onOpenChange={(now) => { if (!now) onClose(); }} isDismissable className={cx(css['scrim'])}>
      <Modal className={cx(css['modal'])} style={{ width }}>
        <AriaDialog className={cx(css['dialog'])} {...(bare ? { 'aria-label': title } : {})}>
          {!bare && <Heading slot="title" className={cx(css['title'])}>{title}</Heading>}
          {bare ? children : reads ? <Reading>{children}</Reading> : <div className={css['body']}>{children}</div>}
          {actions !== undefined && <div className={css['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
