import { useState } from 'react';
import type { ReactNode } from 'react';
import { useFormats, useSay } from '../../frame/language.tsx';
import { localDay } from '../../frame/formats.ts';
import { Caption, Part } from '../../ui/Caption.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Num } from '../../ui/Row.tsx';
import { SavedWords } from '../IssueStatus.tsx';
import { NameVersion } from '../NameVersion.tsx';
import type { Version, Versions } from '../use-versions.ts';
import { VersionSheet } from '../VersionSheet.tsx';
import css from './Inspector.module.css';

/** 版本: every one that was kept; choosing one shows it, to be read or restored. */
export function VersionsPart({ versions }: { readonly versions: Versions }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const [shown, setShown] = useState<Version>();
  const nameOf = ({ label, reason }: Version): string => (label === '' ? say(`issue.versions.reason.${reason}`) : label);
  const when = (made: string): string => {
    const day = localDay(made);
    return `${day === localDay(new Date().toISOString()) ? say('issue.versions.today') : formats.shortDate(day)} ${formats.time(made)}`;
  };
  return (
    <Part>
      <Caption tail={<Num><Kbd keys="Mod+S" /> {say('issue.versions.keep')}</Num>}>{say('issue.versions.title')}</Caption>
      <div className={css['version']}><span>{say('issue.versions.now')}</span><span className={css['num']}><SavedWords /></span></div>
      {versions.versions.map((version) => (
        <button key={version.id} type="button" className={css['version']} onClick={() => { setShown(version); }}>
          <span>{nameOf(version)}</span>
          <span className={css['num']}>{when(version.made)}</span>
          <span className={css['num']}>{say('issue.versions.length', { count: version.characters })}</span>
        </button>
      ))}
      {shown !== undefined && <VersionSheet version={shown} name={`${nameOf(shown)} · ${when(shown.made)}`} onClose={() => { setShown(undefined); }} />}
      {versions.naming && <NameVersion onClose={() => { versions.setNaming(false); }} onKeep={(label) => { void versions.keep(label); }} />}
    </Part>
  );
}
