import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { goToText } from '../../editor/format-commands.ts';
import { findInIssue } from '../../../shared/issue/find.ts';
import { useCommands } from '../../frame/commands.ts';
import { useSay } from '../../frame/language.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { isOfInputMethod } from '../../ui/keys.ts';
import { useOpenIssue, useOpenState } from '../open-issue-context.tsx';
import { usePageState } from './page-state.ts';
import field from '../../ui/TextField.module.css';
import css from './Page.module.css';

/** 查找、替换 in this issue: every hit is marked as one types; Enter goes on, a replacement is one step of undo. */
export function FindBar(): ReactNode {
  const say = useSay();
  const open = useOpenIssue();
  const mode = usePageState((state) => state.find);
  const set = usePageState((state) => state.set);
  const find = useOpenState((state) => state.find);
  const [replacement, setReplacement] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const seek = (words: string, matchCase: boolean): void => {
    const matches = findInIssue(open.session.reader.read(), words, matchCase);
    open.store.setState({ find: { words, matchCase, matches, at: matches.length > 0 ? 0 : -1 } });
    const first = matches[0];
    if (first !== undefined) goToText(open.session.editor, first, first, false);
  };
  const show = (at: number): void => {
    const now = open.store.getState().find;
    const next = now.matches.length === 0 ? -1 : (at + now.matches.length) % now.matches.length;
    open.store.setState({ find: { ...now, at: next } });
    const match = now.matches[next];
    if (match !== undefined) goToText(open.session.editor, match, match, false);
  };
  const step = (by: 1 | -1): void => { show(open.store.getState().find.at + by); };
  const replace = (all: boolean): void => {
    open.refresh();
    const { matches, at } = open.store.getState().find;
    const changes = all ? matches : matches.slice(at, at + 1);
    if (changes.length === 0) return;
    open.session.apply({ kind: 'replace-text', changes: changes.map((match) => ({ ...match, text: replacement })) });
    open.refresh();
    // The next one has moved up to where the replaced one stood, unless the replacement holds the words itself.
    const again = findInIssue(open.store.getState().issue, find.words, find.matchCase).length === matches.length;
    show(again ? at + 1 : at);
  };
  const shut = (): void => {
    set({ find: 'shut' });
    open.store.setState({ find: { ...find, words: '', matches: [], at: -1 } });
    open.session.editor.focus();
  };
  useEffect(() => {
    if (mode === 'shut') return;
    box.current?.focus();
    box.current?.select();
  }, [mode]);
  useCommands([
    { id: 'issue.nextMatch', label: 'issue.commands.nextMatch', keys: ['F3'], enabled: mode !== 'shut', run: () => { step(1); } },
    { id: 'issue.previousMatch', label: 'issue.commands.previousMatch', keys: ['Shift+F3'], enabled: mode !== 'shut', run: () => { step(-1); } },
  ]);
  if (mode === 'shut') return null;
  const press = (event: KeyboardEvent, enter: () => void): void => {
    if (isOfInputMethod(event.nativeEvent)) return;
    if (event.key === 'Escape') shut();
    else if (event.key === 'Enter') enter();
    else return;
    event.preventDefault();
  };
  return (
    <div className={css['find']} role="search">
      <input
        ref={box} className={field['field']} style={{ flex: '1 1 120px', width: 120 }} aria-label={say('issue.find.words')} placeholder={say('issue.find.words')} value={find.words} spellCheck={false}
        onChange={(event) => { seek(event.target.value, find.matchCase); }} onKeyDown={(event) => { press(event, () => { step(event.shiftKey ? -1 : 1); }); }}
      />
      <span className={css['figure']} aria-live="polite">{find.words === '' ? '' : say('issue.find.figure', { at: find.at + 1, total: find.matches.length })}</span>
      <IconButton icon="up" label={say('issue.commands.previousMatch')} keys="Shift+F3" onPress={() => { step(-1); }} />
      <IconButton icon="down" label={say('issue.commands.nextMatch')} keys="F3" onPress={() => { step(1); }} />
      <Button look="bare" aria-pressed={find.matchCase} onPress={() => { seek(find.words, !find.matchCase); }}>{say(find.matchCase ? 'issue.find.caseOn' : 'issue.find.caseOff')}</Button>
      {mode === 'replace' && (
        <>
          <input
            className={field['field']} style={{ flex: '1 1 120px', width: 120 }} aria-label={say('issue.find.replacement')} placeholder={say('issue.find.replacement')} value={replacement} spellCheck={false}
            onChange={(event) => { setReplacement(event.target.value); }} onKeyDown={(event) => { press(event, () => { replace(false); }); }}
          />
          <Button onPress={() => { replace(false); }} isDisabled={find.matches.length === 0}>{say('issue.find.replace')}</Button>
          <Button onPress={() => { replace(true); }} isDisabled={find.matches.length === 0}>{say('issue.find.replaceAll')}</Button>
        </>
      )}
      <span className={css['grow']} />
      <IconButton icon="close" label={say('issue.close')} onPress={shut} />
    </div>
  );
}
