import { setImmediate as rest } from 'node:timers/promises';
import type { Job } from '../../../shared/contract/desk-calls.ts';
import { ok } from '../../../shared/contract/result.ts';
import { saveJob } from '../../archive/jobs/jobs.ts';
import type { DeskContext } from '../desk-context.ts';
import type { SourceReader } from '../desk-options.ts';
import { commitFiles, isMarked } from './commit-files.ts';
import { importLines } from './import-lines.ts';
import type { Arrivals, ImportRun } from './import-run.ts';
import type { PreparedFile } from './prepare-file.ts';
import { queueFolders } from './queue-folders.ts';
import { readAhead } from './read-ahead.ts';

/**
 * Queues the files of the job's folders, then reads and files what waits in its queue, batch by batch, until it is empty or told to stop: then what was begun is
 * still filed. While one batch is filed the files after it are being read. Answers how it ended.
 */
export async function runImport(desk: DeskContext, reader: SourceReader, started: Job, run: ImportRun): Promise<Job> {
  const listed = await queueFolders(desk, started, run);
  let { job } = listed;
  if (listed.error !== undefined) return end(desk, { ...job, state: 'failed', failures: [...job.failures, listed.error] }, run);
  const ahead = readAhead(desk, reader, job, run);
  for (;;) {
    job = withArrivals(job, run.arrived());
    const batch = await ahead.batch();
    const done = batch.ok ? commitFiles(desk, job, batch.value, run.marked) : batch;
    if (!done.ok) {
      await ahead.settled();
      return end(desk, { ...job, state: 'failed', failures: [...job.failures, done.error] }, run);
    }
    if (!batch.ok || batch.value.length === 0) {
      if (run.stop() === undefined && await run.more()) continue;
      break;
    }
    job = done.value.job;
    for (const prepared of batch.value) letGo(prepared, run);
    run.onFiles(done.value.files);
    run.onProgress(job);
    // Files that are here already wait for nothing: other calls get their turn all the same.
    await rest();
  }
  // Lines are filed after the files beside them: each of them is read in no time, and there may be a million.
  const lines = await importLines(desk, job, run);
  job = lines.job;
  if (lines.error !== undefined) return end(desk, { ...job, state: 'failed', failures: [...job.failures, lines.error] }, run);
  const stop = run.stop();
  return stop === 'pause' ? job : end(desk, { ...job, state: stop === 'cancel' ? 'cancelled' : 'done' }, run);
}

/** Marked files are done as soon as they wait for a person's word. */
function withArrivals(job: Job, { files, marked }: Arrivals): Job {
  return files === 0 ? job : { ...job, total: job.total + files, done: job.done + marked, ...(marked > 0 ? { marked: (job.marked ?? 0) + marked } : {}) };
}

/** What is held of a file is let go of when it and all that was taken out of it is over. */
function letGo(prepared: PreparedFile, { hands, marked }: ImportRun): void {
  const { file: { held }, outcome } = prepared;
  if (isMarked(prepared) && marked === 'ask') hands.held.ask(held);
  else hands.held.count(held, outcome.ok && 'members' in outcome.value ? outcome.value.members.length - 1 : -1);
}

function end(desk: DeskContext, job: Job, run: ImportRun): Job {
  // A disk too full to note the end leaves the job running in its row: the next start takes it up again.
  desk.write([], (db) => ok(saveJob(db, job)));
  run.onProgress(job);
  return job;
}
