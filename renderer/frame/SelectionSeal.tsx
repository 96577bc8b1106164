import type { ReactNode } from 'react';
import type { SelectionState } from '../../shared/domain/report.ts';
import { Seal } from '../ui/Seal.tsx';
import type { SealTone } from '../ui/Seal.tsx';
import { useSay } from './language.tsx';

const tones: Readonly<Record<SelectionState, SealTone>> = { unread: 'plain', shortlisted: 'strong', chosen: 'accent', held: 'plain', rejected: 'dashed' };

/** A report's selection 待备采留不 as a seal. */
export function SelectionSeal({ state }: { readonly state: SelectionState }): ReactNode {
  const say = useSay();
  return <Seal sign={say(`selection.${state}.sign`)} label={say(`selection.${state}.name`)} tone={tones[state]} />;
}
