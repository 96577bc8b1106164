import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { selectionStates } from '../../shared/domain/report.ts';
import type { Selection } from '../../shared/domain/report.ts';
import { useChoices } from '../choosing/choices.ts';
import { useChoosing } from '../choosing/use-choosing.ts';
import type { Snippet } from '../../shared/domain/snippet.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useCommands } from '../frame/commands.ts';
import { useSay } from '../frame/language.tsx';
import { LedgerPanes } from '../figures/LedgerPanes.tsx';
import { Status } from '../frame/StatusLine.tsx';
import { usePlace } from '../frame/place.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Panes } from '../ui/Panes.tsx';
import css from './ArchiveScreen.module.css';
import { ChosenBar } from './ChosenBar.tsx';
import { ReadingPane } from './ReadingPane.tsx';
import { ReportInspector } from './ReportInspector.tsx';
import { ResultList } from './ResultList.tsx';
import { SearchBand } from './SearchBand.tsx';
import { useSearchState } from './search-state.ts';
import { useAsked } from './use-asked.ts';
import { useChosen } from './use-chosen.ts';
import { useHits } from './use-hits.ts';
import type { Hits } from './use-hits.ts';
import { useOpenReport } from './use-open-report.ts';

const noSnippets: readonly Snippet[] = [];
const noIssues: readonly string[] = [];

/** The row at a place, or the first one after it that is not folded under another. */
function firstShown(hits: Hits, index: number): number {
  let at = index;
  while (hits.hitAt(at)?.folded === true) at++;
  return at;
}

/** 资料库: past coverage by the words of the search box; a result, its report at the hit, what is known of it. */
export function ArchiveScreen(): ReactNode {
  const say = useSay();
  const { query, reportId, snippetId, figures = false, setOpen } = usePlace();
  const { filters, sort, clearFilters } = useSearchState();
  const wanted = useMemo(() => ({ query, filters, fold: true, sort: query.trim() === '' && sort === 'relevance' ? 'newest' as const : sort }), [query, filters, sort]);
  const search = useAsked(wanted);
  const hits = useHits(search);
  const chosen = useChosen(search, hits);
  const [made, setMade] = useState<Selection>();
  const [row, setCurrent] = useState(0);
  const current = firstShown(hits, row);
  const searched = useRef(search);
  useEffect(() => {
    if (searched.current === search) return;
    // Another search: its first hit is shown, not what was open before.
    searched.current = search;
    setCurrent(0);
    setOpen({ reportId: undefined, snippetId: undefined });
  }, [search, setOpen]);
  const many = chosen.keys.size > 0;
  useEffect(() => { setMade(undefined); }, [chosen.keys]);
  useEffect(() => {
    useChoices.getState().setMany(many);
    return () => { useChoices.getState().setMany(false); };
  }, [many]);
  const shown = hits.hitAt(current);
  // A report opened from elsewhere stays until another result is chosen.
  const open = useOpenReport(search, reportId, shown?.id);
  const openId = open.id;
  const snippets = useDeskQuery('snippets.list', openId === undefined ? null : { reportId: openId, order: 'oldest', offset: 0, limit: 200 }).data?.snippets ?? noSnippets;
  const choosing = useChoosing();
  const info = useDeskQuery('desk.info', {});
  const chooseMany = (selection: Selection): void => {
    void chosen.reports().then((reports) => { choosing.choose(reports, selection); });
    setMade(selection);
  };
  useCommands([
    ...selectionStates.map((state, at) => ({
      id: `archive.select.${state}`, label: `selection.${state}.name` as const, keys: [String(at + 1)], quiet: true, enabled: openId !== undefined, when: 'outside-text' as const,
      run: () => {
        if (!many) { if (openId !== undefined) choosing.press([openId], state, shown?.id === openId ? shown.report.selection.state : undefined); }
        else if (state === 'rejected' && made?.state === 'rejected') choosing.press([], state, made.state);
        else chooseMany({ state });
      },
    })),
    { id: 'undo', label: 'choosing.undo', icon: 'undo', keys: ['Mod+Z'], when: 'outside-text', enabled: choosing.canUndo, run: choosing.undo },
  ]);
  const go = (index: number): void => {
    setCurrent(index);
    setOpen({ reportId: undefined, snippetId: undefined });
  };

  if (info.data?.archive.reports === 0) {
    return <EmptyState title={say('archive.empty-title')} action={<Button look="go" big onPress={() => { usePlace.getState().go('intake'); }}>{say('archive.empty-action')}</Button>}>{say('archive.empty-lead')}</EmptyState>;
  }
  const nothing = hits.answer?.total === 0;
  const narrowed = Object.keys(filters).length > 0;
  return (
    <div className={css['screen']}>
      {hits.answer && search.query.trim() !== '' && <Status side="start"><span>{say('archive.took', { count: hits.answer.total, figure: hits.answer.total, milliseconds: Math.max(1, Math.round(hits.answer.milliseconds)) })}</span></Status>}
      <SearchBand search={search} answer={hits.answer} ready={!hits.old} figures={figures} />
      {hits.error && hits.error.error.kind !== 'disconnected' && <Notice>{errorSentence(say, hits.error.error)}</Notice>}
      {figures ? <LedgerPanes query={search.query} /> : <div className={css['panes']}>
        <Panes id="archive" panes={[
          {
            key: 'results', label: say('archive.results'), size: 400, min: 260,
            content: nothing
              ? <EmptyState title={say('archive.nothing-title')} {...(narrowed ? { action: <Button onPress={clearFilters}>{say('archive.clear-filters')}</Button> } : {})}>{say('archive.nothing-lead')}</EmptyState>
              : (
                <>
                  <ResultList
                    hits={hits} current={reportId === undefined || shown?.id === reportId ? current : -1} onCurrent={go} selection={chosen.keys} onSelection={chosen.setKeys}
                    onOpen={() => { document.querySelector<HTMLElement>('[data-pane="reading"] [role="document"]')?.focus(); }} onShow={(id) => { setOpen({ reportId: id, snippetId: undefined }); }}
                  />
                  {many && <ChosenBar count={chosen.keys.size} made={made} onChoose={chooseMany} onLetGo={() => { chosen.setKeys(new Set()); }} />}
                </>
              ),
          },
          {
            key: 'reading', label: say('archive.reading'), ground: 'read', min: 360,
            content: openId === undefined ? null : <ReadingPane key={openId} reportId={openId} query={open.query} snippets={snippets} passageOf={snippets.find(({ id }) => id === snippetId)} />,
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
