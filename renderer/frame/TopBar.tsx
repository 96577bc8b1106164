import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { useSay } from './language.tsx';
import { SearchBox } from '../searching/SearchBox.tsx';
import css from './TopBar.module.css';
import { TopSlot } from './TopWords.tsx';

/** 44 px: the search box and the way to all commands. What is empty of it moves the window. */
export function TopBar({ onPalette }: { readonly onPalette: () => void }): ReactNode {
  const say = useSay();
  return (
    <header className={css['top']}>
      <SearchBox />
      <TopSlot />
      <span className={css['grow']} />
      <Button look="bare" keys="Mod+K" onPress={onPalette}>{say('frame.commands')}</Button>
    </header>
  );
}
