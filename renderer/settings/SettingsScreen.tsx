import { useState } from 'react';
import type { ReactNode } from 'react';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { KeysTable } from '../frame/KeysTable.tsx';
import { useSay } from '../frame/language.tsx';
import { Status } from '../frame/StatusLine.tsx';
import { Bar } from '../ui/Caption.tsx';
import { Panes, Scroll } from '../ui/Panes.tsx';
import { Num, Row } from '../ui/Row.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { ArchivePage } from './ArchivePage.tsx';
import { BinPage } from './BinPage.tsx';
import { BulletinsPage } from './BulletinsPage.tsx';
import { IntakePage } from './IntakePage.tsx';
import { LanguagePage } from './LanguagePage.tsx';
import { LookPage } from './LookPage.tsx';
import { SamplePage } from './SamplePage.tsx';
import css from './Settings.module.css';
import { settingsPages } from './settings-pages.ts';
import { TagsPage } from './TagsPage.tsx';
import { useBulletins } from './use-bulletins.ts';

function Keys(): ReactNode {
  const say = useSay();
  return <><Bar title={say('settings.keys')} /><Scroll><div className={css['keys']}><KeysTable /></div></Scroll></>;
}

/** 设置: what there is to set · the setting · for bulletins, how their page looks. */
export function SettingsScreen(): ReactNode {
  const say = useSay();
  const [at, setAt] = useState(0);
  const page = settingsPages[at] ?? 'bulletins';
  const bulletins = useBulletins();
  const version = useDeskQuery('desk.info', {}).data?.version;
  const binned = useDeskQuery('documents.bin', {}).data?.documents.length ?? 0;
  const list = (
    <>
      <Bar title={say('places.settings')} />
      <VirtualList
        main label={say('places.settings')} count={settingsPages.length} itemAt={(index) => settingsPages[index]} keyAt={(index) => settingsPages[index] ?? ''} height={28} current={at} onCurrent={setAt}
        textAt={(index) => say(`settings.${settingsPages[index] ?? 'bulletins'}`)} row={(name) => <Row tail={name === 'bin' && binned > 0 ? <Num>{binned}</Num> : undefined}>{say(`settings.${name}`)}</Row>}
      />
      <p className={css['about']}>{say('settings.version', { version: version ?? '' })}<br />{say('settings.stays')}</p>
    </>
  );
  const content = {
    bulletins: <BulletinsPage state={bulletins} />, tags: <TagsPage />, intake: <IntakePage />, archive: <ArchivePage />, language: <LanguagePage />, look: <LookPage />, keys: <Keys />, bin: <BinPage />,
  }[page];
  const { bulletin, template } = bulletins;
  return (
    <>
      <Status side="end">{say('frame.saved')}</Status>
      <Panes
        id={page === 'bulletins' ? 'settings-bulletins' : 'settings'}
        panes={[
          { key: 'list', label: say('places.settings'), size: 200, min: 200, max: 320, content: list },
          { key: 'page', label: say(`settings.${page}`), min: 440, ground: 'read', content: <div className={css['page']}>{content}</div> },
          ...(page === 'bulletins' && template ? [{ key: 'sample', label: say('settings.sample'), size: 424, min: 240, folds: true, ground: 'desk' as const, content: <SamplePage bulletin={bulletin} template={template} /> }] : []),
        ]}
      />
    </>
  );
}
