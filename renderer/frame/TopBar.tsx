import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/Icon.tsx';
import { isOfInputMethod } from '../ui/keys.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useSay } from './language.tsx';
import { usePlace } from './place.ts';
import { focusMainList, searchBoxId } from './search-box.ts';
import css from './TopBar.module.css';

/** The search box for past coverage. What is being composed is shown at once and searched for when it is chosen. */
function SearchBox(): ReactNode {
  const say = useSay();
  const query = usePlace((state) => state.query);
  const search = usePlace((state) => state.search);
  const setQuery = usePlace((state) => state.setQuery);
  const here = usePlace((state) => state.place === 'archive');
  const [text, setText] = useState(query);
  useEffect(() => { setText(query); }, [query]);
  return (
    <label className={cx(css['find'])}>
      <Icon name="search" />
      <input
        id={searchBoxId} type="text" role="searchbox" aria-label={say('frame.search')} placeholder={say('frame.search')} spellCheck={false} autoComplete="off" value={text} className={css['input']}
        onChange={(event) => {
          setText(event.target.value);
          // An InputEvent tells whether an input method is still at work; only then is the text not yet meant.
          if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) search(event.target.value);
        }}
        onCompositionEnd={(event) => { search(event.currentTarget.value); }}
        onKeyDown={(event) => {
          if (isOfInputMethod(event.nativeEvent)) return;
          if (event.key === 'Escape') {
            if (text === '') focusMainList();
            setText('');
            setQuery('');
          } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
            search(text);
            requestAnimationFrame(focusMainList);
          } else return;
          event.preventDefault();
        }}
      />
      {here && text !== '' ? <span className={css['hint']}><Kbd keys="Escape" /> {say('frame.clear')}</span> : <span className={css['hint']}><Kbd keys="Mod+F" /></span>}
    </label>
  );
}

/** 44 px: the search box and the way to all commands. What is empty of it moves the window. */
export function TopBar({ onPalette }: { readonly onPalette: () => void }): ReactNode {
  const say = useSay();
  return (
    <header className={css['top']}>
      <SearchBox />
      <span className={css['grow']} />
      <Button look="bare" keys="Mod+K" onPress={onPalette}>{say('frame.commands')}</Button>
    </header>
  );
}
