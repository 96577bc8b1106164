import { memo } from 'react';
import type { ReactNode } from 'react';
import { selectionStates } from '../../shared/domain/report.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useFormats, useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { spellDateRange } from './date-range.ts';
import { FacetMenu } from './FacetMenu.tsx';
import css from './SearchBand.module.css';
import { useSearchState } from './search-state.ts';
import { TimelineBand } from './TimelineBand.tsx';
import type { Search } from './use-asked.ts';
import type { Answer } from './use-hits.ts';

interface SearchBandProps {
  readonly search: Search;
  readonly answer: Answer | undefined;
  /** Whether the search has its first page: what is counted beside it comes after. */
  readonly ready: boolean;
  readonly figures: boolean;
}

/** Above the results: how many, what they are narrowed to, when they were published, in which order. Scrolling the results does not draw it again. */
export const SearchBand = memo(function SearchBand({ search, answer, ready, figures }: SearchBandProps): ReactNode {
  const { query, filters } = search;
  const say = useSay();
  const formats = useFormats();
  const setOpen = usePlace((place) => place.setOpen);
  const { setFilters, setSort } = useSearchState();
  const facets = useDeskQuery('search.facets', ready ? { query, filters } : null, { keep: true }).data;
  const dates = filters.from === undefined && filters.to === undefined ? undefined : `${filters.from ?? ''}|${filters.to ?? ''}`;
  return (
    <div className={css['band']}>
      <div className={css['facets']}>
        <Segmented
          label={say('figures.view')} value={figures ? 'figures' : 'reports'} onChange={(view) => { setOpen({ figures: view === 'figures', reportId: undefined }); }}
          options={[{ key: 'reports', label: say('figures.reports') }, { key: 'figures', label: say('figures.ledger') }]}
        />
        {answer && !figures && <b>{answer.approximate ? say('archive.about-count', { count: answer.total, figure: formats.number(answer.total) }) : say('archive.count', { count: answer.total, figure: formats.number(answer.total) })}</b>}
        {answer !== undefined && answer.understood !== '' && <span className={css['understood']}>{say('archive.understood', { query: answer.understood })}</span>}
        {dates !== undefined && <FacetMenu label={say('archive.dates')} counts={[]} value={dates} show={() => spellDateRange(say, formats, filters.from, filters.to)} onChange={() => { setFilters({ from: undefined, to: undefined }); }} />}
        <FacetMenu label={say('archive.source')} counts={facets?.sources ?? []} value={filters.source} onChange={(source) => { setFilters({ source }); }} />
        <FacetMenu label={say('archive.place')} counts={facets?.places ?? []} value={filters.place} onChange={(place) => { setFilters({ place }); }} />
        <FacetMenu label={say('archive.tag')} counts={facets?.tags ?? []} value={filters.tag} onChange={(tag) => { setFilters({ tag }); }} />
        <FacetMenu
          label={say('archive.selection')} counts={selectionStates.map((value) => ({ value }))} value={filters.selection}
          show={(value) => say(`selection.${selectionStates.find((state) => state === value) ?? 'unread'}.name`)}
          onChange={(value) => { setFilters({ selection: selectionStates.find((state) => state === value) }); }}
        />
        <FacetMenu
          label={say('archive.filed')} counts={[{ value: 'true' }, { value: 'false' }]} value={filters.filed === undefined ? undefined : String(filters.filed)}
          show={(value) => value === 'true' ? say('archive.is-filed') : say('archive.is-unfiled')} onChange={(value) => { setFilters({ filed: value === undefined ? undefined : value === 'true' }); }}
        />
        <span className={css['grow']} />
        {!figures && <Segmented label={say('archive.order')} value={search.sort} onChange={setSort} options={[{ key: 'relevance', label: say('archive.by-relevance') }, { key: 'newest', label: say('archive.by-newest') }, { key: 'oldest', label: say('archive.by-oldest') }]} />}
      </div>
      <TimelineBand search={search} ready={ready} />
    </div>
  );
});
