import { useEffect, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useFormats, useSay } from '../../frame/language.tsx';
import { isOfInputMethod } from '../../ui/keys.ts';
import { moveInList } from '../../ui/list-moves.ts';
import { loadPinyin } from '../../ui/pinyin-match.ts';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { findEntries } from './find-entries.ts';
import type { Entry } from './find-entries.ts';
import css from './FacetMenu.module.css';

/** Lists that need no field to find things in. */
const few = 8;
const row = 28;

interface FilteredListProps {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly onTake: (key: string) => void;
  /** Shown instead of all entries until something is typed. */
  readonly children?: ReactNode;
  /** The key pressed in the field leads into `children`. */
  readonly onDown?: () => void;
}

const noHead = (): boolean => false;

/** Values one finds by typing words, pinyin or its initials; arrows and Enter choose from the field itself. */
export function FilteredList({ label, entries, onTake, children, onDown }: FilteredListProps): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [, setPinyinReady] = useState(false);
  useEffect(() => { void loadPinyin().then(() => { setPinyinReady(true); }); }, []);
  const found = findEntries(entries, typed);
  const current = Math.min(at, found.length - 1);
  const browses = children !== undefined && typed.trim() === '';
  const take = (index: number): void => {
    const entry = found[index];
    if (entry) onTake(entry.key);
  };
  const press = (event: KeyboardEvent): void => {
    if (isOfInputMethod(event.nativeEvent) || event.key === 'Home' || event.key === 'End') return;
    const target = browses ? undefined : moveInList(event.key, current, found.length, 10, noHead);
    if (browses && event.key === 'ArrowDown') onDown?.();
    else if (target !== undefined) setAt(target);
    else if (event.key === 'Enter' && !browses) take(current);
    else return;
    event.preventDefault();
  };
  return (
    <>
      {(entries.length > few || browses) && (
        <input
          autoFocus type="text" spellCheck={false} autoComplete="off" className={css['find']} value={typed} placeholder={say('archive.find-value')} aria-label={say('archive.find-value')}
          onChange={(event) => { setTyped(event.target.value); setAt(0); }} onKeyDown={press}
        />
      )}
      {browses ? children : found.length === 0 ? <p className={css['none']}>{say('archive.no-values')}</p> : (
        <div
          className={css['list']} style={{ height: Math.min(11.5, found.length) * row }}
          onClick={(event) => { const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null; if (line) take(Number(line.dataset['index'])); }}
        >
          <VirtualList
            label={label} count={found.length} itemAt={(index) => found[index]} keyAt={(index) => found[index]?.key ?? String(index)} height={row}
            current={current} onCurrent={setAt} onOpen={take} textAt={(index) => found[index]?.words ?? ''}
            row={(entry) => <div className={css['row']}><span className={css['words']}>{entry.words}</span>{entry.count !== undefined && <span className={css['count']}>{formats.number(entry.count)}</span>}</div>}
          />
        </div>
      )}
    </>
  );
}
