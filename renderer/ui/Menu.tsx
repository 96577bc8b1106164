import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import css from './Menu.module.css';

export type MenuEntry = 'line' | { readonly id: string; readonly label: string; readonly icon?: IconName; readonly keys?: string; readonly disabled?: boolean; readonly checked?: boolean; readonly run: () => void };

/** A menu gives the focus back one frame after it is gone; what an entry does may put it elsewhere, so it comes after that. */
const afterMenu = (run: () => void): void => { requestAnimationFrame(() => { requestAnimationFrame(run); }); };

/** A button (the child) and the menu it opens. */
export function Menu({ label, entries, children }: { readonly label: string; readonly entries: readonly MenuEntry[]; readonly children: ReactElement }): ReactNode {
  return (
    <MenuTrigger>
      {children}
      <Popover className={cx(css['pop'])} offset={4}>
        <AriaMenu aria-label={label} className={cx(css['menu'])}>
          {entries.map((entry, at) => entry === 'line'
            ? <Separator key={`line ${at}`} className={cx(css['line'])} />
            : (
              <MenuItem key={entry.id} id={entry.id} textValue={entry.label} isDisabled={entry.disabled ?? false} onAction={() => { afterMenu(entry.run); }} className={cx(css['item'])}>
                <span className={css['mark']}>{entry.checked === true ? <Icon name="check" small /> : entry.icon && <Icon name={entry.icon} />}</span>
                <span className={css['label']}>{entry.label}</span>
                {entry.keys !== undefined && <Kbd keys={entry.keys} />}
              </MenuItem>
            ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
