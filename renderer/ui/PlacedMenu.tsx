import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, Popover, Text } from 'react-aria-components';
import { cx } from './cx.ts';
import css from './Menu.module.css';

export interface PlacedEntry { readonly id: string; readonly label: string; /** A second line, pale: what the entry is about. */ readonly detail: string; readonly run: () => void }

/** A menu that opens beside something on the screen that is no button of its own. `at` null keeps it closed. */
export function PlacedMenu({ label, at, entries, onClose }: { readonly label: string; readonly at: Element | null; readonly entries: readonly PlacedEntry[]; readonly onClose: () => void }): ReactNode {
  return (
    <Popover triggerRef={{ current: at }} isOpen={at !== null} onOpenChange={(open) => { if (!open) onClose(); }} placement="bottom start" offset={4} className={cx(css['pop'], css['placed'])}>
      <AriaMenu aria-label={label} autoFocus="first" onClose={onClose} className={cx(css['menu'])}>
        {entries.map((entry) => (
          <MenuItem key={entry.id} id={entry.id} textValue={entry.label} onAction={entry.run} className={cx(css['item'], css['tall'])}>
            <Text slot="label" className={css['label'] ?? ''}>{entry.label}</Text>
            <Text slot="description" className={css['detail'] ?? ''}>{entry.detail}</Text>
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  );
}
