import { memo } from 'react';
import type { ReactNode } from 'react';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { viewOf } from '../desk/view-of.ts';
import { useCommands } from '../frame/commands.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { useSearchState } from '../searching/search-state.ts';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/Icon.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { FacetLine } from './facets/FacetLine.tsx';
import { SavedPart } from './saved/SavedPart.tsx';
import css from './SearchBand.module.css';
import { TimelineBand } from './timeline/TimelineBand.tsx';
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
  const say = useSay();
  const formats = useFormats();
  const setOpen = usePlace((place) => place.setOpen);
  const { like, misread, setLike, setMisread, setSort } = useSearchState();
  const canMisread = search.query.trim() !== '' && !figures && like === undefined;
  useCommands([{ id: 'archive.misread', label: misread ? 'archive.commands.no-misread' : 'archive.commands.misread', enabled: canMisread, run: () => { setMisread(!misread); } }]);
  return (
    <div className={css['band']}>
      <div className={css['facets']}>
        <Segmented
          label={say('figures.view')} value={figures ? 'figures' : 'reports'} onChange={(view) => { setOpen({ figures: view === 'figures', reportId: undefined }); }}
          options={[{ key: 'reports', label: say('figures.reports') }, { key: 'figures', label: say('figures.ledger') }]}
        />
        {answer && !figures && <b className={css['count']}>{say(answer.approximate ? 'archive.about-count' : 'archive.count', { count: answer.total, figure: formats.number(answer.total) })}</b>}
        {like === undefined && !figures && <Folded search={search} ready={ready} />}
        {like !== undefined && !figures
          ? (
            <span className={css['like']}>
              <span>{say('text' in like ? 'archive.like-text' : 'archive.like', { name: like.name })}</span>
              <button type="button" className={css['cross']} aria-label={say('archive.like-leave')} onClick={() => { setLike(undefined); }}><Icon name="close" small /></button>
            </span>
          )
          : <FacetLine search={search} ready={ready} />}
        {canMisread && <Button look="bare" aria-pressed={misread} onPress={() => { setMisread(!misread); }}><span className={cx(css['switch'], misread && css['on'])}>{misread && <Icon name="check" small />}{say('archive.misread')}</span></Button>}
        {like === undefined && !figures && (
          <span className={css['end']}>
            <SavedPart search={search} />
            <Segmented label={say('archive.order')} value={search.sort} onChange={setSort} options={[{ key: 'relevance', label: say('archive.by-relevance') }, { key: 'newest', label: say('archive.by-newest') }, { key: 'oldest', label: say('archive.by-oldest') }]} />
          </span>
        )}
      </div>
      {(like === undefined || figures) && <TimelineBand search={search} ready={ready} />}
    </div>
  );
});

const foldedView = viewOf('folded');

/** How many reports are folded away under others of their story: the count beside it counts them too. */
function Folded({ search: { query, filters, misread }, ready }: Pick<SearchBandProps, 'search' | 'ready'>): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const folded = useDeskQuery('same.folded', ready ? { query, filters, view: foldedView, ...(misread === true ? { misread } : {}) } : null, { keep: true }).data?.folded ?? 0;
  return folded > 0 && <span className={css['folded']}>{say('archive.folded', { count: folded, figure: formats.number(folded) })}</span>;
}
