import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { isOfInputMethod } from '../ui/keys.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useSay } from './language.tsx';
import { usePlace } from './place.ts';
import { focusMainList, searchBoxId } from './search-box.ts';
import css from './SearchBox.module.css';
import { createSettler } from './settle.ts';

/**
 * The search box for past coverage. What is typed stands there at once and is searched for when it rests; what an input
 * method is still composing is not yet meant, and is searched for when it is chosen.
 */
export function SearchBox(): ReactNode {
  const say = useSay();
  const query = usePlace((state) => state.query);
  const here = usePlace((state) => state.place === 'archive');
  const [text, setText] = useState(query);
  const [settler] = useState(() => createSettler((words) => { usePlace.getState().search(words); }));
  useEffect(() => settler.stop, [settler]);
  // Words coming back from where they were sent must not overwrite what was typed meanwhile.
  useEffect(() => { if (!settler.isEcho(query)) setText(query); }, [query, settler]);
  const clear = (): void => {
    if (text === '') focusMainList();
    settler.stop();
    setText('');
    usePlace.getState().setQuery('');
  };
  return (
    <label className={css['find']}>
      <Icon name="search" />
      <input
        id={searchBoxId} type="text" role="searchbox" aria-label={say('frame.search')} placeholder={say('frame.search')} spellCheck={false} autoComplete="off" value={text} className={css['input']}
        onChange={(event) => {
          setText(event.target.value);
          // An InputEvent tells whether an input method is still at work.
          if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) settler.put(event.target.value);
        }}
        onCompositionEnd={(event) => { settler.put(event.currentTarget.value); }}
        onKeyDown={(event) => {
          if (isOfInputMethod(event.nativeEvent)) return;
          if (event.key === 'Escape') clear();
          else if (event.key === 'Enter' || event.key === 'ArrowDown') {
            settler.now(text);
            usePlace.getState().go('archive');
            requestAnimationFrame(focusMainList);
          } else return;
          event.preventDefault();
        }}
      />
      {here && text !== '' ? <span className={css['hint']}><Kbd keys="Escape" /> {say('frame.clear')}</span> : <span className={css['hint']}><Kbd keys="Mod+F" /></span>}
    </label>
  );
}
