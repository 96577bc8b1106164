import { REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useCommands } from '../frame/commands.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { HeadDialog } from './HeadDialog.tsx';
import { stepFinding, takeProposals } from './finding-moves.ts';
import type { OpenIssue } from './open-issue.ts';
import { useOpenState } from './open-issue-context.tsx';
import { usePageState } from './page/page-state.ts';
import { addItem, moveItem, removeItem } from './placing.ts';

/** Everything one can do in an open issue, with its keys. */
export function IssueCommands({ open, keepVersion, onClose }: { readonly open: OpenIssue; readonly keepVersion: () => void; readonly onClose: () => void }): ReactNode {
  const [asking, setAsking] = useState<'export' | 'head'>();
  const { set, view } = usePageState();
  const itemId = useOpenState((state) => state.caret.itemId);
  const finding = useOpenState((state) => state.findings[state.finding]);
  const history = useOpenState((state) => state.history);
  const { editor } = open.session;
  const move = (by: -1 | 1) => (): void => { if (itemId !== undefined) moveItem(open, itemId, by); };
  useCommands([
    { id: 'undo', label: 'commands.undo', keys: ['Mod+Z'], icon: 'undo', when: 'outside-text', enabled: history.canUndo, run: () => { editor.dispatchCommand(UNDO_COMMAND, undefined); } },
    { id: 'redo', label: 'commands.redo', keys: ['Mod+Shift+Z', 'Mod+Y'], icon: 'redo', when: 'outside-text', enabled: history.canRedo, run: () => { editor.dispatchCommand(REDO_COMMAND, undefined); } },
    { id: 'find', label: 'issue.commands.find', keys: ['Mod+F'], icon: 'search', run: () => { set({ find: 'find' }); } },
    { id: 'issue.replace', label: 'issue.commands.replace', keys: ['Mod+H'], run: () => { set({ find: 'replace' }); } },
    { id: 'issue.keepVersion', label: 'issue.commands.keepVersion', keys: ['Mod+S'], run: keepVersion },
    { id: 'issue.export', label: 'issue.commands.export', keys: ['Mod+P'], icon: 'download', run: () => { setAsking('export'); } },
    { id: 'issue.head', label: 'issue.commands.head', icon: 'edit', run: () => { setAsking('head'); } },
    { id: 'issue.nextFinding', label: 'issue.commands.nextFinding', keys: ['F8'], run: () => { stepFinding(open, 1); } },
    { id: 'issue.previousFinding', label: 'issue.commands.previousFinding', keys: ['Shift+F8'], run: () => { stepFinding(open, -1); } },
    { id: 'issue.takeProposal', label: 'issue.commands.takeProposal', keys: ['Alt+Enter'], enabled: finding?.proposal !== undefined, run: () => { if (finding !== undefined) takeProposals(open, [finding]); } },
    { id: 'issue.moveUp', label: 'issue.commands.moveUp', keys: ['Alt+ArrowUp'], icon: 'arrowUp', enabled: itemId !== undefined, run: move(-1) },
    { id: 'issue.moveDown', label: 'issue.commands.moveDown', keys: ['Alt+ArrowDown'], icon: 'arrowDown', enabled: itemId !== undefined, run: move(1) },
    { id: 'issue.addItem', label: 'issue.commands.addItem', icon: 'plus', run: () => { addItem(open); } },
    { id: 'issue.removeItem', label: 'issue.commands.removeItem', icon: 'bin', enabled: itemId !== undefined, run: () => { if (itemId !== undefined) removeItem(open, itemId); } },
    { id: 'issue.link', label: 'issue.commands.link', keys: ['Alt+K'], icon: 'link', run: () => { set({ linking: true }); } },
    { id: 'issue.view', label: view === 'page' ? 'issue.commands.plain' : 'issue.commands.page', icon: 'eye', run: () => { set({ view: view === 'page' ? 'plain' : 'page' }); } },
    { id: 'issue.list', label: 'issue.toList', icon: 'issues', run: onClose },
  ]);
  const close = (): void => { setAsking(undefined); };
  if (asking === 'head') return <HeadDialog open={open} onClose={close} />;
  return asking === 'export' ? <ExportDialog open={open} onClose={close} /> : null;
}
