import { useState } from 'react';
import type { ReactNode } from 'react';
import { useFormats, useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Popover } from '../ui/Popover.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import css from './FacetMenu.module.css';

interface FacetMenuProps {
  readonly label: string;
  /** All values there are; how many hits each has, where that is known. */
  readonly counts: readonly { readonly value: string; readonly count?: number }[];
  readonly value: string | undefined;
  readonly show?: (value: string) => string;
  readonly onChange: (value: string | undefined) => void;
}

/** One facet: shut, its name; set, its value with a cross; open, all values with how many hits each has. */
export function FacetMenu({ label, counts, value, show = (one) => one, onChange }: FacetMenuProps): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const [at, setAt] = useState(0);
  if (value !== undefined) {
    return (
      <span className={css['set']}>
        {show(value)}
        <button type="button" className={css['cross']} aria-label={say('archive.take-off', { name: show(value) })} onClick={() => { onChange(undefined); }}><Icon name="close" small /></button>
      </span>
    );
  }
  return (
    <Popover label={label} width={260} content={(close) => {
      const take = (index: number): void => {
        const one = counts[index];
        if (!one) return;
        onChange(one.value);
        close();
      };
      return counts.length === 0
        ? <p className={css['none']}>{say('archive.no-values')}</p>
        : (
          <div className={css['list']} style={{ height: Math.min(320, counts.length * 28) }} onClick={(event) => { const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null; if (row) take(Number(row.dataset['index'])); }}>
            <VirtualList
              label={label} count={counts.length} itemAt={(index) => counts[index]} keyAt={(index) => counts[index]?.value ?? String(index)} height={28}
              current={at} onCurrent={setAt} onOpen={take} textAt={(index) => show(counts[index]?.value ?? '')}
              row={(one) => <div className={css['row']}><span className={css['value']}>{show(one.value)}</span>{one.count !== undefined && <span className={css['count']}>{formats.number(one.count)}</span>}</div>}
            />
          </div>
        );
    }}
    >
      <Button look="bare">{label}<Icon name="down" small /></Button>
    </Popover>
  );
}
