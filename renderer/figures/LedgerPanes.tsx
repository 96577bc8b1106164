import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { ReadingPane } from '../archive/ReadingPane.tsx';
import { useSearchState } from '../searching/search-state.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Panes } from '../ui/Panes.tsx';
import { LedgerBand } from './LedgerBand.tsx';
import { LedgerList } from './LedgerList.tsx';
import css from './Ledger.module.css';
import { useLedger } from './ledger-state.ts';
import { SumPane } from './SumPane.tsx';
import { useLedgerEntries } from './use-ledger-entries.ts';

/** 数字台账: figures of what the search finds · the report one stands in, at its figure · the sum of those picked. */
export function LedgerPanes({ query }: { readonly query: string }): ReactNode {
  const say = useSay();
  const filters = useSearchState((state) => state.filters);
  const { unit, what, min, max, sort } = useLedger();
  const entries = useLedgerEntries(query, filters);
  const [current, setCurrent] = useState(0);
  useEffect(() => { setCurrent(0); }, [query, filters, unit, what, min, max, sort]);
  const entry = entries.entryAt(current);
  const reportId = entry?.report.id;
  const snippets = useDeskQuery('snippets.list', reportId === undefined ? null : { reportId, order: 'oldest', offset: 0, limit: 200 }).data?.snippets ?? [];
  return (
    <>
      <LedgerBand answer={entries.answer} />
      <div className={css['panes']}>
        <Panes id="ledger" panes={[
          {
            key: 'figures', label: say('figures.ledger'), size: 420, min: 280,
            content: entries.answer?.total === 0
              ? <EmptyState title={say('figures.nothingTitle')}>{say('figures.nothingLead')}</EmptyState>
              : <LedgerList entries={entries} current={current} onCurrent={setCurrent} onOpen={() => { document.querySelector<HTMLElement>('[data-pane="reading"] [role="document"]')?.focus(); }} />,
          },
          {
            key: 'reading', label: say('archive.reading'), ground: 'read', min: 360,
            content: entry === undefined ? null : <ReadingPane key={entry.report.id} reportId={entry.report.id} query="" snippets={snippets} place={entry.figure} />,
          },
          { key: 'sum', label: say('figures.sums'), size: 296, min: 220, max: 480, folds: true, content: <SumPane /> },
        ]} />
      </div>
    </>
  );
}
