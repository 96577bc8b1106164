import type { ReactNode } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import menu from './Menu.module.css';
import css from './Select.module.css';

interface SelectProps<Key extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
  /** `box` in forms, `bare` in bars. */
  readonly look?: 'box' | 'bare';
  /** Any CSS width. */
  readonly width?: string;
  readonly disabled?: boolean;
}

/** One of several, unfolded on demand. */
export function Select<Key extends string>({ label, options, value, onChange, look = 'box', width, disabled = false }: SelectProps<Key>): ReactNode {
  const choose = (chosen: string | number | null): void => {
    const option = options.find(({ key }) => key === chosen);
    if (option) onChange(option.key);
  };
  return (
    <AriaSelect aria-label={label} value={value} onChange={choose} isDisabled={disabled} className={cx(css['select'])} style={width === undefined ? {} : { width }}>
      <Button className={cx(css['button'], look === 'bare' && css['bare'])}>
        <SelectValue className={cx(css['value'])}>{({ selectedText }) => selectedText}</SelectValue>
        <Icon name="down" small />
      </Button>
      <Popover className={cx(menu['pop'])} offset={4}>
        <ListBox className={cx(menu['menu'])}>
          {options.map((option) => (
            <ListBoxItem key={option.key} id={option.key} textValue={option.label} className={cx(menu['item'])}>
              <span className={menu['mark']}>{option.key === value && <Icon name="check" small />}</span>
              <span className={menu['label']}>{option.label}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
