import type { ReactNode } from 'react';
import { runCommand } from '../frame/commands.ts';
import { useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/Icon.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import css from './Hello.module.css';

/** First start: what belongs here and the ways to bring it, the samples offered as the one next step. */
export function Hello(): ReactNode {
  const say = useSay();
  const way = (icon: IconName, name: string, words: string, keys: string, command: string): ReactNode => (
    <button type="button" className={css['way']} onClick={() => { runCommand(command); }}>
      <Icon name={icon} className={css['icon']} /><b>{name}</b><span className={css['words']}>{words}</span><Kbd keys={keys} />
    </button>
  );
  return (
    <div className={css['hello']}>
      <h1 className={css['title']}>{say('intake.hello.title')}</h1>
      <p className={css['lead']}>{say('intake.hello.lead')}</p>
      <div className={css['ways']}>
        {way('file', say('intake.hello.open'), say('intake.hello.openWords'), 'Mod+O', 'intake.open')}
        {way('paste', say('intake.hello.paste'), say('intake.hello.pasteWords'), 'Mod+V', 'intake.paste')}
        {way('folder', say('intake.hello.folder'), say('intake.hello.folderWords'), 'Mod+Shift+O', 'intake.openFolder')}
      </div>
      <div className={css['samples']}><Button look="go" big onPress={() => { runCommand('intake.addSamples'); }}>{say('intake.hello.samples')}</Button><span>{say('intake.hello.samplesWords')}</span></div>
    </div>
  );
}
