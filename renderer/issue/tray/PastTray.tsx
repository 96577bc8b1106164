import { useState } from 'react';
import type { ReactNode } from 'react';
import type { IssueId } from '../../../shared/domain/ids.ts';
import { itemCharacters, runText } from '../../../shared/issue/issue-text.ts';
import { useDeskQuery } from '../../desk/use-desk.tsx';
import { useFormats, useSay } from '../../frame/language.tsx';
import { Select } from '../../ui/Select.tsx';
import { useOpenState } from '../open-issue-context.tsx';
import { MaterialList } from './MaterialList.tsx';
import css from './Tray.module.css';

/** 往期: items of earlier issues, to be taken in again with their sources. */
export function PastTray(): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const here = useOpenState((state) => state.issue.id);
  const [chosen, setChosen] = useState<IssueId>();
  const issues = useDeskQuery('issues.list', {}).data?.issues.filter(({ id }) => id !== here) ?? [];
  const issueId = chosen ?? issues[0]?.id;
  const past = useDeskQuery('issues.get', issueId === undefined ? null : { issueId }, { keep: true }).data;
  if (issues.length === 0) return <p className={css['none']}>{say('issue.tray.noPast')}</p>;
  return (
    <div className={css['tray']}>
      <div className={css['ask']}>
        <Select
          label={say('issue.tray.past')} value={issueId ?? ''} width="100%"
          options={issues.map((line) => ({ key: line.id, label: say('issue.list.name', { name: line.name, number: line.number }) }))}
          onChange={(key) => { setChosen(issues.find(({ id }) => id === key)?.id); }}
        />
      </div>
      <MaterialList label={say('issue.tray.past')} lines={(past?.sections ?? []).flatMap((section) => section.items.map((item) => ({
        kind: 'material' as const, key: item.id, material: { kind: 'item' as const, issueId: past?.id ?? here, itemId: item.id },
        words: item.blocks.map((block) => ('runs' in block ? runText(block.runs) : '')).join(' ') || runText(item.headline), plain: runText(item.headline),
        headline: runText(item.headline), source: past === undefined ? '' : formats.shortDate(past.date), tail: say('issue.tray.length', { count: itemCharacters(section, item) }), placed: false,
      })))} />
    </div>
  );
}
