import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { focusMainList, searchBoxId } from '../frame/search-box.ts';
import { Icon } from '../ui/Icon.tsx';
import { isOfInputMethod } from '../ui/keys.ts';
import { Kbd } from '../ui/Kbd.tsx';
import css from './SearchBox.module.css';
import { SearchHelp } from './SearchHelp.tsx';
import { useSearchState } from './search-state.ts';
import { createSettler } from './settle.ts';
import { useSearchHelp } from './use-search-help.ts';
import type { HelpLine } from './use-search-help.ts';

/** Help shows while one is at the box: what comes by itself, or all of it where it was asked for. */
type Help = 'shut' | 'open' | 'all';

/**
 * The search box for past coverage. What is typed stands there at once and is searched for when it rests; what an input
 * method is still composing is not yet meant, and is searched for when it is chosen.
 */
export function SearchBox(): ReactNode {
  const say = useSay();
  const id = useId();
  const query = usePlace((state) => state.query);
  const here = usePlace((state) => state.place === 'archive');
  const [text, setText] = useState(query);
  const [caret, setCaret] = useState(0);
  const [help, setHelp] = useState<Help>('shut');
  const [at, setAt] = useState(-1);
  const box = useRef<HTMLInputElement>(null);
  const [settler] = useState(() => createSettler((words) => { usePlace.getState().search(words); }));
  useEffect(() => settler.stop, [settler]);
  // Words coming back from where they were sent must not overwrite what was typed meanwhile.
  useEffect(() => { if (!settler.isEcho(query)) setText(query); }, [query, settler]);
  const show = (state: Help): void => {
    setHelp(state);
    setAt(-1);
  };
  const put = (words: string, place: number): void => {
    flushSync(() => {
      setText(words);
      setCaret(place);
      show('open');
    });
    box.current?.setSelectionRange(place, place);
    settler.put(words);
  };
  const { groups, awaited } = useSearchHelp(help !== 'shut', { text, caret, all: help === 'all' }, put);
  const lines = groups.flatMap((group) => group.lines);
  const line = lines[at];
  const take = (one: HelpLine): void => {
    show('shut');
    one.take();
  };
  const clear = (): void => {
    if (text === '') focusMainList();
    settler.stop();
    setText('');
    usePlace.getState().setQuery('');
  };
  const search = (): void => {
    show('shut');
    settler.now(text);
    // Who asks for the words of the box is done with what was alike.
    useSearchState.getState().setLike(undefined);
    usePlace.getState().go('archive');
    // Elsewhere the list has yet to come.
    if (here) focusMainList();
    else requestAnimationFrame(focusMainList);
  };
  const press = (event: KeyboardEvent): void => {
    if (isOfInputMethod(event.nativeEvent)) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape' && lines.length > 0) show('shut');
    else if (event.key === 'Escape') clear();
    else if (event.altKey && event.key === 'ArrowDown') show('all');
    else if ((event.key === 'Enter' || event.key === 'Tab') && line) take(line);
    else if (event.key === 'Delete' && line?.forget) line.forget();
    // Who goes down before the values have come stands on the first one when they do.
    else if (event.key === 'ArrowDown' && awaited && at < 0) setAt(0);
    // From before the first line one is in the box, and behind the last one in the results.
    else if (step !== 0 && lines.length > 0 && at + step >= -1 && at + step < lines.length) setAt(at + step);
    else if (event.key === 'Enter' || event.key === 'ArrowDown') search();
    else return;
    event.preventDefault();
  };
  return (
    <div className={css['find']}>
      <Icon name="search" />
      <input
        ref={box} id={searchBoxId} type="text" role="searchbox" aria-controls={lines.length > 0 ? id : undefined} aria-activedescendant={line ? `${id}-${at}` : undefined} aria-autocomplete="list"
        aria-label={say('frame.search')} placeholder={say('frame.search')} spellCheck={false} autoComplete="off" value={text} className={css['input']}
        onChange={(event) => {
          setText(event.target.value);
          setCaret(event.target.selectionStart ?? event.target.value.length);
          // An InputEvent tells whether an input method is still at work.
          const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
          show(composing ? 'shut' : 'open');
          if (!composing) settler.put(event.target.value);
        }}
        onCompositionEnd={(event) => { setCaret(event.currentTarget.selectionStart ?? 0); show('open'); settler.put(event.currentTarget.value); }}
        onSelect={(event) => { setCaret(event.currentTarget.selectionStart ?? 0); }}
        onFocus={() => { show('open'); }} onClick={() => { if (help === 'shut') show('open'); }} onBlur={() => { show('shut'); settler.flush(); }} onKeyDown={press}
      />
      {here && text !== '' ? <span className={css['hint']}><Kbd keys="Escape" /> {say('frame.clear')}</span> : <span className={css['hint']}><Kbd keys="Mod+F" /></span>}
      {lines.length > 0 && <SearchHelp id={id} groups={groups} current={at} onCurrent={setAt} onTake={take} />}
    </div>
  );
}
