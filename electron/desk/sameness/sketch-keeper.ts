import { setImmediate as rest } from 'node:timers/promises';
import { ok } from '../../../shared/contract/result.ts';
import { oweSketches, sketchSome } from '../../archive/sketch-backlog.ts';
import type { WriteDb } from '../../archive/sql.ts';
import type { DeskContext } from '../desk-context.ts';

/** Reports looked for at a time, and how long one transaction may go on, in ms: other calls get their turn in between. */
const batch = 20;
const turn = 25;
/** Nothing has changed for so long: ms. An import sends changes several times a second. */
const quiet = 1000;

export interface SketchKeeper {
  /** Sketches what is still to be sketched, and what will be, whenever the archive has been left alone for a second. */
  begin(): void;
  /** Stops after the turn at hand. */
  stop(): Promise<void>;
}

/** Sketches for some milliseconds. */
function sketchFor(db: WriteDb): undefined {
  const until = performance.now() + turn;
  do sketchSome(db, batch); while (oweSketches(db) && performance.now() < until);
}

/** Sketches all that is to be sketched, resting in between. What it found is told once, at the end. */
async function sketchAll(desk: DeskContext, going: () => boolean): Promise<void> {
  for (let found = false; going() && !desk.archive().readOnly && desk.archive().db.open; found = true) {
    const owed = desk.read((db) => ok(oweSketches(db)));
    if (!owed.ok || !owed.value) {
      if (found) desk.events.send({ name: 'changed', data: { what: ['reports'] } });
      return;
    }
    // A full disk or a locked file is told of where a person writes; the next change tries again.
    if (!desk.write([], (db) => ok(sketchFor(db))).ok) return;
    await rest();
  }
}

export function createSketchKeeper(desk: DeskContext): SketchKeeper {
  let timer: NodeJS.Timeout | undefined;
  let unsubscribe: (() => void) | undefined;
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const work = (): void => {
    running = running.then(() => sketchAll(desk, () => !stopped)).catch((bug: unknown) => void desk.reportBug(bug));
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(work, quiet);
    timer.unref();
  };
  return {
    begin: () => {
      if (stopped || unsubscribe !== undefined || desk.archive().readOnly) return;
      unsubscribe = desk.events.subscribe(({ name }) => { if (name === 'changed') wait(); });
      work();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      unsubscribe?.();
      await running;
    },
  };
}
