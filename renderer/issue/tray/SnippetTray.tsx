import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { SnippetId } from '../../../shared/domain/ids.ts';
import type { Snippet } from '../../../shared/domain/snippet.ts';
import { countCharacters, textsOfIssue } from '../../../shared/issue/issue-text.ts';
import { useDeskQuery } from '../../desk/use-desk.tsx';
import { useFormats, useSay } from '../../frame/language.tsx';
import { cx } from '../../ui/cx.ts';
import { useOpenIssue, useOpenState } from '../open-issue-context.tsx';
import { MaterialList } from './MaterialList.tsx';
import type { TrayLine } from './MaterialList.tsx';
import css from './Tray.module.css';
import { useRan } from './use-ran.ts';

/** Most snippets shown beside the proposals; the snippets' own place has all of them. */
const most = 300;

/** 摘录: for every section what its template says it takes, then the rest. What is placed stays, pale, and says so. */
export function SnippetTray(): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const { template } = useOpenIssue();
  const issue = useOpenState((state) => state.issue);
  const proposals = useDeskQuery('issues.propose', { issueId: issue.id }).data?.sections;
  const all = useDeskQuery('snippets.list', { order: 'newest', offset: 0, limit: most }, { keep: true }).data?.snippets;
  // Which section a snippet stands in.
  const placed = useMemo(() => {
    const snippets = new Map(issue.quotes.map((quote) => [quote.id, quote.snippetId]));
    const sections = new Map<SnippetId, string>();
    for (const { section, runs } of textsOfIssue(issue)) {
      for (const run of runs) {
        const snippetId = run.quote === undefined ? undefined : snippets.get(run.quote);
        if (snippetId !== undefined) sections.set(snippetId, section.id);
      }
    }
    return sections;
  }, [issue]);
  const ran = useRan(useMemo(() => [...new Set((all ?? []).map(({ reportId }) => reportId))], [all]), issue.id);
  const lines = useMemo(() => {
    const line = (snippet: Snippet, group: string): TrayLine => ({
      kind: 'material', key: `${group} ${snippet.id}`, material: { kind: 'snippets', snippetIds: [snippet.id] },
      sectionId: issue.sections.find((section) => section.id === group)?.id,
      words: snippet.anchor.exact, plain: snippet.anchor.exact, headline: snippet.citation.headline ?? snippet.citation.file,
      source: [snippet.citation.source, snippet.citation.published === undefined ? undefined : formats.shortDate(snippet.citation.published)].filter(Boolean).join(' '),
      tail: placed.has(snippet.id) ? say('issue.tray.placed') : ran.get(snippet.reportId) ?? say('issue.tray.length', { count: countCharacters(snippet.anchor.exact) }),
      warns: ran.has(snippet.reportId),
      placed: placed.has(snippet.id),
    });
    const head = (key: string, title: string, note: string, figure: string, full: boolean): TrayLine => ({
      kind: 'head', key: `head ${key}`,
      content: <div className={css['head']}><b>{title}</b><span className={css['takes']}>{note}</span><span className={cx(css['figure'], full && css['full'])}>{figure}</span></div>,
    });
    const shown = new Set<string>();
    const groups = (proposals ?? []).flatMap(({ sectionId, min, max, snippets }) => {
      const section = issue.sections.find(({ id }) => id === sectionId);
      const takes = template.sections.find(({ key }) => key === section?.key)?.takes;
      if (section === undefined || takes === undefined || (snippets.length === 0 && section.items.length === 0)) return [];
      const standing = (all ?? []).filter(({ id }) => placed.get(id) === sectionId && !snippets.some((one) => one.id === id));
      for (const { id } of [...snippets, ...standing]) shown.add(id);
      const wants = takes.tags.length > 0 ? takes.tags.join(say('issue.tray.comma')) : (takes.tagKinds ?? []).map((kind) => say(`tags.kind.${kind}`)).join(say('issue.tray.comma'));
      const count = section.items.length;
      return [head(sectionId, section.title, say('issue.tray.takes', { tags: wants }), say('issue.tray.figure', { min, max, count }), count > max), ...[...snippets, ...standing].map((snippet) => line(snippet, sectionId))];
    });
    const others = (all ?? []).filter(({ id }) => !shown.has(id));
    return [...groups, ...(others.length > 0 ? [head('others', say('issue.tray.others'), '', String(others.length), false), ...others.map((snippet) => line(snippet, 'others'))] : [])];
  }, [proposals, all, issue.sections, template, placed, ran, say, formats]);
  if (all !== undefined && lines.length === 0) return <p className={css['none']}>{say('issue.tray.none')}</p>;
  return <MaterialList label={say('issue.tray.snippets')} lines={lines} />;
}
