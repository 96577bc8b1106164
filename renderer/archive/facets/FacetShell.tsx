import type { ReactNode } from 'react';
import { useSay } from '../../frame/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Popover } from '../../ui/Popover.tsx';
import css from './FacetMenu.module.css';

interface FacetShellProps {
  readonly label: string;
  /** What is set, in words. */
  readonly set: string | undefined;
  readonly onClear: () => void;
  readonly content: (close: () => void) => ReactNode;
}

/** One facet: shut, its name; set, its value with a cross; open, what can be chosen. */
export function FacetShell({ label, set, onClear, content }: FacetShellProps): ReactNode {
  const say = useSay();
  return set === undefined
    ? <Popover label={label} width={280} content={content}><Button look="bare">{label}<Icon name="down" small /></Button></Popover>
    : (
      <span className={css['set']}>
        <span className={css['value']} title={`${label}　${set}`}>{set}</span>
        <button type="button" className={css['cross']} aria-label={say('archive.take-off', { name: set })} onClick={onClear}><Icon name="close" small /></button>
      </span>
    );
}
