import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import type { ReportId } from '../../shared/domain/ids.ts';
import { SelectionSeal } from '../frame/SelectionSeal.tsx';
import { useFormats, useSay } from '../frame/language.tsx';
import { Marked } from '../report/Marked.tsx';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/Icon.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { FoldedCopies } from './FoldedCopies.tsx';
import css from './ResultList.module.css';
import type { Hit, Hits } from './use-hits.ts';

interface ResultListProps {
  readonly hits: Hits;
  readonly current: number;
  readonly onCurrent: (index: number) => void;
  readonly onOpen: () => void;
  /** Shows a report that is folded under another one. */
  readonly onShow: (reportId: ReportId) => void;
  readonly selection: ReadonlySet<string>;
  readonly onSelection: (keys: ReadonlySet<string>) => void;
  /** Esc leads back to what the search found. */
  readonly onLeave?: () => void;
}

/** Pixels. */
const rowHeight = 97;
const restHeight = 48;
/** Rows that are listed. A browser draws nothing taller than some 30 million pixels, and nobody reads that far down. */
const mostListed = 50_000;

/** What the search found: headline with its seal, the passage around the densest hits, where it was published and used. Same stories stand under the one that leads. */
export function ResultList({ hits, current, onCurrent, onOpen, onShow, selection, onSelection, onLeave }: ResultListProps): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const fold = (id: string, shut: boolean): void => {
    const next = new Set(open);
    if (shut) next.delete(id); else next.add(id);
    setOpen(next);
  };
  const { hitAt } = hits;
  const total = hits.answer?.total ?? 0;
  const listed = Math.min(total, mostListed);
  const keyAt = useCallback((index: number) => hitAt(index)?.id ?? String(index), [hitAt]);
  const height = useCallback((index: number) => (index >= mostListed ? restHeight : hitAt(index)?.folded === true ? 0 : rowHeight), [hitAt]);
  const isHead = (index: number): boolean => index >= mostListed || hitAt(index)?.folded === true;
  return (
    <VirtualList<Hit | 'rest'>
      label={say('archive.results')} main count={total > listed ? listed + 1 : listed} itemAt={(index) => (index >= mostListed ? 'rest' : hitAt(index))} keyAt={keyAt}
      height={height} isHead={isHead} current={current} onCurrent={onCurrent} onOpen={onOpen} onRange={hits.show} textAt={(index) => hits.hitAt(index)?.report.headline ?? ''}
      selection={selection} onSelection={onSelection}
      onKey={(event, index) => {
        const hit = hits.hitAt(index);
        if (event.key === 'Escape' && onLeave) {
          onLeave();
          return true;
        }
        if ((event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') || event.altKey || hit?.report.same === undefined) return false;
        fold(hit.id, event.key === 'ArrowLeft');
        return true;
      }}
      row={(hit) => hit === 'rest' ? <p className={css['rest']}>{say('archive.rest', { figure: formats.number(mostListed) })}</p> : (hit.folded === true ? null : <ResultRow hit={hit} open={open.has(hit.id)} onFold={(shut) => { fold(hit.id, shut); }} onShow={onShow} />)}
    />
  );
}

/** Words two reports have in common that a row names. */
const mostShared = 4;

interface ResultRowProps { readonly hit: Hit; readonly open: boolean; readonly onFold: (shut: boolean) => void; readonly onShow: (reportId: ReportId) => void }

function ResultRow({ hit, open, onFold, onShow }: ResultRowProps): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const { report } = hit;
  const used = report.usedIn.length > 0 ? report.usedIn : report.same?.usedIn ?? [];
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
        {hit.same === true && <span>{say('same.title')}</span>}
        {hit.shared !== undefined && hit.shared.length > 0 && hit.same !== true && <span className={css['cut']}>{say('archive.both-say', { words: hit.shared.slice(0, mostShared).join(say('report.name-separator')) })}</span>}
        {report.same !== undefined && hit.same !== true && (
          <span className={css['same']} onClick={(event) => { event.stopPropagation(); onFold(open); }}>
            <Icon name={open ? 'down' : 'right'} small />{say('same.count', { count: report.same.count - 1 })}
          </span>
        )}
        {used.length > 0 && <span className={cx(css['used'])}>{say(report.usedIn.length > 0 ? 'archive.used-in' : 'same.ran', { issue: used.join(say('report.name-separator')) })}</span>}
      </p>
      {open && report.same !== undefined && <FoldedCopies reportId={report.id} onShow={onShow} />}
    </div>
  );
}
