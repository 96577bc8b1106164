import type { ReactNode } from 'react';
import { selectionStates } from '../../../shared/domain/report.ts';
import type { SelectionState } from '../../../shared/domain/report.ts';
import { useSay } from '../../frame/language.tsx';
import { Select } from '../../ui/Select.tsx';

/** Only reports chosen so, or all. */
export function ChosenSelect({ value, onChange }: { readonly value: SelectionState | undefined; readonly onChange: (state: SelectionState | undefined) => void }): ReactNode {
  const say = useSay();
  const options = [{ key: 'any', label: say('choosing.any') } as const, ...selectionStates.map((key) => ({ key, label: say(`selection.${key}.name`) }))];
  return <Select<SelectionState | 'any'> label={say('choosing.filter')} look="bare" options={options} value={value ?? 'any'} onChange={(key) => { onChange(key === 'any' ? undefined : key); }} />;
}
