import { watch, type FSWatcher } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import type { ResponseOf } from '../../../shared/contract/desk-api.ts';
import { ok, type DeskError, type Result } from '../../../shared/contract/result.ts';
import { isSeen, keepWatchedFolder, noteSeen, watchedFolder, type SeenFile } from '../../archive/jobs/watched.ts';
import { unreadReason } from '../../files/unread-reason.ts';
import type { DeskContext } from '../desk-context.ts';
import type { Jobs } from '../jobs.ts';
import { filesBelow, Rest } from './settled-files.ts';

/** Milliseconds a file's size must rest before it is read. */
const settleTime = 2_000;
/** Milliseconds from look to look where the system tells nothing: network drives do not. */
const lookTime = 30_000;
/** New files that one look takes in: what a year's folder holds comes in by several. */
const mostAtOnce = 10_000;

/** A folder whose new files come in by themselves. */
export interface WatchedFolder {
  now(): ResponseOf<'intake.watched'>;
  /** Keeps the folder a person chose and watches it from now on; undefined: no more. */
  choose(folder: string | undefined): Result<undefined>;
  /** Watches a folder that the command line names, as long as the desk is open. */
  watch(folder: string): void;
  /** Takes up the folder that was chosen before; again where another archive was opened. */
  resume(): void;
  stop(): void;
}

interface Watching { readonly folder: string; problem?: DeskError; timer?: NodeJS.Timeout; watcher?: FSWatcher; looking: boolean; again: boolean; readonly rest: Rest; over: boolean }

export function createWatched(desk: DeskContext, jobs: Jobs): WatchedFolder {
  let named: string | undefined;
  let at: Watching | undefined;

  function start(folder: string | undefined): void {
    stop();
    if (folder === undefined || desk.archive().readOnly) return;
    at = { folder: resolve(folder), looking: false, again: false, rest: new Rest(), over: false };
    void look(at);
  }

  function stop(): void {
    if (at === undefined) return;
    at.over = true;
    clearTimeout(at.timer);
    at.watcher?.close();
    at = undefined;
  }

  async function look(watching: Watching): Promise<void> {
    if (watching.looking) {
      watching.again = true;
      return;
    }
    watching.looking = true;
    clearTimeout(watching.timer);
    const moving = await bringIn(watching).catch((bug: unknown) => tell(watching, desk.reportBug(bug)));
    watching.looking = false;
    if (watching.over) return;
    listen(watching);
    watching.timer = setTimeout(() => void look(watching), moving === true || watching.again ? settleTime : lookTime);
    watching.timer.unref();
    watching.again = false;
  }

  /** The system's word that something happened: the look is what tells what. Where it does not work there is the clock. */
  function listen(watching: Watching): void {
    if (watching.watcher !== undefined || watching.problem !== undefined) return;
    const soon = (): void => {
      clearTimeout(watching.timer);
      if (watching.over) return;
      watching.timer = setTimeout(() => void look(watching), settleTime / 4);
      watching.timer.unref();
    };
    try {
      watching.watcher = watch(watching.folder, { recursive: true, persistent: false }, soon);
      watching.watcher.on('error', () => { watching.watcher?.close(); });
    } catch {
      delete watching.watcher;
    }
  }

  /** Whether something in the folder is still being written, or more of it is still to be taken in. */
  async function bringIn(watching: Watching): Promise<boolean> {
    const fresh: SeenFile[] = [];
    try {
      for await (const file of filesBelow(watching.folder)) {
        const seen = desk.read((db) => ok(isInside(desk.archive().folder, file.path) || isSeen(db, file)));
        if (seen.ok && !seen.value) fresh.push(file);
        if (fresh.length >= mostAtOnce) break;
      }
    } catch (thrown) {
      const reason = unreadReason(thrown);
      if (reason === undefined) throw thrown;
      tell(watching, { kind: 'unreadable', file: watching.folder, reason });
      return false;
    }
    tell(watching, undefined);
    const { resting, moving } = watching.rest.settled(fresh);
    const goesOn = moving || fresh.length >= mostAtOnce;
    if (resting.length === 0 || watching.over) return goesOn;
    const begun = jobs.importFiles(basename(watching.folder), resting.map(({ path }) => ({ name: basename(path), path, given: path })));
    const noted = begun.ok ? desk.write([], (db) => ok(noteSeen(db, resting))) : begun;
    if (!noted.ok) tell(watching, noted.error);
    return goesOn;
  }

  function tell(watching: Watching, problem: DeskError | undefined): void {
    if (JSON.stringify(watching.problem) === JSON.stringify(problem)) return;
    if (problem === undefined) delete watching.problem;
    else watching.problem = problem;
    desk.events.send({ name: 'changed', data: { what: ['settings'] } });
  }

  const chosen = (): string | undefined => {
    const kept = desk.read((db) => ok(watchedFolder(db)));
    return kept.ok ? kept.value : undefined;
  };

  return {
    now: () => ({
      mayChoose: desk.options.dialogs !== undefined && named === undefined,
      ...(at === undefined ? {} : { folder: at.folder }), ...(at?.problem === undefined ? {} : { problem: at.problem }),
    }),
    choose: (folder) => {
      const kept = desk.write(['settings'], (db) => {
        keepWatchedFolder(db, folder === undefined ? undefined : resolve(folder));
        return ok(undefined);
      });
      if (kept.ok) start(folder);
      return kept;
    },
    watch: (folder) => {
      named = folder;
      start(folder);
    },
    resume: () => start(named ?? (desk.options.dialogs === undefined ? undefined : chosen())),
    stop,
  };
}

/** The archive's own files are no news. */
function isInside(archive: string, path: string): boolean {
  const steps = relative(resolve(archive), path);
  return steps !== '..' && !steps.startsWith(`..${sep}`);
}
