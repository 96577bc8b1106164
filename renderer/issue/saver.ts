import type { Issue } from '../../shared/domain/issue.ts';
import type { DeskError, Result } from '../../shared/contract/result.ts';

/** Where the text stands: on disk since `at` (milliseconds since 1970), on its way there, refused, or behind what another window stored. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'failed'; readonly error: DeskError };

export interface Saver {
  /** The text has changed: it is saved within `delay`, whatever is typed meanwhile. */
  readonly changed: () => void;
  /** Saves now what is not saved yet; answers whether everything is. */
  readonly flush: () => Promise<boolean>;
  /** Nothing is unsaved or on its way. */
  readonly isIdle: () => boolean;
  /** Goes on after another window's text stood in the way. */
  readonly resume: () => void;
  /** What stands in the window is what is stored. */
  readonly settle: () => void;
}

/** Milliseconds after the first unsaved change, and after a refusal. Below a second even with the writing itself. */
const delay = 500;
const retry = 3000;

/**
 * Saves the draft behind the writer's back: one save at a time, none of them waited for, a refused one tried again until it
 * is taken. `read` gives the issue as it is at that moment.
 */
export function createSaver(read: () => Issue, save: (issue: Issue) => Promise<Result<unknown>>, tell: (state: SaveState) => void): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let dirty = false;
  /** Another window stored a newer draft: nothing is saved until it is decided which goes on. */
  let halted = false;

  const plan = (after: number): void => {
    if (!halted && timer === undefined && running === undefined) timer = setTimeout(() => { void run(); }, after);
  };
  const run = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    running ??= once().finally(() => { running = undefined; });
    return running.then(() => { if (dirty) plan(delay); });
  };
  const once = async (): Promise<void> => {
    dirty = false;
    tell({ kind: 'saving' });
    const answer = await save(read());
    if (answer.ok) return tell({ kind: 'saved', at: Date.now() });
    dirty = true;
    if (answer.error.kind === 'draft-newer') {
      halted = true;
      return tell({ kind: 'elsewhere' });
    }
    tell({ kind: 'failed', error: answer.error });
    timer = setTimeout(() => { void run(); }, retry);
  };
  return {
    changed: () => {
      dirty = true;
      plan(delay);
    },
    flush: async () => {
      if (running !== undefined) await running;
      if (dirty && !halted) await run();
      return !dirty;
    },
    isIdle: () => !dirty && running === undefined,
    resume: () => {
      halted = false;
      if (dirty) void run();
    },
    settle: () => {
      clearTimeout(timer);
      timer = undefined;
      dirty = false;
      halted = false;
      tell({ kind: 'saved', at: Date.now() });
    },
  };
}
