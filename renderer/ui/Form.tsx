import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import css from './Form.module.css';

/** Names and fields in two pairs of columns. */
export const Form = ({ children }: { readonly children: ReactNode }): ReactNode => <dl className={css['form']}>{children}</dl>;

/** One field; `wide` takes the whole line. */
export function FormField({ name, children, wide = false }: { readonly name: string; readonly children: ReactNode; readonly wide?: boolean }): ReactNode {
  return <><dt>{name}</dt><dd className={cx(wide && css['wide'])}>{children}</dd></>;
}
