import { setImmediate as rest } from 'node:timers/promises';
import { ok } from '../../../shared/contract/result.ts';
import { oweSketches, sketchSome } from '../../archive/sketch-backlog.ts';
import type { DeskContext } from '../desk-context.ts';

/** Reports of one transaction: some tens of milliseconds, between which other calls get their turn. */
const batch = 20;

export interface SketchKeeper {
  /** Sketches what was filed before there were sketches. */
  begin(): void;
  /** Stops after the batch at hand. */
  stop(): Promise<void>;
}

export function createSketchKeeper(desk: DeskContext): SketchKeeper {
  let stopped = false;
  let running: Promise<unknown> = Promise.resolve();
  const work = async (): Promise<void> => {
    while (!stopped && !desk.archive().readOnly) {
      const owed = desk.read((db) => ok(oweSketches(db)));
      if (!owed.ok || !owed.value) return;
      const done = desk.write([], (db) => {
        sketchSome(db, batch);
        return ok(undefined);
      });
      // A full disk or a locked file is told of where a person writes; the next start goes on from here.
      if (!done.ok) return;
      await rest();
    }
  };
  return {
    begin: () => {
      running = running.then(work).catch((bug: unknown) => void desk.reportBug(bug));
    },
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}
