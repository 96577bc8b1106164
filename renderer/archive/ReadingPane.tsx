import { memo, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ReportId } from '../../shared/domain/ids.ts';
import type { HitPlace } from '../../shared/domain/search.ts';
import type { Snippet } from '../../shared/domain/snippet.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { useCommands } from '../frame/commands.ts';
import { useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { focusMainList } from '../frame/search-box.ts';
import { Article } from '../report/Article.tsx';
import { readSelection } from '../report/read-selection.ts';
import { beginSelection } from '../report/select-by-keys.ts';
import { usePassages } from '../report/use-passages.ts';
import { useSearchState } from '../searching/search-state.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Bar } from '../ui/Caption.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { showBinding } from '../ui/keys.ts';
import { isMac } from '../ui/machine.ts';
import { Notice } from '../ui/Notice.tsx';
import { Scroll } from '../ui/Panes.tsx';
import { ClipSheet } from './ClipSheet.tsx';
import css from './ReadingPane.module.css';

/** Characters a passage is named by. */
const nameLength = 40;
const nowhere: readonly HitPlace[] = [];

interface ReadingPaneProps { readonly reportId: ReportId; readonly query: string; /** Whether forms with misread characters are marked too. */ readonly misread?: boolean; readonly snippets: readonly Snippet[]; readonly passageOf?: Snippet | undefined; /** A place to show in place of the query's words. */ readonly place?: HitPlace | undefined }

/** A report at its first hit; F3 or n steps through the rest, Ctrl+E clips what is selected. Give it the report as its key. Scrolling the results does not draw it again. */
export const ReadingPane = memo(function ReadingPane({ reportId, query, misread = false, snippets, passageOf, place }: ReadingPaneProps): ReactNode {
  const say = useSay();
  const go = usePlace((place) => place.go);
  const setLike = useSearchState((state) => state.setLike);
  const report = useDeskQuery('reports.get', { reportId });
  const pictures = useDeskQuery('documents.pictures', report.data ? { documentId: report.data.documentId } : null).data?.pictures.filter((picture) => picture.reportId === reportId);
  const searched = query.trim() !== '' && place === undefined;
  const found = useDeskQuery('search.places', searched ? { reportId, query, ...(misread ? { misread } : {}) } : null, { keep: true }).data?.places ?? nowhere;
  const places = useMemo(() => place === undefined ? searched ? found : nowhere : [place], [place, searched, found]);
  const clips = usePassages(snippets);
  const bright = usePassages(passageOf ? [passageOf] : []);
  const article = useRef<HTMLElement>(null);
  const [stepped, setStepped] = useState({ query, to: 0 });
  // Another query begins at its own first hit.
  const current = stepped.query === query ? stepped.to : 0;
  const [clipped, setClipped] = useState<Snippet | null>(null);
  const [nothingSelected, setNothingSelected] = useState(false);
  const add = useDeskMutation('snippets.add');

  const step = (by: number): void => { if (places.length > 0) setStepped({ query, to: (current + by + places.length) % places.length }); };
  const clip = (): void => {
    const selection = article.current ? readSelection(article.current, reportId, window.getSelection()) : null;
    setNothingSelected(selection === null);
    if (!selection) return;
    add.mutate({ selection, tags: [], note: '' }, { onSuccess: (snippet) => { window.getSelection()?.removeAllRanges(); setClipped(snippet); } });
  };
  const findSimilar = (): void => {
    const selection = window.getSelection();
    const words = article.current && selection && article.current.contains(selection.anchorNode) ? selection.toString().trim() : '';
    if (words !== '') setLike({ text: words, name: words.slice(0, nameLength) });
    else if (report.data) setLike({ reportId, name: report.data.headline?.text ?? report.data.paragraphs[0]?.text.slice(0, nameLength) ?? '' });
    go('archive', { figures: false, reportId: undefined, snippetId: undefined });
    requestAnimationFrame(focusMainList);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') focusMainList();
    else if (event.key === 'n' || event.key === 'N') step(event.key === 'n' ? 1 : -1);
    else if (!(event.shiftKey && /^Arrow(?:Up|Down)$/.test(event.key) && article.current && beginSelection(article.current, window.getSelection()))) return;
    event.preventDefault();
  };
  useCommands([
    { id: 'snippet.clip', label: 'archive.commands.clip', keys: ['Mod+E'], icon: 'snippets', run: clip },
    { id: 'archive.nextHit', label: 'archive.commands.next-hit', keys: ['F3'], enabled: places.length > 0, run: () => { step(1); } },
    { id: 'archive.previousHit', label: 'archive.commands.previous-hit', keys: ['Shift+F3'], enabled: places.length > 0, run: () => { step(-1); } },
    { id: 'archive.similar', label: 'archive.commands.similar', keys: ['Alt+R'], icon: 'similar', enabled: report.data !== undefined, run: findSimilar },
    { id: 'archive.openSource', label: 'archive.commands.source', keys: ['Alt+O'], enabled: report.data !== undefined, run: () => { if (report.data) go('intake', { documentId: report.data.documentId, reportId }); } },
  ]);

  return (
    <>
      <div className={css['bar']}>
        <Bar>
          {places.length > 0 && place === undefined && (
            <span className={css['steps']}>
              {say('archive.hit-of', { at: current + 1, count: places.length })}
              <IconButton icon="up" label={say('archive.commands.previous-hit')} keys="Shift+F3" onPress={() => { step(-1); }} />
              <IconButton icon="down" label={say('archive.commands.next-hit')} keys="F3" onPress={() => { step(1); }} />
            </span>
          )}
          <Button look="bare" icon="snippets" keys="Mod+E" preventFocusOnPress onPress={clip}>{say('archive.clip')}</Button>
          {report.data && <Button look="bare" icon="similar" keys="Alt+R" preventFocusOnPress onPress={findSimilar}>{say('archive.similar')}</Button>}
          {report.data && <Button look="bare" onPress={() => { if (report.data) go('intake', { documentId: report.data.documentId, reportId }); }}>{say('archive.source-document')}</Button>}
        </Bar>
      </div>
      {nothingSelected && <Notice tone="info" closeLabel={say('archive.close')} onClose={() => { setNothingSelected(false); }}>{say('archive.select-first', { keys: showBinding('Mod+E', isMac) })}</Notice>}
      {add.error && <Notice closeLabel={say('archive.close')} onClose={() => { add.reset(); }}>{errorSentence(say, add.error.error)}</Notice>}
      {report.error && report.error.error.kind !== 'disconnected' && <Notice>{errorSentence(say, report.error.error)}</Notice>}
      <Scroll className={css['scroll']} reads={say('archive.reading')} onKeyDown={press}>
        {report.data
          ? <Article ref={article} report={report.data} hits={places} current={passageOf ? -1 : current} clips={clips} {...(pictures ? { pictures } : {})} {...(passageOf ? { passage: bright } : {})} />
          : !report.error && <EmptyState>{say('archive.loading')}</EmptyState>}
      </Scroll>
      {clipped && <ClipSheet key={clipped.id} snippet={clipped} onClose={() => { setClipped(null); article.current?.parentElement?.focus(); }} />}
    </>
  );
});
