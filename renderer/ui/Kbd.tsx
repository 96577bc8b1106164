import type { ReactNode } from 'react';
import { showBinding } from './keys.ts';
import css from './Kbd.module.css';
import { isMac } from './machine.ts';

/** A key as this machine names it: `<Kbd keys="Mod+K" />` shows Ctrl+K or ⌘K. */
export function Kbd({ keys }: { readonly keys: string }): ReactNode {
  return <kbd className={css['kbd']}>{showBinding(keys, isMac)}</kbd>;
}
