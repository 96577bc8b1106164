import { first } from './0001-first.ts';
import { reached } from './0002-reached.ts';
import { extractions } from './0003-extractions.ts';
import { figures } from './0004-figures.ts';
import { sameStories } from './0005-same-stories.ts';
import { setAside } from './0006-set-aside.ts';
import { queues } from './0007-queues.ts';
import { searches } from './0008-searches.ts';
import { vocabulary } from './0009-vocabulary.ts';

/** One step of the schema: `version` is what `user_version` says once it is done. */
export interface Migration {
  readonly version: number;
  readonly slug: string;
  readonly sql: string;
}

/** Every migration in order. */
export const migrations: readonly Migration[] = [first, reached, extractions, figures, sameStories, setAside, queues, searches, vocabulary];
