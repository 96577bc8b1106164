import type { ReactNode } from 'react';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Bar } from '../ui/Caption.tsx';
import { Field, FieldList } from '../ui/FieldList.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Scroll } from '../ui/Panes.tsx';
import { LearnedLines } from './LearnedLines.tsx';
import css from './Settings.module.css';

/** The folder whose new files come in by themselves (only the app can choose one: a window names no path), and what is set aside from a source. */
export function IntakePage(): ReactNode {
  const say = useSay();
  const watched = useDeskQuery('intake.watched', {}).data;
  const choose = useDeskMutation('intake.watchFolder');
  const stop = useDeskMutation('intake.stopWatching');
  const error = choose.error ?? stop.error;
  return (
    <>
      <Bar title={say('settings.intake')} />
      {error && <Notice>{errorSentence(say, error.error)}</Notice>}
      {watched?.problem && <Notice>{errorSentence(say, watched.problem)}</Notice>}
      <Scroll>
        <FieldList>
          <Field name={say('settings.watched.folder')}>{watched?.folder === undefined ? say('settings.watched.none') : <span className={css['path']}>{watched.folder}</span>}</Field>
        </FieldList>
        {watched?.mayChoose === true && (
          <div className={css['line']}>
            <Button icon="folder" onPress={() => { choose.mutate({}); }} isDisabled={choose.isPending}>{say(watched.folder === undefined ? 'settings.watched.choose' : 'settings.watched.other')}</Button>
            {watched.folder !== undefined && <Button icon="stop" onPress={() => { stop.mutate({}); }} isDisabled={stop.isPending}>{say('settings.watched.stop')}</Button>}
          </div>
        )}
        <p className={css['lead']}>{say('settings.watched.words')}</p>
        {watched?.mayChoose === false && <p className={css['lead']}>{say('settings.watched.onlyInApp')}</p>}
        <LearnedLines />
      </Scroll>
    </>
  );
}
