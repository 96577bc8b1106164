import { useState } from 'react';
import type { ReactNode } from 'react';
import type { IssueId } from '../../shared/domain/ids.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { localDay } from '../frame/formats.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { focusOnceClosed } from '../frame/search-box.ts';
import { Status } from '../frame/StatusLine.tsx';
import { Button } from '../ui/Button.tsx';
import { Bar } from '../ui/Caption.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Panes } from '../ui/Panes.tsx';
import { Tree } from '../ui/Tree.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import css from './IssueList.module.css';
import { NewIssueDialog } from './NewIssueDialog.tsx';

const noneOpen: ReadonlySet<string> = new Set();

/** The issues of every bulletin, newest first; Enter opens one, Alt+N begins one, Delete puts one in the bin. */
export function IssueList({ onOpen }: { readonly onOpen: (issueId: IssueId) => void }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const [bulletin, setBulletin] = useState('all');
  const [current, setCurrent] = useState(0);
  const making = usePlace((place) => place.newIssue) === true;
  const setOpen = usePlace((place) => place.setOpen);
  const setMaking = (newIssue: boolean): void => { setOpen({ newIssue }); };
  const [gone, setGone] = useState<IssueId>();
  const bulletins = useDeskQuery('bulletins.list', {}).data?.bulletins ?? [];
  const answer = useDeskQuery('issues.list', {});
  const discard = useDeskMutation('issues.discard');
  const restore = useDeskMutation('issues.restore');
  const issues = (answer.data?.issues ?? []).filter((issue) => bulletin === 'all' || issue.bulletinId === bulletin);
  const at = Math.min(current, issues.length - 1);
  const dialog = making && <NewIssueDialog onMade={(id) => { setMaking(false); onOpen(id); focusOnceClosed(); }} onClose={() => { setMaking(false); }} />;
  if (answer.error !== null) return <Notice>{errorSentence(say, answer.error.error)}</Notice>;
  if (answer.data?.issues.length === 0 && gone === undefined) {
    return <>{dialog}<EmptyState title={say('issue.list.emptyTitle')} action={<Button look="go" big keys="Alt+N" onPress={() => { setMaking(true); }}>{say('issue.list.new')}</Button>}>{say('issue.list.emptyLead')}</EmptyState></>;
  }
  const nodes = [
    { key: 'all', label: say('issue.list.all'), count: answer.data?.issues.length ?? 0, lead: <Icon name="issues" /> },
    ...bulletins.map((one) => ({ key: one.id, label: one.name, count: (answer.data?.issues ?? []).filter((issue) => issue.bulletinId === one.id).length, lead: <Icon name="file" /> })),
  ];
  return (
    <>
      {dialog}
      <Status side="start"><span>{say('issue.list.figure', { count: issues.length })}</span></Status>
      <Panes id="issues" panes={[
        { key: 'bulletins', label: say('issue.list.bulletins'), size: 240, min: 180, max: 420, content: <><Bar title={say('issue.list.bulletins')} /><Tree label={say('issue.list.bulletins')} nodes={nodes} open={noneOpen} onOpen={() => undefined} current={bulletin} onCurrent={(key) => { setBulletin(key); setCurrent(0); }} /></> },
        {
          key: 'issues', label: say('places.issues'), ground: 'read',
          content: (
            <>
              <Bar title={say('issue.list.title')} count={issues.length}><Button look="go" keys="Alt+N" onPress={() => { setMaking(true); }}>{say('issue.list.new')}</Button></Bar>
              {gone !== undefined && <Notice tone="info" onClose={() => { setGone(undefined); }} closeLabel={say('issue.close')} action={<Button onPress={() => { restore.mutate({ issueId: gone }); setGone(undefined); }}>{say('commands.undo')}</Button>}>{say('issue.list.binned')}</Notice>}
              <VirtualList
                label={say('places.issues')} count={issues.length} itemAt={(index) => issues[index]} keyAt={(index) => issues[index]?.id ?? String(index)} height={52} current={at} onCurrent={setCurrent} main
                textAt={(index) => issues[index]?.name ?? ''} onOpen={(index) => { const issue = issues[index]; if (issue !== undefined) onOpen(issue.id); }}
                onKey={(event, index) => {
                  const issue = issues[index];
                  if (event.key !== 'Delete' || issue === undefined) return false;
                  discard.mutate({ issueId: issue.id }, { onSuccess: () => { setGone(issue.id); } });
                  return true;
                }}
                row={(issue) => (
                  <div className={css['issue']}>
                    <b>{issue.total === undefined ? say('issue.list.name', { name: issue.name, number: issue.number }) : say('issue.list.nameTotal', { name: issue.name, number: issue.number, total: issue.total })}</b>
                    <span className={css['num']}>{formats.date(issue.date)}</span>
                    <span className={css['meta']}>{say('issue.list.content', { count: issue.items, characters: formats.number(issue.characters) })}</span>
                    <span className={css['num']}>{say('issue.list.changed', { when: `${formats.shortDate(localDay(issue.changed))} ${formats.time(issue.changed)}` })}</span>
                  </div>
                )}
              />
            </>
          ),
        },
      ]} />
    </>
  );
}
