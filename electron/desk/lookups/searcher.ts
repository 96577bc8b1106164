import type { Result } from '../../../shared/contract/result.ts';
import type { Archive } from '../../archive/open-archive.ts';
import { indexOf } from '../../search/engine/search-index.ts';
import type { DeskContext } from '../desk-context.ts';
import { answerLookup, type Question } from './answer-lookup.ts';
import { LookupThread } from './lookup-thread.ts';
import type { AnswerTo, LookupName, RequestFor } from './lookups.ts';
import { isWanted, Wanted } from './wanted.ts';

/** How long the archive is left alone before the next question is made ready for, in ms. */
const quiet = 300;

/** Looks things up without holding up the desk. */
export interface Searcher {
  /** Begins a turn of a view: what was asked in the one before and is not yet answered is answered `cancelled`. Without a view, what is asked in it always is. */
  turn(view?: string): Asking;
  /** Begins before the first question, and makes ready for the next one whenever something has changed. */
  begin(): void;
  close(): Promise<void>;
}

export interface Asking { ask<Name extends LookupName>(name: Name, request: RequestFor<Name>): Promise<Result<AnswerTo<Name>>> }

/** A thread for the archive at hand. One that is only read, and may stand in memory or beside tables of its own, is looked through here. */
interface Answering { readonly archive: Archive; readonly wanted: Wanted; readonly thread?: LookupThread }

export function createSearcher(desk: DeskContext): Searcher {
  let answering: Answering | undefined;
  let timer: NodeJS.Timeout | undefined;
  let unsubscribe: (() => void) | undefined;
  const ending = new Set<Promise<void>>();

  const damage = (archive: Archive, shards: readonly number[]): void => {
    const index = indexOf(archive.db);
    for (const id of shards) index.giveUp(id);
    index.onDamage();
  };

  function end(): void {
    answering?.wanted.none();
    const over = answering?.thread?.end();
    answering = undefined;
    if (over === undefined) return;
    ending.add(over);
    void over.finally(() => ending.delete(over));
  }

  /** Who answers for the archive as it is now. */
  function now(): Answering {
    const archive = desk.archive();
    if (answering?.archive === archive) return answering;
    end();
    const wanted = new Wanted();
    return (answering = archive.readOnly ? { archive, wanted } : { archive, wanted, thread: new LookupThread(archive.folder, wanted, (shards) => damage(archive, shards), desk.reportBug) });
  }

  function begin(view: string | undefined): (question: Question) => Promise<Result<AnswerTo<LookupName>>> {
    const { archive, wanted, thread } = now();
    const turn = wanted.begin(view);
    return (question) => thread?.ask(turn, question) ?? answerLookup(archive.db, archive.folder, question, () => archive.db.open && isWanted(wanted.shared, turn));
  }

  const warm = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => now().thread?.warm(), quiet);
    timer.unref();
  };

  return {
    turn: (view) => {
      const put = begin(view);
      // The name and the request of a question belong together.
      return { ask: (name, request) => put({ name, request } as Question) };
    },
    begin: () => {
      now().thread?.warm();
      unsubscribe ??= desk.events.subscribe(({ name }) => { if (name === 'changed') warm(); });
    },
    close: async () => {
      clearTimeout(timer);
      unsubscribe?.();
      end();
      await Promise.all(ending);
    },
  };
}
