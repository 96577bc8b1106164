import { useState } from 'react';
import type { ReactNode } from 'react';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { downloadBytes } from '../desk/download.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Bar } from '../ui/Caption.tsx';
import { Field, FieldList } from '../ui/FieldList.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Scroll } from '../ui/Panes.tsx';
import css from './Settings.module.css';

/** Where the archive is and how large, a backup of it, and whether it is sound. */
export function ArchivePage(): ReactNode {
  const say = useSay();
  const { number, bytes } = useFormats();
  const info = useDeskQuery('desk.info', {}).data;
  const check = useDeskMutation('archive.check');
  const backup = useDeskMutation('archive.backup');
  const open = useDeskMutation('archive.open');
  const [saved, setSaved] = useState<string | null>(null);
  const archive = info?.archive;
  const error = check.error ?? backup.error ?? open.error;
  const doBackup = (): void => {
    backup.mutate({}, {
      onSuccess: ({ saved: place, fileName, bytes: content }) => {
        if (content && fileName !== undefined) downloadBytes(fileName, content);
        setSaved(place ?? fileName ?? null);
      },
    });
  };
  return (
    <>
      <Bar title={say('settings.archive')} />
      {error && <Notice>{errorSentence(say, error.error)}</Notice>}
      {saved !== null && <Notice tone="info" onClose={() => { setSaved(null); }} closeLabel={say('review.close')}>{say('settings.store.saved', { file: saved })}</Notice>}
      {check.data && (
        <Notice tone={check.data.sound ? 'info' : 'error'} onClose={check.reset} closeLabel={say('review.close')}>
          {check.data.sound ? say('settings.store.sound', { reports: number(check.data.reports), documents: number(check.data.documents), issues: number(check.data.issues) }) : say('settings.store.unsound', { count: check.data.faults.length })}
        </Notice>
      )}
      <Scroll>
        {archive && (
          <FieldList>
            <Field name={say('settings.store.name')}>{archive.name}</Field>
            <Field name={say('settings.store.path')}><span className={css['path']}>{archive.path}</span></Field>
            <Field name={say('settings.store.reports')}>{number(archive.reports)}</Field>
            <Field name={say('settings.store.documents')}>{number(archive.documents)}</Field>
            <Field name={say('settings.store.size')}>{bytes(archive.bytes)}</Field>
          </FieldList>
        )}
        <div className={css['line']}>
          <Button icon="download" onPress={doBackup} isDisabled={backup.isPending}>{say('settings.store.backup')}</Button>
          <Button icon="check" onPress={() => { check.mutate({}); }} isDisabled={check.isPending}>{say(check.isPending ? 'settings.store.checking' : 'settings.store.check')}</Button>
          {info?.mode === 'app' && <Button icon="folder" onPress={() => { open.mutate({}); }}>{say('settings.store.open')}</Button>}
        </div>
        <p className={css['lead']}>{say('settings.store.words')}</p>
        {check.data && !check.data.sound && <ul className={css['faults']}>{check.data.faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>}
      </Scroll>
    </>
  );
}
