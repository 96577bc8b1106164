import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { setLink } from '../../editor/format-commands.ts';
import { useSay } from '../../frame/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { isOfInputMethod } from '../../ui/keys.ts';
import { useOpenIssue, useOpenState } from '../open-issue-context.tsx';
import { usePageState } from './page-state.ts';
import field from '../../ui/TextField.module.css';
import css from './Page.module.css';

/** The address of a link, asked for where the words stand. Empty takes the link off. */
export function LinkPopover(): ReactNode {
  const { linking } = usePageState();
  return linking ? <LinkSheet /> : null;
}

function LinkSheet(): ReactNode {
  const say = useSay();
  const { session } = useOpenIssue();
  const link = useOpenState((state) => state.format.link);
  const set = usePageState((state) => state.set);
  const [address, setAddress] = useState(link ?? '');
  const [bad, setBad] = useState(false);
  const [at] = useState(() => {
    const chosen = window.getSelection();
    const box = chosen !== null && chosen.rangeCount > 0 ? chosen.getRangeAt(0).getBoundingClientRect() : undefined;
    return box === undefined || box.bottom === 0 ? { left: 400, top: 120 } : { left: Math.min(box.left, window.innerWidth - 380), top: Math.min(box.bottom + 6, window.innerHeight - 60) };
  });
  const box = useRef<HTMLInputElement>(null);
  // Before it is painted: what is typed as soon as it is seen is typed into it.
  useLayoutEffect(() => { box.current?.focus(); }, []);
  const shut = (): void => {
    set({ linking: false });
    session.editor.focus();
  };
  const save = (): void => {
    if (setLink(session.editor, address.trim())) shut();
    else setBad(true);
  };
  return (
    <div className={css['link']} style={at} role="group" aria-label={say('issue.tools.link')} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) set({ linking: false }); }}>
      <input
        ref={box} className={field['field']} aria-label={say('issue.link.address')} aria-invalid={bad} placeholder={say('issue.link.address')} value={address} spellCheck={false}
        onChange={(event) => { setAddress(event.target.value); setBad(false); }}
        onKeyDown={(event) => {
          if (isOfInputMethod(event.nativeEvent)) return;
          if (event.key === 'Escape') shut();
          else if (event.key === 'Enter') save();
          else return;
          event.preventDefault();
        }}
      />
      {bad && <span className={css['bad']} role="alert">{say('issue.link.bad')}</span>}
      <Button onPress={save}>{say('issue.link.save')}</Button>
    </div>
  );
}
