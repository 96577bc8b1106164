import type { ReactNode } from 'react';
import { FacetMenu } from '../archive/facets/FacetMenu.tsx';
import { useFormats, useSay } from '../frame/language.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { TextField } from '../ui/TextField.tsx';
import css from './Ledger.module.css';
import { useLedger } from './ledger-state.ts';
import { unitName } from './unit-names.ts';
import { typedAmount } from './use-ledger-entries.ts';
import type { LedgerEntries } from './use-ledger-entries.ts';

/** Empty, or a number: anything else is not taken. */
const amount = (typed: string): string | null => typed.trim() === '' ? '' : typedAmount(typed) === undefined ? null : typed.trim();

/** Above the ledger: how many figures, of which unit, of what, between which numbers, in which order. */
export function LedgerBand({ answer }: { readonly answer: LedgerEntries['answer'] }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const { unit, what, min, max, sort, narrow } = useLedger();
  return (
    <div className={css['band']}>
      {answer && <b>{answer.more ? say('figures.countMore', { count: answer.total, figure: formats.number(answer.total) }) : say('figures.count', { count: answer.total, figure: formats.number(answer.total) })}</b>}
      {answer !== undefined && answer.due > 0 && <span className={css['due']}>{say('figures.due', { count: answer.due, figure: formats.number(answer.due) })}</span>}
      <FacetMenu label={say('figures.unitLabel')} counts={answer?.units ?? []} value={unit} show={(one) => unitName(say, one)} onChange={(next) => { narrow({ unit: next }); }} />
      <TextField label={say('figures.what')} placeholder={say('figures.what')} value={what} live width="156px" onSave={(next) => { narrow({ what: next }); }} />
      <TextField label={say('figures.min')} placeholder={say('figures.min')} value={min} live width="84px" tidy={amount} onSave={(next) => { narrow({ min: next }); }} />
      <TextField label={say('figures.max')} placeholder={say('figures.max')} value={max} live width="84px" tidy={amount} onSave={(next) => { narrow({ max: next }); }} />
      <span className={css['grow']} />
      <Segmented label={say('archive.order')} value={sort} onChange={(next) => { narrow({ sort: next }); }} options={[{ key: 'latest', label: say('figures.latest') }, { key: 'largest', label: say('figures.largest') }, { key: 'smallest', label: say('figures.smallest') }]} />
    </div>
  );
}
