import type { ReactNode } from 'react';
import type { Report } from '../../shared/domain/report.ts';
import { useLanguage, useSay } from '../frame/language.tsx';
import { selectionOptions } from '../frame/selection-options.ts';
import { Part } from '../ui/Caption.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import css from './ChoosePart.module.css';
import { ReasonField } from './ReasonField.tsx';
import { useChoosing } from './use-choosing.ts';

/** How a report is chosen 待备采留不, and why not where it is not. */
export function ChoosePart({ report }: { readonly report: Report }): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const { choose } = useChoosing();
  const { state, reason = '' } = report.selection;
  return (
    <Part>
      <div className={css['choose']}>
        <Segmented label={say('archive.selection')} look="value" wide value={state} onChange={(next) => { choose([report.id], { state: next }); }} options={selectionOptions(say, language)} />
      </div>
      {state === 'rejected' && <ReasonField key={report.id} reason={reason} onChange={(next) => { choose([report.id], { state, ...(next === '' ? {} : { reason: next }) }); }} />}
    </Part>
  );
}
