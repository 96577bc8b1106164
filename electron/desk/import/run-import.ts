import { setImmediate as rest } from 'node:timers/promises';
import type { Job } from '../../../shared/contract/desk-calls.ts';
import type { JobId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/contract/result.ts';
import { saveJob, waitingFiles, type WaitingFile } from '../../archive/jobs.ts';
import type { DeskContext } from '../desk-context.ts';
import type { SourceReader } from '../desk-options.ts';
import { commitFiles, type ImportedFile } from './commit-files.ts';
import { prepareFile, type PreparedFile } from './prepare-file.ts';

/** At most so many files, and so many ms, from one commit to the next. */
const batchFiles = 200;
const batchTime = 200;
/** Files in hand at a time: two in the workers, the next ones loaded meanwhile. */
const inFlight = 8;

export interface ImportRun {
  /** After each commit, and when the job is over. */
  readonly onProgress: (job: Job) => void;
  readonly onFiles: (files: readonly ImportedFile[]) => void;
  /** Why to stop before the end: `cancel` ends the job, `pause` leaves the rest for the next start. */
  readonly stop: () => 'cancel' | 'pause' | undefined;
}

/** Reads and files what waits in a job's queue, batch by batch, until it is empty or told to stop. Answers how it ended. */
export async function runImport(desk: DeskContext, reader: SourceReader, started: Job, run: ImportRun): Promise<Job> {
  let job = started;
  for (;;) {
    const waiting = desk.read((db) => ok(waitingFiles(db, job.id, batchFiles)));
    if (!waiting.ok) return end(desk, { ...job, state: 'failed', failures: [...job.failures, waiting.error] }, run);
    if (waiting.value.length === 0) return end(desk, { ...job, state: 'done' }, run);
    const stop = run.stop();
    if (stop === 'pause') return job;
    if (stop === 'cancel') return end(desk, { ...job, state: 'cancelled' }, run);
    const done = commitFiles(desk, job, await prepareBatch(desk, reader, job.id, waiting.value, run));
    if (!done.ok) return end(desk, { ...job, state: 'failed', failures: [...job.failures, done.error] }, run);
    job = done.value.job;
    run.onFiles(done.value.files);
    run.onProgress(job);
    // Files that are here already wait for nothing: other calls get their turn all the same.
    await rest();
  }
}

/** Prepares waiting files in order, several at a time, for as long as a batch may take; those begun are waited for. */
async function prepareBatch(desk: DeskContext, reader: SourceReader, job: JobId, waiting: readonly WaitingFile[], run: ImportRun): Promise<PreparedFile[]> {
  const begun = performance.now();
  const prepared: Promise<PreparedFile>[] = [];
  for (const [place, file] of waiting.entries()) {
    if (place > 0 && (performance.now() - begun > batchTime || run.stop() !== undefined)) break;
    if (place >= inFlight) await prepared[place - inFlight];
    prepared.push(prepareFile(desk, reader, job, file));
  }
  return Promise.all(prepared);
}

function end(desk: DeskContext, job: Job, run: ImportRun): Job {
  // A disk too full to note the end leaves the job running in its row: the next start takes it up again.
  desk.write([], (db) => ok(saveJob(db, job)));
  run.onProgress(job);
  return job;
}
