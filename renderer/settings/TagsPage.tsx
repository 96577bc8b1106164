import { useState } from 'react';
import type { ReactNode } from 'react';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { tagKinds } from '../../shared/domain/tag.ts';
import type { TagCount } from '../../shared/domain/tag.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { Bar } from '../ui/Caption.tsx';
import { EditInPlace } from '../ui/EditInPlace.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Num, Row } from '../ui/Row.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { TopicsPart } from './TopicsPart.tsx';

type Line = { readonly head: (typeof tagKinds)[number] } | { readonly tag: TagCount };

/** The tags there are, and the words topics are suggested by. */
export function TagsPage(): ReactNode {
  const say = useSay();
  const [part, setPart] = useState<'tags' | 'topics'>('tags');
  return (
    <>
      <Bar title={say('settings.tags')}>
        <Segmented label={say('settings.tags')} value={part} onChange={setPart} options={[{ key: 'tags', label: say('settings.tags') }, { key: 'topics', label: say('topics.title') }]} />
      </Bar>
      {part === 'tags' ? <TagList /> : <TopicsPart />}
    </>
  );
}

/** All tags by kind; a name is retyped where it stands, and everything under it goes along. */
function TagList(): ReactNode {
  const say = useSay();
  const answer = useDeskQuery('tags.list', {}).data;
  const tags = answer?.tags ?? [];
  const rename = useDeskMutation('tags.rename');
  const [at, setAt] = useState(-1);
  const lines: readonly Line[] = tagKinds.flatMap((kind) => {
    const ofKind = tags.filter((tag) => tag.kind === kind);
    return ofKind.length === 0 ? [] : [{ head: kind }, ...ofKind.map((tag) => ({ tag }))];
  });
  return (
    <>
      {rename.error && <Notice>{errorSentence(say, rename.error.error)}</Notice>}
      {lines.length === 0
        ? answer && <EmptyState title={say('settings.tag.none')}>{say('settings.tag.noneWords')}</EmptyState>
        : (
          <VirtualList
            label={say('settings.tags')} rows="items" count={lines.length} itemAt={(index) => lines[index]} height={28} current={at} onCurrent={setAt}
            keyAt={(index) => { const line = lines[index]; return line === undefined ? '' : 'head' in line ? line.head : `${line.tag.kind} ${line.tag.path}`; }}
            isHead={(index) => { const line = lines[index]; return line !== undefined && 'head' in line; }}
            textAt={(index) => { const line = lines[index]; return line && 'tag' in line ? line.tag.path : ''; }}
            row={(line) => 'head' in line
              ? <Row quiet tail={<Num>{say('settings.tag.use')}</Num>}>{say(`tags.kind.${line.head}`)}</Row>
              : (
                <Row tail={<Num>{say('settings.tag.counts', { snippets: line.tag.snippets, reports: line.tag.reports })}</Num>}>
                  <EditInPlace label={say('settings.tag.rename')} value={line.tag.path} onSave={(to) => { if (to !== '') rename.mutate({ kind: line.tag.kind, from: line.tag.path, to }); }} />
                </Row>
              )}
          />
        )}
    </>
  );
}
