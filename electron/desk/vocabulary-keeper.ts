import { setImmediate as rest } from 'node:timers/promises';
import { ok } from '../../shared/contract/result.ts';
import { owesVocabulary } from '../archive/vocabulary.ts';
import { gatherSome } from '../search/vocabulary/gather.ts';
import type { DeskContext } from './desk-context.ts';

/** Reports whose titles are gathered in one transaction: some tens of milliseconds, most of them for writing what was gathered. */
const batch = 1000;
/** Nothing has changed for so long: ms. An import sends changes several times a second. */
const quiet = 1500;

export interface VocabularyKeeper {
  /** Gathers what titles and bylines are made of, and will be, whenever the archive has been left alone for a moment. */
  begin(): void;
  /** Stops after the turn at hand. */
  stop(): Promise<void>;
}

async function gatherAll(desk: DeskContext, going: () => boolean): Promise<void> {
  while (going() && !desk.archive().readOnly && desk.archive().db.open) {
    const owed = desk.read((db) => ok(owesVocabulary(db)));
    if (!owed.ok || !owed.value) return;
    // A full disk or a locked file is told of where a person writes; the next change tries again.
    if (!desk.write([], (db) => ok(gatherSome(db, batch))).ok) return;
    await rest();
  }
}

export function createVocabularyKeeper(desk: DeskContext): VocabularyKeeper {
  let timer: NodeJS.Timeout | undefined;
  let unsubscribe: (() => void) | undefined;
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => gatherAll(desk, () => !stopped)).catch((bug: unknown) => void desk.reportBug(bug));
    }, quiet);
    timer.unref();
  };
  return {
    begin: () => {
      if (stopped || unsubscribe !== undefined || desk.archive().readOnly) return;
      unsubscribe = desk.events.subscribe(({ name }) => { if (name === 'changed') wait(); });
      wait();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      unsubscribe?.();
      await running;
    },
  };
}
