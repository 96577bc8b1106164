import { TopicList } from '../../shared/domain/suggestion.ts';
import firstTopics from '../../shared/subjects/topics.json' with { type: 'json' };
import { one, run, type ReadDb, type WriteDb } from './sql.ts';

const key = 'topics';

/** What topic tags are suggested from: as it was set, or the list the app comes with. */
export function getTopics(db: ReadDb): TopicList {
  const row = one<{ value: string }>(db, 'SELECT value FROM settings WHERE key = ?', key);
  const stored = row === undefined ? undefined : TopicList.safeParse(parse(row.value)).data;
  return stored ?? { topics: firstTopics, mediaTopics: false };
}

export function setTopics(db: WriteDb, list: TopicList): void {
  run(db, 'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', key, JSON.stringify(list));
}

/** A setting by another release's words is none. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
