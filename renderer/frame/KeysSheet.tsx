import type { ReactNode } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { KeysTable } from './KeysTable.tsx';
import { useSay } from './language.tsx';

export function KeysSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  return <Dialog open onClose={onClose} title={useSay()('commands.keys')} width={980} reads><KeysTable /></Dialog>;
}
