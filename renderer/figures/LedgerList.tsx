import type { ReactNode } from 'react';
import type { LedgerEntry } from '../../shared/contract/figure-calls.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import css from './Ledger.module.css';
import { entryKey, useLedger } from './ledger-state.ts';
import type { LedgerEntries } from './use-ledger-entries.ts';

interface LedgerListProps {
  readonly entries: LedgerEntries;
  readonly current: number;
  readonly onCurrent: (index: number) => void;
  readonly onOpen: () => void;
}

/** Figures with a few words around them and the report they stand in; Space or the box picks one to be added up. */
export function LedgerList({ entries, current, onCurrent, onOpen }: LedgerListProps): ReactNode {
  const say = useSay();
  const toggle = useLedger((state) => state.toggle);
  const at = (index: number): LedgerEntry | undefined => entries.entryAt(index);
  return (
    <VirtualList<LedgerEntry>
      label={say('figures.ledger')} main rows="items" count={entries.answer?.total ?? 0} itemAt={at} keyAt={(index) => { const entry = at(index); return entry ? entryKey(entry) : String(index); }}
      height={56} current={current} onCurrent={onCurrent} onOpen={onOpen} onRange={entries.show} textAt={(index) => at(index)?.figure.text ?? ''}
      onPreview={(index) => { const entry = at(index); if (entry) toggle(entry); }} row={(entry) => <LedgerRow entry={entry} />}
    />
  );
}

function LedgerRow({ entry }: { readonly entry: LedgerEntry }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const isPicked = useLedger(({ picked }) => picked.has(entryKey(entry)));
  const toggle = useLedger((state) => state.toggle);
  const { figure, report, before, after } = entry;
  return (
    <div className={css['entry']}>
      <input type="checkbox" tabIndex={-1} checked={isPicked} aria-label={say('figures.pick', { figure: figure.text })} onChange={() => { toggle(entry); }} />
      <div className={css['words']}>
        <p className={css['context']}><span className={css['before']}><bdi>{before}</bdi></span><b>{figure.text}</b><span className={css['after']}>{after}</span></p>
        <p className={css['source']}>
          <span>{report.headline ?? report.opening}</span>
          {report.source !== undefined && <span>{report.source}</span>}
          {report.published !== undefined && <span>{formats.date(report.published)}</span>}
        </p>
      </div>
    </div>
  );
}
