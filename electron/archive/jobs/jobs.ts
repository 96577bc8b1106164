import { z } from 'zod';
import { Job } from '../../../shared/contract/desk-calls.ts';
import { DeskError } from '../../../shared/contract/result.ts';
import { JobId } from '../../../shared/domain/ids.ts';
import { DamagedRow } from '../failures.ts';
import { newId } from '../id.ts';
import { clearQueue, queueNamed, type QueuedFile } from './job-queue.ts';
import { all, one, run, type ReadDb, type WriteDb } from '../sql.ts';
import { parseStored } from '../readings/stored-reading.ts';

/** Failures of files that a job carries with it; the others are rows, asked for by `failuresOf`. */
const carried = 100;

interface JobRow { id: string; kind: string; title: string; state: string; done: number; total: number; already: number; started: string; failures: string; failed: number; marked: number }
const columns = `id, kind, title, state, done, total, already, started, failures, (SELECT count(*) FROM job_failures WHERE job_seq = jobs.seq) AS failed,
  (SELECT count(*) FROM job_queue WHERE job_seq = jobs.seq AND level IS NOT NULL) AS marked`;

function toJob({ failed, marked, ...row }: JobRow): Job {
  const failures = parseStored(z.array(DeskError), row.failures, 'failures');
  const parsed = Job.safeParse({ ...row, failures, ...(failed > 0 ? { failed: failures.length + failed } : {}), ...(marked > 0 ? { marked } : {}) });
  if (!parsed.success) throw new DamagedRow(`job ${row.id}`);
  return parsed.data;
}

/** Enters a job that this process runs, with the files it is to read. */
export function insertJob(db: WriteDb, kind: Job['kind'], title: string, files: readonly QueuedFile[]): Job {
  const marked = files.filter(({ level }) => level !== undefined).length;
  const job: Job = {
    id: newId(JobId), kind, title, state: 'running', done: marked, total: files.length, already: 0, started: new Date().toISOString(), failures: [],
    ...(marked > 0 ? { marked } : {}),
  };
  run(db, 'INSERT INTO jobs (id, kind, title, state, done, total, already, started, failures, pid) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)',
    job.id, kind, title, job.state, job.done, job.total, job.started, '[]', process.pid);
  queueNamed(db, job.id, files);
  return job;
}

/** Writes how far a job is. One that is done keeps of its queue what is marked, one that was stopped nothing; one that failed may be taken up again. */
export function saveJob(db: WriteDb, job: Job): void {
  run(db, 'UPDATE jobs SET state = ?, done = ?, total = ?, already = ?, failures = ? WHERE id = ?',
    job.state, job.done, job.total, job.already, JSON.stringify(job.failures), job.id);
  if (job.state === 'done' || job.state === 'cancelled') clearQueue(db, job.id, job.state === 'cancelled');
}

/** A job with some more failures: the first ones are carried along, of the others each becomes a row. */
export function addFailures(db: WriteDb, job: Job, errors: readonly DeskError[]): Job {
  if (errors.length === 0) return job;
  const failures = [...job.failures, ...errors.slice(0, Math.max(0, carried - job.failures.length))];
  const rest = errors.slice(failures.length - job.failures.length);
  const known = job.failed ?? job.failures.length;
  rest.forEach((error, at) => run(db, 'INSERT INTO job_failures (job_seq, place, error) VALUES ((SELECT seq FROM jobs WHERE id = ?), ?, ?)', job.id, known + at, JSON.stringify(error)));
  return { ...job, failures, ...(rest.length > 0 || job.failed !== undefined ? { failed: known + errors.length } : {}) };
}

/** A page of what a job could not do. */
export function failuresOf(db: ReadDb, id: JobId, offset: number, limit: number): { total: number; failures: DeskError[] } {
  const job = getJob(db, id);
  if (job === undefined) return { total: 0, failures: [] };
  const first = job.failures.slice(offset, offset + limit);
  const rows = all<{ error: string }>(db, 'SELECT error FROM job_failures WHERE job_seq = (SELECT seq FROM jobs WHERE id = ?) ORDER BY place LIMIT ? OFFSET ?',
    id, limit - first.length, Math.max(0, offset - job.failures.length));
  return { total: job.failed ?? job.failures.length, failures: [...first, ...rows.map(({ error }) => parseStored(DeskError, error, 'failure'))] };
}

export function getJob(db: ReadDb, id: JobId): Job | undefined {
  const row = one<JobRow>(db, `SELECT ${columns} FROM jobs WHERE id = ?`, id);
  return row === undefined ? undefined : toJob(row);
}

/** The last jobs, newest first. */
export const listJobs = (db: ReadDb, limit: number): Job[] => all<JobRow>(db, `SELECT ${columns} FROM jobs ORDER BY seq DESC LIMIT ?`, limit).map(toJob);

/** Import jobs that have files left to read, with the process that ran them. */
export function unfinishedImports(db: ReadDb): { job: Job; pid: number }[] {
  return all<JobRow & { pid: number }>(db, `SELECT ${columns}, pid FROM jobs
    WHERE kind = 'import' AND (state = 'running' OR state = 'failed' AND EXISTS (SELECT 1 FROM job_queue WHERE job_seq = jobs.seq AND level IS NULL)) ORDER BY seq`)
    .map(({ pid, ...row }) => ({ job: toJob(row), pid }));
}

/** Makes an unfinished job this process's own, running again; what had kept the whole of it from going on is forgotten. */
export function adoptJob(db: WriteDb, job: Job): Job {
  const failures = job.failures.filter(({ kind }) => kind === 'unreadable' || kind === 'line-invalid' || kind === 'marked' || kind === 'bug');
  const forgotten = job.failures.length - failures.length;
  // Files handed over in several calls are counted when their job comes to them.
  const waiting = one<{ n: number }>(db, 'SELECT count(*) AS n FROM job_queue WHERE job_seq = (SELECT seq FROM jobs WHERE id = ?) AND level IS NULL', job.id)?.n ?? 0;
  const adopted: Job = { ...job, total: Math.max(job.total, job.done + waiting), state: 'running', failures, ...(job.failed === undefined ? {} : { failed: job.failed - forgotten }) };
  saveJob(db, adopted);
  run(db, 'UPDATE jobs SET pid = ? WHERE id = ?', process.pid, job.id);
  return adopted;
}
