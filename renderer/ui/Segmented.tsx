import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { cx } from './cx.ts';
import css from './Segmented.module.css';

interface SegmentedProps<Key extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
  /** A value is dark, a view is grey. */
  readonly look?: 'view' | 'value';
  readonly wide?: boolean;
  readonly disabled?: boolean;
}

/** One of a few, all in sight. Arrow keys move between them. */
export function Segmented<Key extends string>({ label, options, value, onChange, look = 'view', wide = false, disabled = false }: SegmentedProps<Key>): ReactNode {
  const choose = (chosen: string): void => {
    const option = options.find(({ key }) => key === chosen);
    if (option) onChange(option.key);
  };
  return (
    <RadioGroup aria-label={label} value={value} onChange={choose} isDisabled={disabled} orientation="horizontal" className={cx(css['group'], look === 'value' && css['value'], wide && css['wide'])}>
      {options.map((option) => <Radio key={option.key} value={option.key} className={cx(css['option'])}>{option.label}</Radio>)}
    </RadioGroup>
  );
}
