import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { isOfInputMethod } from './keys.ts';
import { cx } from './cx.ts';
import css from './TextField.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called when the editing is over: Enter, or the focus leaves. Not called when nothing changed, nor on Esc. */
  readonly onSave: (text: string) => void;
  /** Puts what was typed in order before it is saved; null: it will not do, the old text comes back. Trims if left out. */
  readonly tidy?: (typed: string) => string | null;
  /** Saves after a pause in typing, too, for fields that narrow what is shown; never half a word of an input method. */
  readonly live?: boolean;
  /** Called at every change, composition included, for fields that must be followed. */
  readonly onType?: (text: string) => void;
  readonly placeholder?: string;
  readonly lines?: number;
  /** Any CSS width; the whole line if left out. */
  readonly width?: string;
  readonly inputMode?: 'text' | 'numeric';
  readonly disabled?: boolean;
}

const trimmed = (typed: string): string => typed.trim();

/** A pause in typing, in ms: shorter than one waits on purpose, longer than between two keys. */
const pause = 250;

/**
 * A boxed field that saves by itself. Enter and leaving save, Esc gives up, and after both the caret stays; the Enter and
 * Esc of an input method's candidates are its own.
 */
export function TextField({ label, value, onSave, tidy = trimmed, live = false, onType, placeholder, lines = 1, width, inputMode, disabled = false }: TextFieldProps): ReactNode {
  const [text, setText] = useState(value);
  const [composing, setComposing] = useState(false);
  const saved = useRef(value);
  // What was saved a moment ago comes back as the value while one types on.
  useEffect(() => { if (value !== saved.current) setText(value); saved.current = value; }, [value]);
  const save = (tidied: string): void => {
    saved.current = tidied;
    onSave(tidied);
  };
  useEffect(() => {
    const tidied = tidy(text);
    if (!live || composing || tidied === null || tidied === value) return undefined;
    const waiting = setTimeout(() => { save(tidied); }, pause);
    return () => { clearTimeout(waiting); };
  });

  const leave = (): void => {
    const tidied = tidy(text);
    setText(tidied ?? value);
    if (tidied !== null && tidied !== value) save(tidied);
  };
  const press = (event: KeyboardEvent): void => {
    if (isOfInputMethod(event.nativeEvent)) return;
    if (event.key === 'Escape') {
      setText(value);
      event.stopPropagation();
      event.preventDefault();
    } else if (event.key === 'Enter' && (lines === 1 || event.ctrlKey || event.metaKey)) {
      event.stopPropagation();
      event.preventDefault();
      leave();
    }
  };
  const common = {
    value: text, placeholder, disabled, inputMode, 'aria-label': label, className: cx(css['field'], lines > 1 && css['tall']), spellCheck: false,
    style: width === undefined ? {} : { width }, onKeyDown: press, onBlur: leave, onCompositionStart: () => { setComposing(true); }, onCompositionEnd: () => { setComposing(false); },
    onChange: (event: { target: { value: string } }) => {
      setText(event.target.value);
      onType?.(event.target.value);
    },
  };
  return lines > 1 ? <textarea {...common} rows={lines} /> : <input {...common} />;
}
