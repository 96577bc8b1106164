import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { isOfInputMethod } from '../ui/keys.ts';
import { useChoices } from './choices.ts';
import css from './ReasonField.module.css';

const ready = ['repeat', 'stale', 'untrue', 'unfit', 'thin', 'advert'] as const;
/** As many as there are keys for. */
const mostShown = 6;

/**
 * Why reports are not used: a word of one's own, or one of the usual ones, by its number while nothing is typed. May be left
 * empty. Give it a key of the reports it is about.
 */
export function ReasonField({ reason, forMany = false, onChange }: { readonly reason: string; readonly forMany?: boolean; readonly onChange: (reason: string) => void }): ReactNode {
  const say = useSay();
  const given = useDeskQuery('reports.reasons', {}).data?.reasons ?? [];
  const asked = useChoices((choices) => choices.asked);
  const mine = useChoices((choices) => choices.many === forMany);
  const seen = useRef(asked);
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(reason);
  useEffect(() => { setText(reason); }, [reason]);
  useEffect(() => {
    if (seen.current === asked) return;
    seen.current = asked;
    if (!mine) return;
    box.current?.focus();
    box.current?.select();
  }, [asked, mine]);
  const shown = [...new Set([...ready.map((one) => say(`choosing.ready.${one}`)), ...given])].sort((a, b) => rank(given, a) - rank(given, b)).slice(0, mostShown);
  const keep = (next: string): void => {
    setText(next);
    if (next !== reason) onChange(next);
  };
  const press = (event: KeyboardEvent): void => {
    if (isOfInputMethod(event.nativeEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
    const numbered = /^[1-6]$/.test(event.key) && (text === '' || text === reason) ? shown[Number(event.key) - 1] : undefined;
    if (numbered !== undefined) keep(numbered);
    else if (event.key === 'Enter') keep(text.trim());
    else if (event.key === 'Escape') setText(reason);
    else return;
    event.preventDefault();
    event.stopPropagation();
    document.querySelector<HTMLElement>('[data-main-list]')?.focus();
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

/** What was given most comes first, then the ready ones in their order. */
const rank = (given: readonly string[], one: string): number => (given.includes(one) ? given.indexOf(one) : given.length);
