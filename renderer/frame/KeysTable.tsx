import type { ReactNode } from 'react';
import { Kbd } from '../ui/Kbd.tsx';
import css from './KeysTable.module.css';
import { keyGroups } from './key-groups.ts';
import { useSay } from './language.tsx';

/** The keys, place by place: the sheet of F1 and the page in the settings. */
export function KeysTable(): ReactNode {
  const say = useSay();
  return (
    <div className={css['table']}>
      {keyGroups.map((group) => (
        <section key={group.name} className={css['group']}>
          <h3 className={css['name']}>{say(group.name)}</h3>
          <dl className={css['keys']}>
            {group.keys.map(([label, ...bindings]) => (
              <div key={label} className={css['line']}><dt>{say(label)}</dt><dd>{bindings.map((binding) => <Kbd key={binding} keys={binding} />)}</dd></div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
