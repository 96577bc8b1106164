import type { ReactNode } from 'react';
import type { Snippet } from '../../shared/domain/snippet.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { Article } from '../report/Article.tsx';
import { usePassages } from '../report/use-passages.ts';
import { Button } from '../ui/Button.tsx';
import { Bar, Caption, Part } from '../ui/Caption.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Scroll } from '../ui/Panes.tsx';
import css from './SnippetContext.module.css';

/** Where the passage stands in its report: read before quoting. */
export function SnippetContext({ snippet }: { readonly snippet: Snippet }): ReactNode {
  const say = useSay();
  const go = usePlace((place) => place.go);
  const report = useDeskQuery('reports.get', { reportId: snippet.reportId });
  const found = useDeskQuery('snippets.find', { snippetId: snippet.id });
  const passage = usePassages([snippet]);
  const others = (useDeskQuery('snippets.list', { reportId: snippet.reportId, order: 'oldest', offset: 0, limit: 50 }).data?.snippets ?? []).filter(({ id }) => id !== snippet.id);
  return (
    <>
      <Bar title={say('snippets.in-report')}>
        <Button look="bare" keys="Alt+O" isDisabled={report.data === undefined} onPress={() => { go('archive', { reportId: snippet.reportId, snippetId: snippet.id }); }}>{say('snippets.open-report')}</Button>
      </Bar>
      {report.error && <Notice tone="info">{say('snippets.report-gone')}</Notice>}
      {found.data?.exact === false && <Notice tone="doubt">{say('snippets.changed-since')}</Notice>}
      {found.error && !report.error && <Notice>{errorSentence(say, found.error.error)}</Notice>}
      <Scroll reads={say('snippets.in-report')}>
        {report.data
          ? <Article report={report.data} size="context" clips={passage} passage={passage} />
          : report.error && <blockquote className={css['kept']}>{snippet.anchor.exact}</blockquote>}
      </Scroll>
      {others.length > 0 && (
        <Part>
          <Caption count={others.length}>{say('snippets.same-report')}</Caption>
          {others.map((other) => <button key={other.id} type="button" className={css['other']} onClick={() => { go('snippets', { snippetId: other.id }); }}>{other.anchor.exact}</button>)}
        </Part>
      )}
    </>
  );
}
