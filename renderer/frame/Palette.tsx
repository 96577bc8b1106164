import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { cx } from '../ui/cx.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { isOfInputMethod } from '../ui/keys.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useSay } from './language.tsx';
import css from './Palette.module.css';
import type { PaletteEntry } from './palette-entries.ts';
import { usePaletteGroups } from './use-palette.ts';

/** The label with the characters that answered underlined. */
function Answered({ entry }: { readonly entry: PaletteEntry }): ReactNode {
  const hits = new Set(entry.marked);
  const runs: { text: string; hit: boolean }[] = [];
  for (const [at, unit] of entry.label.split('').entries()) {
    const last = runs.at(-1);
    if (last && last.hit === hits.has(at)) last.text += unit;
    else runs.push({ text: unit, hit: hits.has(at) });
  }
  return runs.map((run, at) => run.hit ? <u key={at}>{run.text}</u> : <span key={at}>{run.text}</span>);
}

/** All commands, tags and reports, by a few letters: Chinese, English, pinyin or its initials. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const groups = usePaletteGroups(typed);
  const entries = groups.flatMap((group) => group.entries);
  const list = useRef<HTMLDivElement>(null);
  const current = Math.min(at, entries.length - 1);
  useEffect(() => { list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }); }, [current, typed]);

  const run = (entry: PaletteEntry): void => {
    onClose();
    // Once the palette is gone the focus is back where it was, and that is where the command acts.
    setTimeout(entry.run);
  };
  const press = (event: KeyboardEvent): void => {
    if (isOfInputMethod(event.nativeEvent)) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const entry = entries[current];
    if (step !== 0 && entries.length > 0) setAt((current + step + entries.length) % entries.length);
    else if (event.key === 'Enter' && entry) run(entry);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog open onClose={onClose} title={say('frame.commands')} width={600} bare>
      <label className={css['ask']}>
        <Icon name="search" />
        <input
          autoFocus role="combobox" aria-expanded aria-controls={id} aria-label={say('palette.ask')} placeholder={say('palette.ask')} spellCheck={false} autoComplete="off" className={css['input']}
          aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined} value={typed} onChange={(event) => { setTyped(event.target.value); setAt(0); }} onKeyDown={press}
        />
        <span className={css['esc']}><Kbd keys="Escape" /></span>
      </label>
      <div ref={list} id={id} role="listbox" aria-label={say('frame.commands')} tabIndex={-1} className={css['list']}>
        {groups.map((group) => (
          <div key={group.name} role="group" aria-label={group.name}>
            <div role="presentation" className={css['head']}>{group.name}</div>
            {group.entries.map((entry) => {
              const index = entries.indexOf(entry);
              return (
                <div
                  key={entry.key} id={`${id}-${index}`} role="option" aria-selected={index === current} className={cx(css['row'], index === current && css['on'])}
                  onClick={() => { run(entry); }} onMouseMove={() => { setAt(index); }}
                >
                  <span className={css['icon']}>{entry.icon && <Icon name={entry.icon} />}</span>
                  <span className={css['label']}><Answered entry={entry} /></span>
                  <span className={css['note']}>{entry.note}</span>
                  {entry.keys !== undefined && <Kbd keys={entry.keys} />}
                </div>
              );
            })}
          </div>
        ))}
        {entries.length === 0 && <p className={css['none']}>{say('palette.none')}</p>}
      </div>
      <div className={css['foot']}><span>{say('palette.move')}</span><span>{say('palette.do')}</span><span>{say('palette.how')}</span><span className={css['grow']} /><span><Kbd keys="F1" /> {say('commands.keys')}</span></div>
    </Dialog>
  );
}
