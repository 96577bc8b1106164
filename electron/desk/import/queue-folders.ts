import { join } from 'node:path';
import { setImmediate as rest } from 'node:timers/promises';
import type { Job } from '../../../shared/contract/desk-calls.ts';
import { ok, type DeskError, type Result } from '../../../shared/contract/result.ts';
import { finishFile, queueFiles, reachPath, waitingFolder, type QueuedFile, type ReachedPath, type WaitingFile } from '../../archive/jobs/job-queue.ts';
import { addFailures, saveJob } from '../../archive/jobs/jobs.ts';
import type { WriteDb } from '../../archive/sql.ts';
import { unreadReason } from '../../files/unread-reason.ts';
import type { DeskContext } from '../desk-context.ts';
import { entriesOf } from './folder-entries.ts';
import type { ImportRun } from './import-run.ts';

/** Files queued from one commit to the next: other calls wait no longer than that takes. */
const batchFiles = 1_000;

/** How far a job came, and what kept it from going on. */
export interface FoldersDone { readonly job: Job; readonly error?: DeskError }

/**
 * Puts the files of a job's folders, and of those in them, into its queue, by name, where the folder stood. Not those that
 * `entriesOf` passes over: links may lead in a circle, and pictures saved beside a page are read with it. A crash in between loses
 * nothing: how far a folder is queued stands beside it.
 */
export async function queueFolders(desk: DeskContext, started: Job, run: ImportRun): Promise<FoldersDone> {
  let job = started;
  while (run.stop() === undefined) {
    const waiting = desk.read((db) => ok(waitingFolder(db, job.id)));
    if (!waiting.ok) return { job, error: waiting.error };
    if (waiting.value === undefined) break;
    const done = await queueFolder(desk, job, waiting.value, run);
    if (done.error !== undefined) return done;
    job = done.job;
  }
  return { job };
}

/** A file found in a folder, or a folder in it that cannot be looked into. */
type Found = { readonly file: QueuedFile; readonly steps: readonly string[] } | { readonly failure: DeskError };

async function queueFolder(desk: DeskContext, started: Job, { folder, reached }: { folder: WaitingFile; reached: ReachedPath | undefined }, run: ImportRun): Promise<FoldersDone> {
  let job = started;
  let queued = reached?.files ?? 0;
  const commit = (some: readonly Found[], change: (db: WriteDb, next: Job) => Job): Result<Job> => desk.write([], (db) => {
    const files = some.flatMap((one) => ('file' in one ? [one] : []));
    const last = files.at(-1);
    queueFiles(db, job.id, files.map(({ file }) => file), folder.place + 1 + queued);
    if (last !== undefined) reachPath(db, job.id, folder.place, { steps: [...last.steps], files: queued + files.length });
    const failures = some.flatMap((one) => ('failure' in one ? [one.failure] : []));
    const counted = { ...addFailures(db, job, failures), total: job.total + some.length, done: job.done + failures.length };
    const next = change(db, counted);
    saveJob(db, next);
    queued += files.length;
    return ok(next);
  });
  let some: Found[] = [];
  for await (const found of walk(folder, [], reached?.steps ?? [])) {
    some.push(found);
    if (some.length < batchFiles) continue;
    const done = commit(some, (_, next) => next);
    if (!done.ok) return { job, error: done.error };
    job = done.value;
    some = [];
    run.onProgress(job);
    await rest();
    if (run.stop() !== undefined) return { job };
  }
  // The folder gives way to its files.
  const done = commit(some, (db, next) => {
    finishFile(db, job.id, folder.place, folder.name, undefined, undefined);
    return { ...next, total: next.total - 1 };
  });
  return done.ok ? { job: done.value } : { job, error: done.error };
}

/** The files below a folder, in order; those up to where an earlier walk came are passed over. */
async function* walk(folder: Pick<QueuedFile, 'name' | 'path' | 'given' | 'sample'>, steps: readonly string[], reached: readonly string[]): AsyncGenerator<Found> {
  const [first] = reached;
  const path = folder.path ?? '';
  const given = folder.given ?? folder.name;
  try {
    for await (const { name, isFolder } of entriesOf(path, first)) {
      const file = { name, path: join(path, name), given: join(given, name), sample: folder.sample === true };
      if (isFolder) yield* walk(file, [...steps, name], name === first ? reached.slice(1) : []);
      else if (!(name === first && reached.length === 1)) yield { file, steps: [...steps, name] };
    }
  } catch (thrown) {
    const reason = unreadReason(thrown);
    if (reason === undefined) throw thrown;
    yield { failure: { kind: 'unreadable', file: given, reason } };
  }
}
