import type { ReactNode } from 'react';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/Icon.tsx';
import { showBinding } from '../ui/keys.ts';
import { isMac } from '../ui/machine.ts';
import { useSay } from './language.tsx';
import { places, usePlace } from './place.ts';
import css from './Rail.module.css';

/** The five places at the left edge. */
export function Rail(): ReactNode {
  const say = useSay();
  const place = usePlace((state) => state.place);
  const go = usePlace((state) => state.go);
  return (
    <nav aria-label={say('frame.places')} className={css['rail']}>
      <div className={css['logo']} aria-hidden><b>采</b></div>
      {places.map((name, at) => (
        <button
          key={name} type="button" className={cx(css['place'], name === 'settings' && css['last'], name === place && css['on'])}
          aria-current={name === place ? 'page' : undefined} title={`${say(`places.${name}`)} ${showBinding(`Mod+${at + 1}`, isMac)}`} onClick={() => { go(name); }}
        >
          <Icon name={name} className={css['icon']} />
          {say(`places.${name}`)}
        </button>
      ))}
    </nav>
  );
}
