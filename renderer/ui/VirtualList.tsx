import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import type { HTMLAttributes, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { cx } from './cx.ts';
import { isOfInputMethod } from './keys.ts';
import { bringsIntoView, moveInList, rowsBetween } from './list-moves.ts';
import { useTypeToFind } from './type-to-find.ts';
import css from './VirtualList.module.css';

export interface VirtualListProps<Item> {
  /** Names the list for those who hear it. */
  readonly label: string;
  readonly count: number;
  /** Undefined while that row is not loaded yet; see `onRange`. */
  readonly itemAt: (index: number) => Item | undefined;
  /** Stable and unlike all others; also of rows not loaded. */
  readonly keyAt: (index: number) => string;
  readonly row: (item: Item, state: { readonly current: boolean; readonly selected: boolean; readonly index: number }) => ReactNode;
  /** Pixels: the height of every row, or a guess of each, which is then measured. */
  readonly height: number | ((index: number) => number);
  /** The row one stands on; -1 for none. */
  readonly current: number;
  readonly onCurrent: (index: number) => void;
  /** Enter or a double click. */
  readonly onOpen?: (index: number) => void;
  /** Space. */
  readonly onPreview?: (index: number) => void;
  /** Keys of the rows chosen with Shift and Ctrl; empty when only the current one counts. */
  readonly selection?: ReadonlySet<string>;
  readonly onSelection?: (keys: ReadonlySet<string>) => void;
  /** Words a row is found by when one types. */
  readonly textAt?: (index: number) => string;
  /** A head between rows: seen, not stood on. */
  readonly isHead?: (index: number) => boolean;
  /** Attributes of one row, for dragging. */
  readonly rowProps?: (item: Item, index: number) => HTMLAttributes<HTMLDivElement>;
  /** The rows in sight, so that their data can be fetched. */
  readonly onRange?: (first: number, last: number) => void;
  /** Keys of the screen's own that the list passes first (Backspace, Delete …); answer true when it was taken. */
  readonly onKey?: (event: KeyboardEvent, index: number) => boolean;
  /** The list the search box leads to with ArrowDown. */
  readonly main?: boolean;
  /** What the rows are of: those of another begin at their top. */
  readonly subject?: string;
  readonly className?: string | undefined;
  /** `options` are chosen whole; `items` may hold buttons and fields of their own. */
  readonly rows?: 'options' | 'items';
  /** A tree's rows carry their level and whether they are unfolded. */
  readonly tree?: (index: number) => { readonly level: number; readonly expanded: boolean | undefined };
}

const noHeads = (): boolean => false;
const none: ReadonlySet<string> = new Set();

/** A list of any length of which only what is in sight is drawn. Arrows, Page, Home, End, typing, Enter, Space, Shift. */
export function VirtualList<Item>(props: VirtualListProps<Item>): ReactNode {
  const { label, count, itemAt, keyAt, row, height, current, onCurrent, onOpen, onPreview, selection = none, onSelection, isHead = noHeads, rowProps, onRange, onKey, main = false, subject, className, rows: kind = 'options', tree } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef(current);
  const id = useId();
  const options = kind === 'options';
  const measured = typeof height === 'function';
  const rows = useVirtualizer({
    count, getScrollElement: () => scroller.current, estimateSize: typeof height === 'function' ? height : () => height, getItemKey: keyAt, overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => { if (count > 0) onRange?.(first, last); }, [first, last, count, onRange]);
  useEffect(() => { if (subject !== undefined) rows.scrollToOffset(0); }, [subject, rows]);
  useEffect(() => {
    if (current < 0 || current >= count) return;
    const row = rows.measurementsCache[current];
    const align = row === undefined ? 'auto' : bringsIntoView(row, rows.scrollOffset ?? 0, scroller.current?.clientHeight ?? 0);
    if (align !== undefined) rows.scrollToIndex(current, { align });
  }, [current, count, subject, rows]);
  const typeToFind = useTypeToFind(count, props.textAt, isHead);

  const goTo = (index: number, extend: boolean): void => {
    if (extend && onSelection) onSelection(new Set(rowsBetween(anchor.current < 0 ? index : anchor.current, index, isHead).map(keyAt)));
    else {
      anchor.current = index;
      if (selection.size > 0) onSelection?.(none);
    }
    onCurrent(index);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.target !== scroller.current || isOfInputMethod(event.nativeEvent)) return;
    if (onKey?.(event, current) === true) { event.preventDefault(); return; }
    if (event.altKey || ((event.ctrlKey || event.metaKey) && event.key !== 'a')) return;
    const target = moveInList(event.key, current, count, Math.max(1, last - first - 16), isHead);
    if (target !== undefined) goTo(target, event.shiftKey);
    else if (event.key === 'Enter' && onOpen && current >= 0) onOpen(current);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelection?.(new Set(rowsBetween(0, Math.min(count, 1000) - 1, isHead).map(keyAt)));
    else if (!typeToFind(event.key, current, (index) => { goTo(index, false); })) {
      if (event.key !== ' ' || !onPreview || current < 0) return;
      onPreview(current);
    }
    event.preventDefault();
  };
  const click = (event: MouseEvent, index: number): void => {
    if (isHead(index)) return;
    if (options || !(event.target instanceof Element && event.target.closest('button,textarea,input,[role="button"]'))) scroller.current?.focus({ preventScroll: true });
    if ((event.ctrlKey || event.metaKey) && onSelection) {
      const key = keyAt(index);
      const kept = new Set(selection.size === 0 && current >= 0 ? [keyAt(current)] : selection);
      if (!kept.delete(key)) kept.add(key);
      onSelection(kept);
      onCurrent(index);
    } else goTo(index, event.shiftKey);
  };

  return (
    <div
      ref={scroller} role={tree ? 'tree' : options ? 'listbox' : 'list'} aria-label={label} tabIndex={0} onKeyDown={press} data-main-list={main ? '' : undefined}
      aria-multiselectable={onSelection ? true : undefined} className={cx(css['list'], !options && css['items'], className)}
      aria-activedescendant={options && current >= first && current <= last && count > 0 ? `${id}-${current}` : undefined}
    >
      <div role="presentation" className={css['inner']} style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, key, start, size }) => {
          const item = itemAt(index);
          const head = isHead(index);
          const selected = selection.size > 0 ? selection.has(keyAt(index)) : index === current;
          const branch = tree?.(index);
          return (
            <div
              key={key} id={`${id}-${index}`} data-index={index} ref={measured ? rows.measureElement : undefined}
              role={head ? 'presentation' : tree ? 'treeitem' : options ? 'option' : 'listitem'}
              {...(head ? {} : options ? { 'aria-selected': selected } : { 'aria-current': index === current })}
              {...(branch && !head ? { 'aria-level': branch.level, 'aria-expanded': branch.expanded } : head ? {} : { 'aria-setsize': count, 'aria-posinset': index + 1 })}
              className={cx(css['row'], !head && css['live'], selected && !head && css['on'], index === current && css['current'])}
              style={{ transform: `translateY(${start}px)`, ...(measured ? {} : { height: size }) }}
              onClick={(event) => { click(event, index); }} onDoubleClick={() => { if (!head) onOpen?.(index); }}
              {...(item === undefined || head ? {} : rowProps?.(item, index))}
            >
              {item === undefined ? <span className={css['waiting']} /> : row(item, { current: index === current, selected, index })}
            </div>
          );
        })}
      </div>
    </div>
  );
}
