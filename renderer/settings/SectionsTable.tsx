import type { ReactNode } from 'react';
import type { Template } from '../../shared/domain/template.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { Caption } from '../ui/Caption.tsx';
import { Num } from '../ui/Row.tsx';
import { Table } from '../ui/Table.tsx';
import { TagChip, TagLine } from '../ui/TagChip.tsx';
import css from './Settings.module.css';

/** What a new issue proposes for each section: the road from tagged snippets to the page. */
export function SectionsTable({ template }: { readonly template: Template }): ReactNode {
  const say = useSay();
  const tags = useDeskQuery('tags.list', {}).data?.tags ?? [];
  const having = (section: Template['sections'][number]): number => {
    const takes = section.takes;
    if (!takes) return 0;
    return tags
      .filter(({ kind, path }) => takes.tagKinds?.includes(kind) === true || takes.tags.some((tag) => path === tag || path.startsWith(`${tag}/`)))
      .reduce((sum, { snippets }) => sum + snippets, 0);
  };
  return (
    <>
      <div className={css['gap']} />
      <Caption count={say('settings.sections.how')}>{say('settings.sections.all')}</Caption>
      <Table
        label={say('settings.sections.all')} items={template.sections} keyOf={({ key }) => key}
        columns={[
          { key: 'title', head: say('settings.sections.section'), width: '22%', cell: ({ title }) => title },
          {
            key: 'tags', head: say('settings.sections.tags'), width: '30%',
            cell: ({ takes }) => takes ? <TagLine>{[...takes.tags, ...(takes.tagKinds ?? []).map((kind) => say('settings.sections.anyOf', { kind: say(`tags.kind.${kind}`) }))].map((tag) => <TagChip key={tag} path={tag} />)}</TagLine> : '—',
          },
          { key: 'count', head: say('settings.sections.count'), width: '72px', right: true, cell: ({ takes }) => takes ? (takes.min === takes.max ? takes.min : `${takes.min}–${takes.max}`) : '—' },
          { key: 'order', head: say('settings.sections.order'), cell: ({ takes }) => takes ? say(`settings.sections.orders.${takes.order}`) : '—' },
          { key: 'having', head: say('settings.sections.having'), width: '72px', right: true, cell: (section) => { const count = having(section); return <Num warn={count === 0 && (section.takes?.min ?? 0) > 0}>{count}</Num>; } },
        ]}
      />
    </>
  );
}
