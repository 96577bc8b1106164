import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/**
 * One field of a picture's words. What is typed stands here first and goes to the page when it is a text, not while an input
 * method still spells it: a field that is written to from outside meanwhile takes every spelling for text.
 */
export function WordsField({ label, value, onType }: { readonly label: string; readonly value: string; readonly onType: (value: string) => void }): ReactNode {
  const [typed, setTyped] = useState(value);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => { if (document.activeElement !== box.current) setTyped(value); }, [value]);
  return (
    <label>
      <span>{label}</span>
      <input
        ref={box} value={typed} spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) onType(event.target.value);
        }}
        onCompositionEnd={(event) => { onType(event.currentTarget.value); }}
        onKeyDown={(event) => { event.stopPropagation(); }}
      />
    </label>
  );
}
