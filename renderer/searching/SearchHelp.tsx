import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useSay } from '../frame/language.tsx';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/Icon.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import css from './SearchHelp.module.css';
import type { HelpGroup, HelpLine } from './use-search-help.ts';

interface SearchHelpProps {
  /** Its lines are named by it and their number, for the box that holds the keyboard. */
  readonly id: string;
  readonly groups: readonly HelpGroup[];
  /** The line one stands on; -1 for none. */
  readonly current: number;
  readonly onCurrent: (index: number) => void;
  readonly onTake: (line: HelpLine) => void;
}

/** Under the search box: what was kept, what was looked at, what may stand at the caret. The keyboard stays in the box. */
export function SearchHelp({ id, groups, current, onCurrent, onTake }: SearchHelpProps): ReactNode {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => { list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }); }, [current]);
  const lines = groups.flatMap((group) => group.lines);
  const forgets = lines.some(({ forget }) => forget !== undefined);
  return (
    // A press beside a line must not take the keyboard from the box.
    <div className={css['sheet']} onMouseDown={(event) => { event.preventDefault(); }}>
      <div ref={list} id={id} role="listbox" aria-label={say('searching.help')} className={css['list']}>
        {groups.map((group) => (
          <div key={group.name} role="group" aria-label={group.name}>
            <div role="presentation" className={css['head']}>{group.name}</div>
            {group.lines.map((line) => {
              const index = lines.indexOf(line);
              return (
                <div key={line.key} id={`${id}-${index}`} role="option" aria-selected={index === current} className={cx(css['line'], index === current && css['on'])} onMouseMove={() => { onCurrent(index); }} onClick={() => { onTake(line); }}>
                  <span className={css['icon']}><Icon name={line.icon} /></span>
                  <span className={css['label']}>{line.label}</span>
                  <span className={css['note']}>{line.note}</span>
                  {line.fresh !== undefined && <span className={css['fresh']}>{line.fresh}</span>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <div className={css['foot']}>
        <span>{say('palette.move')}</span><span><Kbd keys="Enter" /> {say('searching.take')}</span>
        {forgets && <span><Kbd keys="Delete" /> {say('searching.forget')}</span>}
        <span className={css['grow']} />
        <span>{say('searching.how')}</span>
      </div>
    </div>
  );
}
