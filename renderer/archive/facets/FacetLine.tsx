import type { ReactNode } from 'react';
import { selectionStates } from '../../../shared/domain/report.ts';
import { useDeskQuery } from '../../desk/use-desk.tsx';
import { viewOf } from '../../desk/view-of.ts';
import { useFormats, useSay } from '../../frame/language.tsx';
import { spellDateRange } from '../../searching/date-range.ts';
import { useSearchState } from '../../searching/search-state.ts';
import type { Search } from '../use-asked.ts';
import { FacetMenu } from './FacetMenu.tsx';
import { FacetShell } from './FacetShell.tsx';
import { PlaceMenu } from './PlaceMenu.tsx';

const view = viewOf('facets');

/** What the search is narrowed to and can be narrowed to: dates, source, place, tag, person, selection, filed or not. */
export function FacetLine({ search: { query, filters: asked, misread }, ready }: { readonly search: Search; readonly ready: boolean }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const { filters, setFilters } = useSearchState();
  const facets = useDeskQuery('search.facets', ready ? { query, filters: asked, view, ...(misread === true ? { misread } : {}) } : null, { keep: true }).data;
  const dates = spellDateRange(say, formats, filters.from, filters.to);
  return (
    <>
      {dates !== '' && <FacetShell label={say('archive.dates')} set={dates} onClear={() => { setFilters({ from: undefined, to: undefined }); }} content={() => null} />}
      <FacetMenu label={say('archive.source')} counts={facets?.sources ?? []} value={filters.source} onChange={(source) => { setFilters({ source }); }} />
      <PlaceMenu branches={facets?.placeTree ?? []} filters={filters} onChange={setFilters} />
      <FacetMenu label={say('archive.tag')} counts={facets?.tags ?? []} value={filters.tag} onChange={(tag) => { setFilters({ tag }); }} />
      <FacetMenu label={say('archive.person')} counts={facets?.people ?? []} value={filters.person} onChange={(person) => { setFilters({ person }); }} />
      <FacetMenu
        label={say('archive.selection')} counts={selectionStates.map((value) => ({ value }))} value={filters.selection}
        show={(value) => say(`selection.${selectionStates.find((state) => state === value) ?? 'unread'}.name`)}
        onChange={(value) => { setFilters({ selection: selectionStates.find((state) => state === value) }); }}
      />
      <FacetMenu
        label={say('archive.filed')} counts={[{ value: 'true' }, { value: 'false' }]} value={filters.filed === undefined ? undefined : String(filters.filed)}
        show={(value) => value === 'true' ? say('archive.is-filed') : say('archive.is-unfiled')} onChange={(value) => { setFilters({ filed: value === undefined ? undefined : value === 'true' }); }}
      />
    </>
  );
}
