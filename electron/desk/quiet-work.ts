import type { DeskContext } from './desk-context.ts';

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

/**
 * Runs `work` in quiet moments until it is stopped, never twice at a time. A full disk or a locked file is told of where a person writes:
 * `work` gives up, and the next change tries again. An archive that is only read is left as it is.
 * @param work gives up between two turns once `going` says so
 */
export function createQuietWork(desk: DeskContext, work: (going: () => boolean) => Promise<unknown>, { quiet, first, atOnce }: QuietWorkOptions): QuietWork {
  let timer: NodeJS.Timeout | undefined;
  let unsubscribe: (() => void) | undefined;
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const run = (): void => {
    running = running.then(() => work(() => !stopped)).catch((bug: unknown) => void desk.reportBug(bug));
  };
  const wait = (): void => {
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
