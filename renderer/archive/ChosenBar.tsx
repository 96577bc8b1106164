import type { ReactNode } from 'react';
import type { Selection, SelectionState } from '../../shared/domain/report.ts';
import { ReasonField } from '../choosing/ReasonField.tsx';
import { useLanguage, useSay } from '../frame/language.tsx';
import { selectionOptions } from '../frame/selection-options.ts';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import css from './ChosenBar.module.css';

interface ChosenBarProps {
  readonly count: number;
  /** What they were all made, once they were. */
  readonly made: Selection | undefined;
  readonly onChoose: (selection: Selection) => void;
  readonly onLetGo: () => void;
}

/** Under the results while several are chosen: how many, what to make of them, and why not where they are not used. */
export function ChosenBar({ count, made, onChoose, onLetGo }: ChosenBarProps): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const options: readonly { readonly key: SelectionState | 'none'; readonly label: string }[] = selectionOptions(say, language);
  return (
    <div className={css['bar']} role="group" aria-label={say('choosing.chosen', { count })}>
      <div className={css['line']}>
        <b>{say('choosing.chosen', { count })}</b>
        <Button look="bare" onPress={onLetGo}>{say('choosing.let-go')}</Button>
      </div>
      <Segmented label={say('archive.selection')} look="value" wide value={made?.state ?? 'none'} options={options} onChange={(state) => { if (state !== 'none') onChoose({ state }); }} />
      {made?.state === 'rejected' && <div className={css['reason']}><ReasonField forMany reason={made.reason ?? ''} onChange={(reason) => { onChoose({ state: 'rejected', ...(reason === '' ? {} : { reason }) }); }} /></div>}
    </div>
  );
}
