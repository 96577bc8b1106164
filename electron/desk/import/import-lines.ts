import { setImmediate as rest } from 'node:timers/promises';
import type { Job } from '../../../shared/contract/desk-calls.ts';
import { err, ok, type DeskError } from '../../../shared/contract/result.ts';
import { finishFile, waitingLines, type WaitingFile } from '../../archive/jobs/job-queue.ts';
import { addFailures, saveJob } from '../../archive/jobs/jobs.ts';
import { fileStart, type LinePosition } from '../../files/read-lines.ts';
import type { PartAhead } from '../../search/upkeep/shard-ahead.ts';
import type { DeskContext } from '../desk-context.ts';
import { commitLines } from './commit-lines.ts';
import type { ImportRun } from './import-run.ts';
import type { LineReader } from './line-reader.ts';
import type { LineSource } from './line-source.ts';
import { countLines, openLines } from './open-lines.ts';
import { prepareLine, type PreparedLine } from './prepare-line.ts';
import { readerFor, readyLines } from './ready-lines.ts';

/** At most so many ms of reading lines from one commit to the next: other calls wait no longer than that. */
const batchTime = 50;

/** How far a job came, and what kept it from going on. */
export interface LinesDone { readonly job: Job; readonly error?: DeskError }

/** Files the lines of every file of lines in a job's queue, until there are none or it is told to stop. Answers how far it came. */
export async function importLines(desk: DeskContext, started: Job, run: ImportRun): Promise<LinesDone> {
  let job = started;
  while (run.stop() === undefined) {
    const waiting = desk.read((db) => ok(waitingLines(db, job.id)));
    if (!waiting.ok) return { job, error: waiting.error };
    if (waiting.value === undefined) break;
    const done = await importFile(desk, job, waiting.value, run);
    if (done.error !== undefined) return done;
    job = done.job;
  }
  return { job };
}

async function importFile(desk: DeskContext, started: Job, { file, reached }: { file: WaitingFile; reached: LinePosition | undefined }, run: ImportRun): Promise<LinesDone> {
  const source = await openLines(desk, run.hands, started.id, file);
  if (!source.ok) return failFile(desk, started, file, source.error, run);
  // It begins while the lines are counted.
  const reader = readerFor(source.value);
  try {
    return await importSource(desk, started, file, { source: source.value, from: reached, reader }, run);
  } finally {
    await reader?.end();
  }
}

/** A file that is open, where to go on in it, and who makes its lines ready. */
interface OpenFile { readonly source: LineSource; readonly from: LinePosition | undefined; readonly reader: LineReader | undefined }

async function importSource(desk: DeskContext, started: Job, file: WaitingFile, open: OpenFile, run: ImportRun): Promise<LinesDone> {
  let job = started;
  if (open.from === undefined) {
    const count = await countLines(open.source);
    // A job counts what it files: the file itself gives way to its lines. An archive without reports is written as none.
    job = { ...job, total: job.total + count - 1 };
  }
  for await (const batch of batches(desk, file, open)) {
    const done = commitLines(desk, job, file, batch.lines, batch.shard);
    if (!done.ok) return { job, error: done.error };
    job = done.value.job;
    run.onFiles(done.value.files);
    run.onProgress(job);
    await rest();
    if (run.stop() !== undefined) return { job };
  }
  const over = desk.write([], (db) => ok(finishFile(db, job.id, file.place, file.name, undefined, undefined)));
  run.hands.held.count(file.held, -1);
  return over.ok ? { job } : { job, error: over.error };
}

/** Lines made ready, as many as one commit takes: a piece, or a part of one that takes long to prepare. Those that have a shard go with it. */
async function* batches(desk: DeskContext, file: WaitingFile, { source, from = fileStart, reader }: OpenFile): AsyncGenerator<{ readonly lines: PreparedLine[]; readonly shard?: PartAhead }> {
  const names = { given: file.given ?? file.name, name: file.name };
  for await (const { lines: ready, shard } of readyLines({ source, file: names.name, archive: desk.archive().folder }, from, reader)) {
    let lines: PreparedLine[] = [];
    let since = performance.now();
    for (const line of ready) {
      const prepared = prepareLine(desk, names, line);
      // Most are ready: to wait for each would take longer than to file it as it is.
      lines.push(prepared instanceof Promise ? await prepared : prepared);
      if (shard !== undefined || performance.now() - since < batchTime) continue;
      yield { lines };
      lines = [];
      since = performance.now();
    }
    if (lines.length > 0) yield { lines, ...(shard === undefined ? {} : { shard }) };
  }
}

/** A file of which no line can be read is one failure. */
function failFile(desk: DeskContext, job: Job, file: WaitingFile, error: DeskError, run: ImportRun): LinesDone {
  const noted = desk.write([], (db) => {
    finishFile(db, job.id, file.place, file.name, undefined, undefined);
    const failed: Job = { ...addFailures(db, job, [error]), done: job.done + 1 };
    saveJob(db, failed);
    return ok(failed);
  });
  if (!noted.ok) return { job, error: noted.error };
  const next = noted.value;
  run.hands.held.count(file.held, -1);
  run.onFiles([{ file: file.given ?? file.name, outcome: err(error) }]);
  run.onProgress(next);
  return { job: next };
}
