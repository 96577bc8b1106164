import { REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import type { ReactNode } from 'react';
import { blockKinds } from '../../editor/caret.ts';
import { setBlockKind, toggleMark } from '../../editor/format-commands.ts';
import { runCommand } from '../../frame/commands.ts';
import { useSay } from '../../frame/language.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { useOpenIssue, useOpenState } from '../open-issue-context.tsx';
import { usePageState } from './page-state.ts';
import css from './Page.module.css';

const zooms = ['fit', '0.5', '0.75', '1', '1.25', '1.5'] as const;

/** What one does to the text, and how one looks at it. */
export function Toolbar({ shownZoom, pickPicture }: { readonly shownZoom: number; readonly pickPicture: () => void }): ReactNode {
  const say = useSay();
  const { session } = useOpenIssue();
  const { editor } = session;
  const format = useOpenState((state) => state.format);
  const history = useOpenState((state) => state.history);
  const { view, zoom, set } = usePageState();
  const title = format.block === 'title';
  const kinds = blockKinds.filter((kind) => (title ? kind === 'title' : kind !== 'title'));
  const after = (act: () => void) => (): void => {
    act();
    editor.focus();
  };
  return (
    <div className={css['tools']} role="toolbar" aria-label={say('issue.tools.title')} onMouseDown={(event) => { if (!(event.target instanceof HTMLInputElement)) event.preventDefault(); }}>
      <Select
        label={say('issue.tools.kind')} look="bare" width="100px" value={format.block} disabled={title}
        options={kinds.map((kind) => ({ key: kind, label: say(`issue.kinds.${kind}`) }))}
        onChange={(kind) => { if (kind !== 'title') after(() => { setBlockKind(editor, kind); })(); }}
      />
      <i className={css['sep']} />
      <IconButton icon="bold" label={say('issue.tools.bold')} keys="Mod+B" on={format.bold} onPress={after(() => { toggleMark(editor, 'bold'); })} />
      <IconButton icon="italic" label={say('issue.tools.italic')} keys="Mod+I" on={format.italic} onPress={after(() => { toggleMark(editor, 'italic'); })} />
      <IconButton icon="list" label={say('issue.kinds.bullets')} on={format.block === 'bullets'} isDisabled={title} onPress={after(() => { setBlockKind(editor, format.block === 'bullets' ? 'body' : 'bullets'); })} />
      <IconButton icon="listOrdered" label={say('issue.kinds.numbers')} on={format.block === 'numbers'} isDisabled={title} onPress={after(() => { setBlockKind(editor, format.block === 'numbers' ? 'body' : 'numbers'); })} />
      <IconButton icon="link" label={say('issue.tools.link')} keys="Alt+K" on={format.link !== undefined} onPress={() => { set({ linking: true }); }} />
      <IconButton icon="picture" label={say('issue.tools.picture')} onPress={pickPicture} />
      <i className={css['sep']} />
      <IconButton icon="undo" label={say('commands.undo')} keys="Mod+Z" isDisabled={!history.canUndo} onPress={after(() => { editor.dispatchCommand(UNDO_COMMAND, undefined); })} />
      <IconButton icon="redo" label={say('commands.redo')} keys="Mod+Shift+Z" isDisabled={!history.canRedo} onPress={after(() => { editor.dispatchCommand(REDO_COMMAND, undefined); })} />
      <span className={css['grow']} />
      {view === 'page' && (
        <Select
          label={say('issue.tools.zoom')} look="bare" value={zooms.find((one) => one === String(zoom)) ?? 'fit'}
          options={zooms.map((one) => ({ key: one, label: one === 'fit' ? say('issue.tools.fit', { percent: Math.round(shownZoom * 100) }) : `${Math.round(Number(one) * 100)}%` }))}
          onChange={(one) => { set({ zoom: one === 'fit' ? undefined : Number(one) }); }}
        />
      )}
      <Segmented label={say('issue.tools.view')} value={view} options={[{ key: 'page', label: say('issue.tools.page') }, { key: 'plain', label: say('issue.tools.plain') }]} onChange={(next) => { set({ view: next }); }} />
      <span className={css['gap']} />
      <Button look="go" keys="Mod+P" onPress={() => { runCommand('issue.export'); }}>{say('issue.tools.export')}</Button>
    </div>
  );
}
