import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Snippet } from '../../shared/domain/snippet.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useRested } from '../desk/use-rested.ts';
import { LedgerPanes } from '../figures/LedgerPanes.tsx';
import { useFormats, useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { Status } from '../frame/StatusLine.tsx';
import { useSearchState } from '../searching/search-state.ts';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Panes } from '../ui/Panes.tsx';
import css from './ArchiveScreen.module.css';
import { ChosenBar } from './ChosenBar.tsx';
import { NothingFound } from './NothingFound.tsx';
import { ReadingPane } from './ReadingPane.tsx';
import { ReportInspector } from './ReportInspector.tsx';
import { ResultList } from './ResultList.tsx';
import { SearchBand } from './SearchBand.tsx';
import { Understood } from './Understood.tsx';
import { useLastRow } from './last-row.ts';
import { useAsked } from './use-asked.ts';
import { useChoiceKeys } from './use-choice-keys.ts';
import { useChosen } from './use-chosen.ts';
import { useHits } from './use-hits.ts';
import type { Hits } from './use-hits.ts';
import { useLooked } from './use-looked.ts';
import { useOpenReport } from './use-open-report.ts';
import { useSimilar } from './use-similar.ts';

const noSnippets: readonly Snippet[] = [];
const noIssues: readonly string[] = [];
/** How long, in ms, a search may take before it is said that what is shown is still an older one's. */
const unsaid = 400;

/** The row at a place, or the first one after it that is not folded under another. */
function firstShown(hits: Hits, index: number): number {
  let at = index;
  while (hits.hitAt(at)?.folded === true) at++;
  return at;
}

/** 资料库: past coverage by the words of the search box; a result, its report at the hit, what is known of it. */
export function ArchiveScreen(): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const { query, reportId, snippetId, figures = false, setOpen } = usePlace();
  const { filters, sort, misread, like, setLike } = useSearchState();
  const wanted = useMemo(
    () => ({ query, filters, fold: true, sort: query.trim() === '' && sort === 'relevance' ? 'newest' as const : sort, ...(misread && query.trim() !== '' ? { misread } : {}) }),
    [query, filters, sort, misread],
  );
  const search = useAsked(wanted);
  const found = useHits(search);
  const similar = useSimilar(like);
  const hits = similar?.hits ?? found;
  const behind = search !== wanted || !hits.ready;
  const late = useRested(behind, unsaid) && behind;
  const chosen = useChosen(search, hits);
  const [row, setCurrent] = useLastRow(JSON.stringify([search, like]));
  const current = firstShown(hits, row);
  const asked = useRef({ search, like });
  useEffect(() => {
    if (asked.current.search === search && asked.current.like === like) return;
    // Another search: its first hit is shown, not what was open before; and other words are asked of the archive again.
    if (asked.current.search.query !== search.query && asked.current.like === like) setLike(undefined);
    asked.current = { search, like };
    setCurrent(0);
    setOpen({ reportId: undefined, snippetId: undefined });
  }, [search, like, setLike, setCurrent, setOpen]);
  const shown = hits.hitAt(current);
  // A report opened from elsewhere stays until another result is chosen.
  const open = useOpenReport(search, reportId, shown?.id);
  const openId = open.id;
  const snippets = useDeskQuery('snippets.list', openId === undefined ? null : { reportId: openId, order: 'oldest', offset: 0, limit: 200 }).data?.snippets ?? noSnippets;
  const { made, chooseMany } = useChoiceKeys(chosen, openId, shown?.id === openId ? shown?.report.selection.state : undefined);
  const looked = useLooked(like === undefined ? search.query : '');
  const info = useDeskQuery('desk.info', {});
  const go = (index: number): void => {
    setCurrent(index);
    setOpen({ reportId: undefined, snippetId: undefined });
  };
  const read = (): void => {
    looked();
    document.querySelector<HTMLElement>('[data-pane="reading"] [role="document"]')?.focus();
  };

  if (info.data?.archive.reports === 0) {
    return <EmptyState title={say('archive.empty-title')} action={<Button look="go" big onPress={() => { usePlace.getState().go('intake'); }}>{say('archive.empty-action')}</Button>}>{say('archive.empty-lead')}</EmptyState>;
  }
  const many = chosen.keys.size > 0;
  return (
    <div className={css['screen']}>
      {late && <Status side="start"><span role="status">{say(hits.answer ? 'archive.searching-still' : 'archive.searching')}</span></Status>}
      {!late && hits.answer && (like !== undefined || search.query.trim() !== '') && (
        <Status side="start"><span>{say('archive.took', { count: hits.answer.total, figure: formats.number(hits.answer.total), milliseconds: Math.max(1, Math.round(hits.answer.milliseconds)) })}</span></Status>
      )}
      {found.answer && like === undefined && <Understood query={search.query} answer={found.answer} />}
      <SearchBand search={search} answer={hits.answer} ready={found.ready} figures={figures} />
      {hits.error && hits.error.error.kind !== 'disconnected' && <Notice>{errorSentence(say, hits.error.error)}</Notice>}
      {figures ? <LedgerPanes query={search.query} /> : <div className={cx(css['panes'], late && css['late'])} aria-busy={late}>
        <Panes id="archive" panes={[
          {
            key: 'results', label: say('archive.results'), size: 400, min: 260,
            content: hits.answer?.total === 0
              ? like === undefined ? <NothingFound search={search} notes={hits.answer.notes} /> : <EmptyState title={say('archive.none-alike')} action={<Button onPress={() => { setLike(undefined); }}>{say('archive.like-leave')}</Button>} />
              : (
                <>
                  <ResultList
                    hits={hits} current={reportId === undefined || shown?.id === reportId ? current : -1} onCurrent={go} selection={chosen.keys} onSelection={chosen.setKeys}
                    onOpen={read} onShow={(id) => { setOpen({ reportId: id, snippetId: undefined }); }} {...(like === undefined ? {} : { onLeave: () => { setLike(undefined); } })}
                  />
                  {many && <ChosenBar count={chosen.keys.size} made={made} onChoose={chooseMany} onLetGo={() => { chosen.setKeys(new Set()); }} />}
                </>
              ),
          },
          {
            key: 'reading', label: say('archive.reading'), ground: 'read', min: 360,
            content: openId === undefined ? null : (
              <ReadingPane
                key={openId} reportId={openId} query={similar?.query ?? open.query} misread={search.misread === true && like === undefined} snippets={snippets}
                passageOf={snippets.find(({ id }) => id === snippetId)}
              />
            ),
          },
          {
            key: 'details', label: say('archive.details'), size: 296, min: 220, max: 480, folds: true,
            content: openId === undefined ? null : <ReportInspector reportId={openId} snippets={snippets} usedIn={shown?.id === openId ? shown.report.usedIn : noIssues} />,
          },
        ]} />
      </div>}
    </div>
  );
}
