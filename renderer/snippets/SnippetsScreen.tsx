import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { useCommands } from '../frame/commands.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { Status } from '../frame/StatusLine.tsx';
import { Button } from '../ui/Button.tsx';
import { Bar } from '../ui/Caption.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { showBinding } from '../ui/keys.ts';
import { isMac } from '../ui/machine.ts';
import { Notice } from '../ui/Notice.tsx';
import { Panes } from '../ui/Panes.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { Tree } from '../ui/Tree.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { SnippetCard } from './SnippetCard.tsx';
import { SnippetContext } from './SnippetContext.tsx';
import css from './SnippetsScreen.module.css';
import { tagOfKey, tagTree } from './tag-tree.ts';
import { useSnippets } from './use-snippets.ts';

/** 摘录: tags as a tree, the passages that bear one, and where each stands in its report. */
export function SnippetsScreen(): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const { snippetId, go, setOpen } = usePlace();
  const [branch, setBranch] = useState('all');
  const [open, setOpenBranches] = useState<ReadonlySet<string>>(new Set());
  const [show, setShow] = useState<'unused' | 'all'>('all');
  const [order, setOrder] = useState<'newest' | 'oldest'>('newest');
  const [text, setText] = useState('');
  const [edited, setEdited] = useState<{ readonly id: string; readonly what: 'tags' | 'note' } | null>(null);
  const tags = useDeskQuery('tags.list', {}).data?.tags;
  const tag = tagOfKey(branch);
  const list = useSnippets({ tag, untagged: branch === 'untagged', unused: show === 'unused', text: text.trim(), order });
  const everything = useDeskQuery('snippets.list', { order: 'newest', offset: 0, limit: 1 }).data?.total;
  const untagged = useDeskQuery('snippets.list', { untagged: true, order: 'newest', offset: 0, limit: 1 }).data?.total;
  const opened = useDeskQuery('snippets.get', snippetId === undefined ? null : { snippetId }).data;
  const index = list.snippets.findIndex(({ id }) => id === snippetId);
  const current = index < 0 && snippetId === undefined ? 0 : index;
  const snippet = list.snippets[current] ?? opened;
  const discard = useDeskMutation('snippets.discard');
  const restore = useDeskMutation('snippets.restore');
  // Editing ends when another card is chosen.
  const editing = edited !== null && edited.id === snippet?.id ? edited.what : null;
  const setEditing = (what: 'tags' | 'note' | null): void => { setEdited(what && snippet ? { id: snippet.id, what } : null); };
  const [binned, setBinned] = useState<typeof snippet>(undefined);

  const nodes = useMemo(() => [
    { key: 'all', label: say('snippets.all'), count: everything ?? 0, lead: <Icon name="list" /> },
    { key: 'untagged', label: say('snippets.untagged'), count: untagged ?? 0, lead: <Icon name="tag" /> },
    ...tagTree(tags ?? [], (kind) => say(`tags.kind.${kind}`)),
  ], [say, tags, everything, untagged]);
  const openReport = (): void => { if (snippet) go('archive', { reportId: snippet.reportId, snippetId: snippet.id }); };
  const bin = (): void => {
    if (!snippet) return;
    discard.mutate({ snippetIds: [snippet.id] }, { onSuccess: () => { setBinned(snippet); setOpen({ snippetId: list.snippets[current + 1]?.id }); } });
  };
  const here = snippet !== undefined;
  useCommands([
    { id: 'snippets.tags', label: 'snippets.commands.tags', keys: ['Alt+T'], icon: 'tag', enabled: here, run: () => { setEditing('tags'); } },
    { id: 'snippets.note', label: 'snippets.commands.note', keys: ['F2'], icon: 'edit', enabled: here, run: () => { setEditing('note'); } },
    { id: 'snippets.open', label: 'snippets.commands.open', keys: ['Alt+O'], enabled: here, run: openReport },
    { id: 'snippets.discard', label: 'snippets.commands.discard', keys: ['Delete'], icon: 'bin', when: 'outside-text', enabled: here, run: bin },
  ]);

  if (everything === 0 && !binned) {
    return <EmptyState title={say('snippets.empty-title')} action={<Button look="go" big onPress={() => { go('archive'); }}>{say('snippets.empty-action')}</Button>}>{say('snippets.empty-lead', { keys: showBinding('Mod+E', isMac) })}</EmptyState>;
  }
  return (
    <Panes id="snippets" panes={[
      {
        key: 'tags', label: say('snippets.tags'), size: 240, min: 180, max: 420,
        content: (
          <>
            <Bar title={say('snippets.tags')} />
            <Tree label={say('snippets.tags')} nodes={nodes} open={open} onOpen={setOpenBranches} current={branch} onCurrent={(key) => { setBranch(key); setOpen({ snippetId: undefined }); }} />
          </>
        ),
      },
      {
        key: 'cards', label: say('snippets.snippets'), ground: 'read', min: 440,
        content: (
          <>
            {snippet && <Status side="start"><span>{say('snippets.chosen', { count: snippet.anchor.exact.replaceAll(/\s/g, '').length })}</span></Status>}
            <Bar title={tag ? tag.path.replaceAll('/', '／') : say(branch === 'untagged' ? 'snippets.untagged' : 'snippets.all')} count={say('snippets.count', { count: list.total, figure: formats.number(list.total) })}>
              <input className={css['filter']} value={text} placeholder={say('snippets.filter')} aria-label={say('snippets.filter')} onChange={(event) => { setText(event.target.value); }} />
              <Segmented label={say('snippets.show')} value={show} onChange={setShow} options={[{ key: 'unused', label: say('snippets.unused') }, { key: 'all', label: say('snippets.any') }]} />
              <Select look="bare" label={say('snippets.order')} value={order} onChange={setOrder} options={[{ key: 'newest', label: say('snippets.newest') }, { key: 'oldest', label: say('snippets.oldest') }]} />
            </Bar>
            {binned && (
              <Notice tone="info" closeLabel={say('archive.close')} onClose={() => { setBinned(undefined); }} action={<Button onPress={() => { restore.mutate({ snippetIds: [binned.id] }); setBinned(undefined); }}>{say('snippets.undo')}</Button>}>
                {say('snippets.binned')}
              </Notice>
            )}
            {list.error && list.error.error.kind !== 'disconnected' && <Notice>{errorSentence(say, list.error.error)}</Notice>}
            {list.total === 0 && !list.loading && !list.error
              ? <EmptyState title={say('snippets.nothing')} />
              : (
                <VirtualList
                  label={say('snippets.snippets')} main rows="items" count={list.snippets.length} itemAt={(at) => list.snippets[at]} keyAt={(at) => list.snippets[at]?.id ?? String(at)} height={() => 132}
                  current={current} onCurrent={(at) => { setOpen({ snippetId: list.snippets[at]?.id }); }} onOpen={openReport} onRange={list.show} textAt={(at) => list.snippets[at]?.anchor.exact ?? ''}
                  row={(one, { current: isCurrent }) => <SnippetCard snippet={one} current={isCurrent} editing={isCurrent ? editing : null} onEdit={setEditing} />}
                />
              )}
          </>
        ),
      },
      { key: 'context', label: say('snippets.in-report'), size: 496, min: 280, folds: true, content: snippet && <SnippetContext key={snippet.id} snippet={snippet} /> },
    ]} />
  );
}
