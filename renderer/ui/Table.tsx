import type { KeyboardEvent, ReactNode } from 'react';
import { cx } from './cx.ts';
import css from './Table.module.css';

export interface Column<Item> {
  readonly key: string;
  readonly head: string;
  /** Any CSS width; the rest is shared out. */
  readonly width?: string;
  readonly right?: boolean;
  readonly cell: (item: Item) => ReactNode;
}

interface TableProps<Item> {
  readonly label: string;
  readonly columns: readonly Column<Item>[];
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Rows one can stand on: the first cell becomes a button. */
  readonly current?: string | undefined;
  readonly onCurrent?: (key: string) => void;
}

/** A short table of figures and words; long ones are lists. Arrows move where rows can be stood on. */
export function Table<Item>({ label, columns, items, keyOf, current, onCurrent }: TableProps<Item>): ReactNode {
  const press = (event: KeyboardEvent<HTMLTableElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !onCurrent || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = items[items.findIndex((item) => keyOf(item) === current) + step];
    if (!next) return;
    event.preventDefault();
    onCurrent(keyOf(next));
    event.currentTarget.querySelector<HTMLButtonElement>(`[data-key="${CSS.escape(keyOf(next))}"]`)?.focus();
  };
  return (
    <table aria-label={label} className={css['table']} onKeyDown={press}>
      <colgroup>{columns.map((column) => <col key={column.key} style={column.width === undefined ? {} : { width: column.width }} />)}</colgroup>
      <thead><tr>{columns.map((column) => <th key={column.key} scope="col" className={cx(column.right === true && css['right'])}>{column.head}</th>)}</tr></thead>
      <tbody>
        {items.map((item) => {
          const key = keyOf(item);
          return (
            <tr key={key} className={cx(onCurrent && css['live'], key === current && css['on'])} onClick={() => { onCurrent?.(key); }}>
              {columns.map((column, at) => (
                <td key={column.key} className={cx(column.right === true && css['right'])}>
                  {at === 0 && onCurrent ? <button type="button" data-key={key} aria-pressed={key === current} className={css['button']}>{column.cell(item)}</button> : column.cell(item)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
