import { useCallback } from 'react';
import { useDeskEvent } from '../desk/use-desk.tsx';
import { runCommand, useCommands } from './commands.ts';
import { places, usePlace } from './place.ts';
import { focusOnArrival, focusSearch, leaveSearchBox } from './search-box.ts';

/** The commands that hold in every place, and the native menu's way to all of them. Stands before the screens, so that theirs come later and win. */
export function FrameCommands({ open }: { readonly open: (overlay: 'palette' | 'keys') => void }): null {
  const go = usePlace((state) => state.go);
  useCommands([
    ...places.map((place, at) => ({ id: `go.${place}`, label: `commands.go.${place}` as const, icon: place, keys: [`Mod+${at + 1}`], run: () => { leaveSearchBox(); go(place); requestAnimationFrame(() => { focusOnArrival(); }); } })),
    { id: 'find', label: 'commands.find', icon: 'search', keys: ['Mod+F'], run: focusSearch },
    { id: 'go.figures', label: 'figures.open', icon: 'table', run: () => { leaveSearchBox(); go('archive', { figures: true, reportId: undefined }); requestAnimationFrame(() => { focusOnArrival(); }); } },
    { id: 'issue.new', label: 'issue.commands.new', icon: 'plus', keys: ['Alt+N'], run: () => { go('issues', { issueId: undefined, newIssue: true }); } },
    { id: 'palette', label: 'commands.palette', keys: ['Mod+K'], quiet: true, run: () => { open('palette'); } },
    { id: 'keys', label: 'commands.keys', icon: 'keys', keys: ['F1'], run: () => { open('keys'); } },
  ]);
  useDeskEvent('menu', useCallback(({ command }) => { runCommand(command); }, []));
  return null;
}
