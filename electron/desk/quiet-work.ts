import type { DeskContext } from './desk-context.ts';
import { createTurns, type Turns } from './turns.ts';

/** Work that waits until the archive has been left alone. */
export interface QuietWork {
  /** Does what is due, and what will be, whenever nothing has changed for a moment. */
  begin(): void;
  /** Stops after the turn at hand. */
  stop(): Promise<void>;
}

export interface QuietWorkOptions {
  /** Nothing has changed for so long: ms. An import sends changes several times a second. */
  readonly quiet: number;
  /** Done once before the first look, where the archive may be written. */
  readonly first?: () => void;
  /** The first look is not waited for. */
  readonly atOnce?: true;
}

/** Between two turns of a work: `rest` until the next one, and give up where it is not to go on. */
export interface Pace {
  going(): boolean;
  rest(): Promise<void>;
}

/**
 * Runs `work` in quiet moments until it is stopped, never twice at a time, in turns with the other quiet work of the desk. What changes meanwhile
 * makes it give up and wait for the next quiet moment: what one large import left to be done would slow down all of the next. A full disk or a
 * locked file is told of where a person writes: `work` gives up, and the next change tries again. An archive that is only read is left as it is.
 */
export function createQuietWork(desk: DeskContext, work: (pace: Pace) => Promise<unknown>, { quiet, first, atOnce }: QuietWorkOptions): QuietWork {
  const turns = turnsOf(desk);
  let timer: NodeJS.Timeout | undefined;
  let unsubscribe: (() => void) | undefined;
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;
  let disturbed = false;
  const pace: Pace = { going: () => !stopped && !disturbed, rest: () => turns.next() };
  const run = (): void => {
    disturbed = false;
    running = running.then(() => turns.next()).then(() => work(pace)).catch((bug: unknown) => void desk.reportBug(bug));
  };
  const wait = (): void => {
    disturbed = true;
    clearTimeout(timer);
    timer = setTimeout(run, quiet);
    timer.unref();
  };
  return {
    begin: () => {
      if (stopped || unsubscribe !== undefined || desk.archive().readOnly) return;
      first?.();
      unsubscribe = desk.events.subscribe(({ name }) => { if (name === 'changed') wait(); });
      if (atOnce === true) run();
      else wait();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      unsubscribe?.();
      await running;
    },
  };
}

/** The quiet work of one desk takes turns. */
const known = new WeakMap<DeskContext, Turns>();

function turnsOf(desk: DeskContext): Turns {
  const turns = known.get(desk) ?? createTurns();
  known.set(desk, turns);
  return turns;
}
