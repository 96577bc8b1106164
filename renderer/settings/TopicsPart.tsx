import type { ReactNode } from 'react';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { Topic } from '../../shared/domain/suggestion.ts';
import type { TopicList } from '../../shared/domain/suggestion.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Scroll } from '../ui/Panes.tsx';
import { TextField } from '../ui/TextField.tsx';
import css from './TopicsPart.module.css';

/** Words as typed, parted by commas or 、; each once. */
const typedWords = (typed: string): string[] => [...new Set(typed.split(/[,，、;；\n]/).map((word) => word.trim()).filter((word) => word !== ''))];

/** The topics that tags are suggested from: a tag and the words that speak for it. */
export function TopicsPart(): ReactNode {
  const say = useSay();
  const list = useDeskQuery('topics.get', {}).data;
  const set = useDeskMutation('topics.set');
  if (!list) return null;
  const keep = (change: Partial<TopicList>): void => { set.mutate({ ...list, ...change }); };
  const put = (at: number, topic: { readonly path: string; readonly words: readonly string[] }): void => {
    const parsed = Topic.safeParse(topic);
    if (parsed.success) keep({ topics: list.topics.map((one, index) => (index === at ? parsed.data : one)) });
  };
  // A tag with an empty step, or words too long, will not do: the old text comes back.
  const tidyPath = (typed: string): string | null => Topic.safeParse({ path: typed.trim(), words: [] }).success ? typed.trim() : null;
  const tidyWords = (typed: string): string | null => Topic.shape.words.safeParse(typedWords(typed)).success ? typedWords(typed).join(say('report.name-separator')) : null;
  return (
    <Scroll>
      {set.error && <Notice>{errorSentence(say, set.error.error)}</Notice>}
      <p className={css['lead']}>{say('topics.lead')}</p>
      <label className={css['media']}><input type="checkbox" checked={list.mediaTopics} onChange={(event) => { keep({ mediaTopics: event.target.checked }); }} />{say('topics.media')}</label>
      <ul className={css['list']}>
        {list.topics.map((topic, at) => (
          <li key={`${at} ${topic.path}`} className={css['topic']}>
            <TextField label={say('topics.path')} value={topic.path} width="160px" tidy={tidyPath} onSave={(path) => { put(at, { ...topic, path }); }} />
            <TextField label={`${say('topics.words')} ${topic.path}`} value={topic.words.join(say('report.name-separator'))} tidy={tidyWords} onSave={(words) => { put(at, { ...topic, words: typedWords(words) }); }} />
            <IconButton icon="close" label={say('topics.remove')} onPress={() => { keep({ topics: list.topics.filter((_, index) => index !== at) }); }} />
          </li>
        ))}
      </ul>
      <div className={css['foot']}><Button icon="plus" onPress={() => { keep({ topics: [{ path: say('topics.newPath'), words: [] }, ...list.topics] }); }}>{say('topics.add')}</Button></div>
    </Scroll>
  );
}
