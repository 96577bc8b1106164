import type { ReactNode } from 'react';
import { SelectionSeal } from '../frame/SelectionSeal.tsx';
import { useFormats, useSay } from '../frame/language.tsx';
import { Marked } from '../report/Marked.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import css from './ResultList.module.css';
import type { Hit, Hits } from './use-hits.ts';

interface ResultListProps {
  readonly hits: Hits;
  readonly current: number;
  readonly onCurrent: (index: number) => void;
  readonly onOpen: () => void;
}

/** What the search found: headline with its seal, the passage around the densest hits, where it was published and used. */
export function ResultList({ hits, current, onCurrent, onOpen }: ResultListProps): ReactNode {
  const say = useSay();
  return (
    <VirtualList<Hit>
      label={say('archive.results')} main count={hits.answer?.total ?? 0} itemAt={hits.hitAt} keyAt={(index) => hits.hitAt(index)?.id ?? String(index)}
      height={() => 97} current={current} onCurrent={onCurrent} onOpen={onOpen} onRange={hits.show} textAt={(index) => hits.hitAt(index)?.report.headline ?? ''}
      row={(hit) => <ResultRow hit={hit} />}
    />
  );
}

function ResultRow({ hit }: { readonly hit: Hit }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const { report } = hit;
  return (
    <div className={css['result']}>
      <h3 className={css['headline']}>
        <span>{hit.headline.length > 0 ? <Marked text={hit.headline} /> : <span className={css['none']}>{report.opening}</span>}</span>
        <SelectionSeal state={report.selection.state} />
      </h3>
      <p className={css['excerpt']}><Marked text={hit.excerpt} /></p>
      <p className={css['source']}>
        {report.source !== undefined && <span>{report.source}</span>}
        {report.published !== undefined && <span>{formats.date(report.published)}</span>}
        {report.page !== undefined && <span>{report.page}</span>}
        {!report.filed && <span>{say('archive.is-unfiled')}</span>}
        {report.usedIn.length > 0 && <span className={css['used']}>{say('archive.used-in', { issue: report.usedIn.join(say('report.name-separator')) })}</span>}
      </p>
    </div>
  );
}
