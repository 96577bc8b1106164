import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useLanguage, useSay } from '../frame/language.tsx';
import { focusMainList } from '../frame/search-box.ts';
import { isOfInputMethod } from '../ui/keys.ts';
import { useChoices } from './choices.ts';
import { reasonsByKey } from './reasons-by-key.ts';
import css from './ReasonField.module.css';

const ready = ['repeat', 'stale', 'untrue', 'unfit', 'thin', 'advert'] as const;

/**
 * Why reports are not used: a word of one's own, or one of the usual ones, by its number while nothing is typed. May be left
 * empty. Give it a key of the reports it is about.
 */
export function ReasonField({ reason, forMany = false, onChange }: { readonly reason: string; readonly forMany?: boolean; readonly onChange: (reason: string) => void }): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const given = useDeskQuery('reports.reasons', {}).data?.reasons ?? [];
  const asked = useChoices((choices) => choices.asked);
  const mine = useChoices((choices) => choices.many === forMany);
  const seen = useRef(asked);
  const box = useRef<HTMLInputElement>(null);
  /** What had the keyboard when the reason was asked for. */
  const from = useRef<Element | null>(null);
  const [text, setText] = useState(reason);
  useEffect(() => { setText(reason); }, [reason]);
  useEffect(() => {
    if (seen.current === asked) return;
    seen.current = asked;
    if (!mine) return;
    from.current = document.activeElement;
    box.current?.focus();
    box.current?.select();
  }, [asked, mine]);
  const shown = reasonsByKey(ready.map((one) => say(`choosing.ready.${one}`)), given, language);
  const keep = (next: string): void => {
    setText(next);
    if (next !== reason) onChange(next);
  };
  const back = (): void => {
    const before = from.current;
    from.current = null;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus(); else focusMainList();
  };
  const press = (event: KeyboardEvent): void => {
    if (isOfInputMethod(event.nativeEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
    const numbered = /^[1-9]$/.test(event.key) && (text === '' || text === reason) ? shown[Number(event.key) - 1] : undefined;
    if (numbered !== undefined) keep(numbered);
    else if (event.key === 'Enter') keep(text.trim());
    else if (event.key === 'Escape') setText(reason);
    else return;
    event.preventDefault();
    event.stopPropagation();
    back();
  };
  return (
    <div className={css['reason']}>
      <input
        ref={box} className={css['field']} value={text} aria-label={say('choosing.reason')} placeholder={say('choosing.reason-hint')} spellCheck={false}
        onChange={(event) => { setText(event.target.value); }} onKeyDown={press} onBlur={() => { keep(text.trim()); }}
      />
      <div className={css['ready']}>
        {shown.map((one, at) => (
          <button key={one} type="button" aria-pressed={one === reason} className={css['one']} onMouseDown={(event) => { event.preventDefault(); }} onClick={() => { keep(one === reason ? '' : one); }}>
            <span className={css['key']} aria-hidden>{at + 1}</span>{one}
          </button>
        ))}
      </div>
    </div>
  );
}

