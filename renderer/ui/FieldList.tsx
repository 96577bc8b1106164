import type { ReactNode } from 'react';
import css from './FieldList.module.css';

/** Names and values in two columns, for inspectors. */
export function FieldList({ children }: { readonly children: ReactNode }): ReactNode {
  return <dl className={css['fields']}>{children}</dl>;
}

/** One field; `from` says in small print where the value was read. */
export function Field({ name, children, from }: { readonly name: string; readonly children: ReactNode; readonly from?: ReactNode }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}{from !== undefined && <span className={css['from']}>{from}</span>}</dd>
    </>
  );
}
