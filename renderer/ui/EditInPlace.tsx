import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { isOfInputMethod } from './keys.ts';
import { cx } from './cx.ts';
import css from './EditInPlace.module.css';

interface EditInPlaceProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (text: string) => void;
  /** What stands there while it is read; the value itself if left out. */
  readonly children?: ReactNode;
  /** Shown, pale, where the value is empty. */
  readonly placeholder?: string;
  /** Set from outside to begin editing (F2); told back through `onEditing`. */
  readonly editing?: boolean;
  readonly onEditing?: (editing: boolean) => void;
  readonly className?: string | undefined;
}

/** Text that becomes a field where it stands: click, Enter or F2 begins, Enter or leaving saves, Esc gives up. */
export function EditInPlace({ label, value, onSave, children, placeholder = '', editing, onEditing, className }: EditInPlaceProps): ReactNode {
  const [own, setOwn] = useState(false);
  const open = editing ?? own;
  const setOpen = (now: boolean): void => {
    setOwn(now);
    onEditing?.(now);
  };
  const [text, setText] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  const shown = useRef<HTMLSpanElement>(null);
  const done = useRef(false);
  useEffect(() => {
    if (!open) return;
    setText(value);
    done.current = false;
    field.current?.focus();
    field.current?.select();
  // The value is taken when editing begins: an answer that comes meanwhile must not overwrite what is being typed.
  }, [open]);
  useEffect(() => {
    const box = field.current;
    if (!open || !box) return;
    box.style.height = '0';
    box.style.height = `${box.scrollHeight}px`;
  }, [open, text]);

  const close = (save: boolean, refocus: boolean): void => {
    if (done.current) return;
    done.current = true;
    if (save && text.trim() !== value) onSave(text.replaceAll(/\s*\n\s*/g, ' ').trim());
    setOpen(false);
    if (refocus) requestAnimationFrame(() => shown.current?.focus());
  };
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (isOfInputMethod(event.nativeEvent) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    close(event.key === 'Enter', true);
  };

  if (open) {
    return (
      <textarea
        ref={field} value={text} rows={1} aria-label={label} spellCheck={false} className={cx(css['field'], className)}
        onChange={(event) => { setText(event.target.value); }} onKeyDown={press} onBlur={() => { close(true, false); }}
      />
    );
  }
  return (
    <span
      ref={shown} role="button" tabIndex={0} aria-label={`${label} ${value}`} className={cx(css['shown'], value === '' && css['empty'], className)}
      onClick={() => { setOpen(true); }}
      onKeyDown={(event) => {
        // With Ctrl, Enter is the screen's own: 入库.
        if ((event.key !== 'Enter' && event.key !== 'F2') || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(true);
      }}
    >
      {value === '' ? placeholder : children ?? value}
    </span>
  );
}
