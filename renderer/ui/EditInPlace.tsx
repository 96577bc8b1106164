import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { isOfInputMethod } from './keys.ts';
import { cx } from './cx.ts';
import css from './EditInPlace.module.css';

interface EditInPlaceProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (text: string) => void;
  /** Answers in a sentence why a text will not do; the field then stays open with what was typed, and says so. */
  readonly check?: ((text: string) => string | undefined) | undefined;
  /** What stands there while it is read; the value itself if left out. */
  readonly children?: ReactNode;
  /** Shown, pale, where the value is empty. */
  readonly placeholder?: string;
  /** Set from outside to begin editing (F2); told back through `onEditing`. */
  readonly editing?: boolean;
  /** Shift+Enter parts the text at the caret, Backspace at its start joins it to what stands before; only while nothing was retyped. */
  readonly onPart?: (caret: number) => void;
  readonly onJoin?: () => void;
  readonly onEditing?: (editing: boolean) => void;
  readonly className?: string | undefined;
}

interface OpenFieldProps extends Pick<EditInPlaceProps, 'check' | 'onPart' | 'onJoin'> {
  readonly label: string;
  /** Taken once: an answer that comes meanwhile does not overwrite what is being typed. */
  readonly value: string;
  /** `text` is undefined when the editing was given up; `byKey` tells that the focus did not go elsewhere by itself. */
  readonly onDone: (text: string | undefined, byKey: boolean) => void;
  readonly className?: string | undefined;
}

/** The field while it is open, as tall as its text. */
function OpenField({ label, value, check, onDone, className, onPart, onJoin }: OpenFieldProps): ReactNode {
  const [text, setText] = useState(value);
  const [fault, setFault] = useState<string>();
  const faultId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  // Before it is painted: whoever sees the field can already type into it.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useLayoutEffect(() => {
    const box = field.current;
    if (!box) return;
    box.style.height = '0';
    box.style.height = `${box.scrollHeight}px`;
  }, [text]);
  const close = (save: boolean, byKey: boolean): void => {
    // Closing takes the focus away, which would close it again.
    if (done.current) return;
    const words = save ? text.replaceAll(/\s*\n\s*/g, ' ').trim() : undefined;
    const wrong = words === undefined || words === value ? undefined : check?.(words);
    setFault(wrong);
    if (wrong !== undefined) return;
    done.current = true;
    onDone(words, byKey);
  };
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (isOfInputMethod(event.nativeEvent)) return;
    const caret = field.current?.selectionStart ?? 0;
    const act = text !== value || caret !== field.current?.selectionEnd ? undefined : event.key === 'Enter' && event.shiftKey && onPart !== undefined ? () => { onPart(caret); } : event.key === 'Backspace' && caret === 0 ? onJoin : undefined;
    if (act !== undefined) {
      event.preventDefault();
      close(false, true);
      act();
      return;
    }
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    close(event.key === 'Enter', true);
  };
  return (
    <>
      <textarea
        ref={field} value={text} rows={1} aria-label={label} spellCheck={false} className={cx(css['field'], className)} aria-invalid={fault !== undefined} aria-describedby={fault === undefined ? undefined : faultId}
        onChange={(event) => { setText(event.target.value); setFault(undefined); }} onKeyDown={press} onBlur={() => { close(true, false); }}
      />
      {fault !== undefined && <p id={faultId} role="alert" className={css['fault']}>{fault}</p>}
    </>
  );
}

/** Text that becomes a field where it stands: click, Enter or F2 begins, Enter or leaving saves, Esc gives up. */
export function EditInPlace({ label, value, onSave, check, children, placeholder = '', editing, onEditing, onPart, onJoin, className }: EditInPlaceProps): ReactNode {
  const [own, setOwn] = useState(false);
  const shown = useRef<HTMLSpanElement>(null);
  const setOpen = (now: boolean): void => {
    setOwn(now);
    onEditing?.(now);
  };
  const finish = (text: string | undefined, byKey: boolean): void => {
    if (text !== undefined && text !== value) onSave(text);
    setOpen(false);
    if (byKey) requestAnimationFrame(() => shown.current?.focus());
  };
  if (editing ?? own) return <OpenField label={label} value={value} check={check} onDone={finish} className={className} {...(onPart === undefined ? {} : { onPart })} {...(onJoin === undefined ? {} : { onJoin })} />;
  return (
    <span
      ref={shown} role="button" tabIndex={0} className={cx(css['shown'], value === '' && css['empty'], className)}
      onClick={() => { setOpen(true); }}
      onKeyDown={(event) => {
        // With Ctrl, Enter is the screen's own: 入库.
        if ((event.key !== 'Enter' && event.key !== 'F2') || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(true);
      }}
    >
      <span className={css['label']}>{label}{' '}</span>
      {value === '' ? placeholder : children ?? value}
    </span>
  );
}
