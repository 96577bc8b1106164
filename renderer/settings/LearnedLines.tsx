import type { ReactNode } from 'react';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { IconButton } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Table } from '../ui/Table.tsx';
import css from './Settings.module.css';

/** Lines that are set aside when they come from a source again; each can be forgotten. */
export function LearnedLines(): ReactNode {
  const say = useSay();
  const lines = useDeskQuery('furniture.learned', {}).data?.lines ?? [];
  const forget = useDeskMutation('furniture.forget');
  return (
    <section className={css['gap']}>
      <p className={css['lead']}>{say(lines.length === 0 ? 'settings.learned.none' : 'settings.learned.words')}</p>
      {forget.error && <Notice>{errorSentence(say, forget.error.error)}</Notice>}
      {lines.length > 0 && (
        <Table
          label={say('settings.learned.title')} items={lines} keyOf={({ source, form }) => `${source} ${form}`}
          columns={[
            { key: 'source', head: say('fields.source'), width: '140px', cell: ({ source }) => source },
            { key: 'line', head: say('settings.learned.line'), cell: ({ line }) => line },
            { key: 'count', head: say('settings.learned.times'), width: '60px', right: true, cell: ({ count }) => count },
            { key: 'forget', head: '', width: '64px', cell: ({ source, form, line }) => <IconButton icon="close" label={say('settings.learned.forget', { line })} onPress={() => { forget.mutate({ source, form }); }} /> },
          ]}
        />
      )}
    </section>
  );
}
