import { z } from 'zod';
import { Job } from '../../shared/contract/desk-calls.ts';
import { DeskError } from '../../shared/contract/result.ts';
import { JobId, type Sha256 } from '../../shared/domain/ids.ts';
import type { LinePosition } from '../files/read-lines.ts';
import { DamagedRow } from './failures.ts';
import { newId } from './id.ts';
import { all, one, run, type ReadDb, type WriteDb } from './sql.ts';
import { parseStored } from './stored-reading.ts';

/** A file that waits to be read: bytes that were handed over, or a path. */
export interface QueuedFile {
  readonly name: string;
  /** Absolute: who takes the job up again may stand in another folder. */
  readonly path?: string;
  /** The path as the person wrote it, by which failures name the file. */
  readonly given?: string;
  readonly bytes?: Uint8Array;
  readonly sample?: boolean;
}
/** A file in the queue; its bytes, where they were handed over, are asked for when it is read. */
export interface WaitingFile extends Omit<QueuedFile, 'bytes'> { readonly place: number }

const ReachedLine = z.object({ offset: z.int().nonnegative(), lines: z.int().nonnegative() });

interface JobRow { id: string; kind: string; title: string; state: string; done: number; total: number; already: number; started: string; failures: string }
const columns = 'id, kind, title, state, done, total, already, started, failures';

function toJob(row: JobRow): Job {
  const parsed = Job.safeParse({ ...row, failures: parseStored(z.array(DeskError), row.failures, 'failures') });
  if (!parsed.success) throw new DamagedRow(`job ${row.id}`);
  return parsed.data;
}

/** Enters a job that this process runs, with the files it is to read. */
export function insertJob(db: WriteDb, kind: Job['kind'], title: string, files: readonly QueuedFile[]): Job {
  const job: Job = { id: newId(JobId), kind, title, state: 'running', done: 0, total: files.length, already: 0, started: new Date().toISOString(), failures: [] };
  const { seq } = run(db, 'INSERT INTO jobs (id, kind, title, state, done, total, already, started, failures, pid) VALUES (?, ?, ?, ?, 0, ?, 0, ?, ?, ?)',
    job.id, kind, title, job.state, job.total, job.started, '[]', process.pid);
  files.forEach((file, place) => run(db, 'INSERT INTO job_queue (job_seq, place, name, path, given, bytes, sample) VALUES (?, ?, ?, ?, ?, ?, ?)',
    seq, place, file.name, file.path ?? null, file.given ?? null, file.bytes ?? null, file.sample === true ? 1 : 0));
  return job;
}

/** Writes how far a job is. One that is done or was stopped keeps no queue; one that failed may be taken up again. */
export function saveJob(db: WriteDb, job: Job): void {
  run(db, 'UPDATE jobs SET state = ?, done = ?, total = ?, already = ?, failures = ? WHERE id = ?',
    job.state, job.done, job.total, job.already, JSON.stringify(job.failures), job.id);
  if (job.state === 'done' || job.state === 'cancelled') run(db, 'DELETE FROM job_queue WHERE job_seq = (SELECT seq FROM jobs WHERE id = ?)', job.id);
}

/** The next files of a job, in order; files of lines are asked for by `waitingLines`. */
export function waitingFiles(db: ReadDb, id: JobId, limit: number): WaitingFile[] {
  return all<{ place: number; name: string; path: string | null; given: string | null; sample: number }>(db, `
    SELECT place, name, path, given, sample FROM job_queue WHERE job_seq = (SELECT seq FROM jobs WHERE id = ?) AND name NOT LIKE '%.jsonl' ORDER BY place LIMIT ?`, id, limit)
    .map((row) => ({
      place: row.place, name: row.name, sample: row.sample === 1,
      ...(row.path === null ? {} : { path: row.path }), ...(row.given === null ? {} : { given: row.given }),
    }));
}

/** The next file of lines of a job, and how far it was filed when it was begun before. */
export function waitingLines(db: ReadDb, id: JobId): { readonly file: WaitingFile; readonly reached: LinePosition | undefined } | undefined {
  const row = one<{ place: number; name: string; path: string | null; given: string | null; reached: string | null }>(db, `
    SELECT place, name, path, given, reached FROM job_queue WHERE job_seq = (SELECT seq FROM jobs WHERE id = ?) AND name LIKE '%.jsonl' ORDER BY place LIMIT 1`, id);
  if (row === undefined) return undefined;
  const file = { place: row.place, name: row.name, ...(row.path === null ? {} : { path: row.path }), ...(row.given === null ? {} : { given: row.given }) };
  return { file, reached: row.reached === null ? undefined : parseStored(ReachedLine, row.reached, 'reached') };
}

/** Notes how far a file of lines is filed, in the transaction that files it. */
export function reachLine(db: WriteDb, id: JobId, place: number, reached: LinePosition): void {
  run(db, 'UPDATE job_queue SET reached = ? WHERE job_seq = (SELECT seq FROM jobs WHERE id = ?) AND place = ?', JSON.stringify(reached), id, place);
}

/** Bytes that were handed over with a waiting file. */
export function queuedBytes(db: ReadDb, id: JobId, place: number): Uint8Array | undefined {
  return one<{ bytes: Uint8Array | null }>(db, `
    SELECT bytes FROM job_queue WHERE job_seq = (SELECT seq FROM jobs WHERE id = ?) AND place = ?`, id, place)?.bytes ?? undefined;
}

/** Takes a file off the queue and notes what became of it, in the transaction that files it. */
export function finishFile(db: WriteDb, id: JobId, place: number, name: string, sha256: Sha256 | undefined, error: string | undefined): void {
  const job = one<{ seq: number }>(db, 'SELECT seq FROM jobs WHERE id = ?', id);
  if (job === undefined) return;
  run(db, 'DELETE FROM job_queue WHERE job_seq = ? AND place = ?', job.seq, place);
  if (sha256 !== undefined) run(db, 'INSERT OR IGNORE INTO job_items (job_seq, sha256, name, error) VALUES (?, ?, ?, ?)', job.seq, sha256, name, error ?? null);
}

export function getJob(db: ReadDb, id: JobId): Job | undefined {
  const row = one<JobRow>(db, `SELECT ${columns} FROM jobs WHERE id = ?`, id);
  return row === undefined ? undefined : toJob(row);
}

/** The last jobs, newest first. */
export const listJobs = (db: ReadDb, limit: number): Job[] => all<JobRow>(db, `SELECT ${columns} FROM jobs ORDER BY seq DESC LIMIT ?`, limit).map(toJob);

/** Import jobs that have files left, with the process that ran them. */
export function unfinishedImports(db: ReadDb): { job: Job; pid: number }[] {
  return all<JobRow & { pid: number }>(db, `SELECT ${columns}, pid FROM jobs
    WHERE kind = 'import' AND (state = 'running' OR state = 'failed' AND EXISTS (SELECT 1 FROM job_queue WHERE job_seq = jobs.seq)) ORDER BY seq`)
    .map(({ pid, ...row }) => ({ job: toJob(row), pid }));
}

/** Makes an unfinished job this process's own, running again; what had kept the whole of it from going on is forgotten. */
export function adoptJob(db: WriteDb, job: Job): Job {
  const failures = job.failures.filter(({ kind }) => kind === 'unreadable' || kind === 'line-invalid' || kind === 'bug');
  const adopted: Job = { ...job, state: 'running', failures };
  saveJob(db, adopted);
  run(db, 'UPDATE jobs SET pid = ? WHERE id = ?', process.pid, job.id);
  return adopted;
}
