import type { ReactNode } from 'react';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useLanguage, useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Bar, Caption } from '../ui/Caption.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Scroll } from '../ui/Panes.tsx';
import { Table } from '../ui/Table.tsx';
import { BulletinFields } from './BulletinFields.tsx';
import { SectionsTable } from './SectionsTable.tsx';
import css from './Settings.module.css';
import type { Bulletins } from './use-bulletins.ts';

/** 刊物与模板: the series, the chosen one's masthead, numbering and imprint, what its template takes, all templates. */
export function BulletinsPage({ state }: { readonly state: Bulletins }): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const { bulletins, templates, invalid, bulletin, template } = state;
  const titleOf = (name: string): string => templates.find((one) => one.name === name)?.title[language] ?? name;
  // What is not known yet is not said to be missing.
  if (!state.ready) return <Bar title={say('settings.bulletin.all')} />;
  const newBulletin = (look: 'plain' | 'go'): ReactNode => (
    <Menu label={say('settings.bulletin.new')} entries={templates.map((one) => ({ id: one.name, label: one.title[language], run: () => { state.add(one); } }))}>
      <Button look={look} big={look === 'go'} icon="plus">{say('settings.bulletin.new')}</Button>
    </Menu>
  );
  return (
    <>
      <Bar title={say('settings.bulletin.all')} count={bulletins.length}>
        {bulletins.length > 0 && newBulletin('plain')}
      </Bar>
      {state.error && <Notice>{errorSentence(say, state.error)}</Notice>}
      {invalid.map((one) => <Notice key={one.file} tone="doubt">{errorSentence(say, { kind: 'template-invalid', ...one })}</Notice>)}
      <Scroll>
        {bulletins.length === 0
          ? <EmptyState title={say('settings.bulletin.none')} action={newBulletin('go')}>{say('settings.bulletin.noneWords')}</EmptyState>
          : (
            <Table
              label={say('settings.bulletin.all')} items={bulletins} keyOf={({ id }) => id} current={bulletin?.id} onCurrent={state.choose}
              columns={[
                { key: 'name', head: say('settings.bulletin.name'), width: '22%', cell: ({ name }) => name },
                { key: 'template', head: say('settings.bulletin.template'), width: '24%', cell: (one) => titleOf(one.template) },
                { key: 'numbering', head: say('settings.bulletin.numbering'), cell: ({ numbering }) => say(`settings.bulletin.numberings.${numbering}`) },
                { key: 'next', head: say('settings.bulletin.next'), width: '64px', right: true, cell: ({ nextNumber }) => nextNumber },
                { key: 'total', head: say('settings.bulletin.total'), width: '68px', right: true, cell: ({ nextTotal }) => nextTotal ?? '—' },
              ]}
            />
          )}
        {bulletin && (
          <>
            <div className={css['gap']}><Bar title={bulletin.name} count={say('settings.bulletin.fromNext', { number: bulletin.nextNumber })} /></div>
            <BulletinFields key={bulletin.id} state={state} bulletin={bulletin} />
          </>
        )}
        {template && <SectionsTable template={template} />}
        <div className={css['gap']} />
        <Caption count={templates.length}>{say('settings.template.all')}</Caption>
        <Table
          label={say('settings.template.all')} items={templates} keyOf={({ name }) => name}
          columns={[
            { key: 'title', head: say('settings.template.title'), width: '30%', cell: (one) => one.title[language] },
            { key: 'page', head: say('settings.template.page'), width: '30%', cell: ({ page }) => say('settings.template.size', { width: page.width, height: page.height }) },
            { key: 'grid', head: say('settings.template.grid'), cell: ({ page, body }) => `${say('settings.template.gridSize', { lines: page.lines, characters: page.characters })}${body.columns > 1 ? `　${say('settings.template.columns', { count: body.columns })}` : ''}` },
            { key: 'used', head: say('settings.template.used'), width: '80px', right: true, cell: ({ name }) => bulletins.filter((one) => one.template === name).length },
          ]}
        />
      </Scroll>
    </>
  );
}
