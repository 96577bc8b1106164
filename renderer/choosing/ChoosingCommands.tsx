import type { ReactNode } from 'react';
import { useCommands } from '../frame/commands.ts';
import { useChoices } from './choices.ts';
import { CountsDialog } from './CountsDialog.tsx';

/** The table of counts, wherever one is. */
export function ChoosingCommands(): ReactNode {
  const { counting, setCounting } = useChoices();
  useCommands([{ id: 'choosing.counts', label: 'choosing.counts', icon: 'table', run: () => { setCounting(true); } }]);
  return counting ? <CountsDialog onClose={() => { setCounting(false); }} /> : null;
}
