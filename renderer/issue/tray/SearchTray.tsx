import { useState } from 'react';
import type { ReactNode } from 'react';
import type { SelectionState } from '../../../shared/domain/report.ts';
import { useDeskQuery } from '../../desk/use-desk.tsx';
import { viewOf } from '../../desk/view-of.ts';
import { useFormats, useSay } from '../../frame/language.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useOpenState } from '../open-issue-context.tsx';
import { ChosenSelect } from './ChosenSelect.tsx';
import { MaterialList } from './MaterialList.tsx';
import css from './Tray.module.css';
import { useRan } from './use-ran.ts';

const view = viewOf('tray');

/** 检索: past coverage by its words; Enter takes the whole report into the issue. */
export function SearchTray(): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const [query, setQuery] = useState('');
  const [selection, setSelection] = useState<SelectionState>();
  const quotes = useOpenState((state) => state.issue.quotes);
  const answer = useDeskQuery('search.run', { query: query.trim(), filters: selection === undefined ? {} : { selection }, fold: true, sort: query.trim() === '' ? 'newest' : 'relevance', offset: 0, limit: 100, view }, { keep: true }).data;
  const issueId = useOpenState((state) => state.issue.id);
  const hits = (answer?.hits ?? []).filter(({ folded }) => folded !== true);
  const ran = useRan(hits.map(({ id }) => id), issueId);
  const placed = new Set(quotes.map((quote) => quote.reportId));
  return (
    <div className={css['tray']}>
      <div className={css['ask']}><TextField label={say('issue.tray.searchFor')} placeholder={say('issue.tray.searchFor')} value={query} onSave={setQuery} onType={setQuery} />
        <ChosenSelect value={selection} onChange={setSelection} />
      </div>
      {answer?.total === 0 && <p className={css['none']}>{say('issue.tray.nothing')}</p>}
      <MaterialList label={say('issue.tray.search')} lines={hits.map(({ id, excerpt, report }) => ({
        kind: 'material', key: id, material: { kind: 'report', reportId: id },
        words: excerpt.length > 0 ? excerpt.map((part, at) => (part.hit ? <mark key={at}>{part.text}</mark> : part.text)) : report.opening,
        plain: report.headline ?? report.opening, headline: report.headline ?? report.opening,
        source: [report.source, report.published === undefined ? undefined : formats.shortDate(report.published)].filter(Boolean).join(' '),
        tail: placed.has(id) ? say('issue.tray.placed') : ran.get(id) ?? '', warns: ran.has(id), placed: placed.has(id),
      }))} />
    </div>
  );
}
