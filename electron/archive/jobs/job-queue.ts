import { z } from 'zod';
import { SecrecyLevel } from '../../../shared/domain/secrecy.ts';
import { JobId, Sha256 } from '../../../shared/domain/ids.ts';
import type { LinePosition } from '../../files/read-lines.ts';
import { all, one, run, type ReadDb, type WriteDb } from '../sql.ts';
import { parseStored } from '../readings/stored-reading.ts';

/**
 * Where a file lies in another one: the places to go through from the file that was named or handed over (two, where a zip
 * lies in a zip), the innermost container's name and hash, and the file's own name in there.
 */
export const MemberOf = z.object({ way: z.array(z.int().nonnegative()).min(1), container: z.string(), sha256: Sha256, name: z.string() });
export type MemberOf = z.infer<typeof MemberOf>;

/** A file that waits to be read: bytes that were handed over, or a path. */
export interface QueuedFile {
  readonly name: string;
  /** Absolute: who takes the job up again may stand in another folder. */
  readonly path?: string;
  /** The path as the person wrote it, by which failures name the file. */
  readonly given?: string;
  /** Kept in the queue, so that a crash does not lose them. Only what was looked at and is not marked as secret may be. */
  readonly bytes?: Uint8Array;
  /** By what the process knows bytes it holds itself: what may yet turn out to be marked as secret is not written down. */
  readonly held?: string;
  readonly sample?: boolean;
  /** A folder: the files in it take its place before any is read. */
  readonly folder?: boolean;
  readonly member?: MemberOf;
  /** Marked as secret: waits for a person's word. */
  readonly level?: SecrecyLevel;
  /** May be filed though it is marked. */
  readonly allowed?: boolean;
}
/** A file in the queue; its bytes, where they were handed over, are asked for when it is read. */
export interface WaitingFile extends Omit<QueuedFile, 'bytes'> { readonly place: number }

/** Steps from the folder to the last file queued, and how many are. */
const ReachedPath = z.object({ steps: z.array(z.string()), files: z.int().nonnegative() });
export type ReachedPath = z.infer<typeof ReachedPath>;
const ReachedLine = z.object({ offset: z.int().nonnegative(), lines: z.int().nonnegative() });

interface QueueRow { place: number; name: string; path: string | null; given: string | null; sample: number; folder: number; member: string | null; held: string | null; level: string | null; allowed: number }
const columns = 'place, name, path, given, sample, folder, member, held, level, allowed';
const ofJob = 'job_seq = (SELECT seq FROM jobs WHERE id = ?)';

const toFile = (row: QueueRow): WaitingFile => ({
  place: row.place, name: row.name, sample: row.sample === 1, folder: row.folder === 1, allowed: row.allowed === 1,
  ...(row.path === null ? {} : { path: row.path }), ...(row.given === null ? {} : { given: row.given }),
  ...(row.held === null ? {} : { held: row.held }),
  ...(row.member === null ? {} : { member: parseStored(MemberOf, row.member, 'member') }), ...(row.level === null ? {} : { level: SecrecyLevel.parse(row.level) }),
});

/** Places left free behind each file a person named: the files of a folder stand where it stood. */
const roomBehind = 1_000_000_000;

/**
 * Puts the files a person named or handed over into a job's queue, a folder's room behind each.
 * @param before how many the job was given before: places only ever grow, also when all of those are done
 */
export const queueNamed = (db: WriteDb, id: JobId, files: readonly QueuedFile[], before = 0): void =>
  files.forEach((file, at) => queueFiles(db, id, [file], (before + at) * roomBehind));

/** Puts files into a job's queue, from a place on: the end unless told. */
export function queueFiles(db: WriteDb, id: JobId, files: readonly QueuedFile[], from?: number): void {
  const job = one<{ seq: number; next: number }>(db, `
    SELECT seq, coalesce(?, (SELECT coalesce(max(place), -1) + 1 FROM job_queue WHERE job_seq = jobs.seq)) AS next FROM jobs WHERE id = ?`, from ?? null, id);
  if (job === undefined) throw new Error(`no job ${id}`);
  files.forEach((file, at) => run(db, 'INSERT INTO job_queue (job_seq, place, name, path, given, bytes, sample, folder, member, held, level, allowed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    job.seq, job.next + at, file.name, file.path ?? null, file.given ?? null, file.bytes ?? null, file.sample === true ? 1 : 0, file.folder === true ? 1 : 0,
    file.member === undefined ? null : JSON.stringify(file.member), file.held ?? null, file.level ?? null, file.allowed === true ? 1 : 0));
}

/** The next files of a job after a place, in order; folders, files of lines and marked ones are asked for by others. */
export function waitingFiles(db: ReadDb, id: JobId, after: number, limit: number): WaitingFile[] {
  return all<QueueRow>(db, `
    SELECT ${columns} FROM job_queue WHERE ${ofJob} AND place > ? AND name NOT LIKE '%.jsonl' AND level IS NULL AND folder = 0 ORDER BY place LIMIT ?`, id, after, limit).map(toFile);
}

/** The next folder of a job, and how many of its files are queued already with the path of the last one. */
export function waitingFolder(db: ReadDb, id: JobId): { readonly folder: WaitingFile; readonly reached: ReachedPath | undefined } | undefined {
  const row = one<QueueRow & { reached: string | null }>(db, `SELECT ${columns}, reached FROM job_queue WHERE ${ofJob} AND folder = 1 ORDER BY place LIMIT 1`, id);
  return row === undefined ? undefined : { folder: toFile(row), reached: row.reached === null ? undefined : parseStored(ReachedPath, row.reached, 'reached') };
}

/** The next file of lines of a job, and how far it was filed when it was begun before. */
export function waitingLines(db: ReadDb, id: JobId): { readonly file: WaitingFile; readonly reached: LinePosition | undefined } | undefined {
  const row = one<QueueRow & { reached: string | null }>(db, `
    SELECT ${columns}, reached FROM job_queue WHERE ${ofJob} AND name LIKE '%.jsonl' AND level IS NULL AND folder = 0 ORDER BY place LIMIT 1`, id);
  if (row === undefined) return undefined;
  return { file: toFile(row), reached: row.reached === null ? undefined : parseStored(ReachedLine, row.reached, 'reached') };
}

/** Notes how far a file of lines is filed, in the transaction that files it. */
export function reachLine(db: WriteDb, id: JobId, place: number, reached: LinePosition): void {
  run(db, `UPDATE job_queue SET reached = ? WHERE ${ofJob} AND place = ?`, JSON.stringify(reached), id, place);
}

/** Notes how far a folder's files are queued, in the transaction that queues them. */
export function reachPath(db: WriteDb, id: JobId, place: number, reached: ReachedPath): void {
  run(db, `UPDATE job_queue SET reached = ? WHERE ${ofJob} AND place = ?`, JSON.stringify(reached), id, place);
}

/** Bytes that were handed over with a waiting file and are kept with it. */
export function queuedBytes(db: ReadDb, id: JobId, place: number): Uint8Array | undefined {
  return one<{ bytes: Uint8Array | null }>(db, `SELECT bytes FROM job_queue WHERE ${ofJob} AND place = ?`, id, place)?.bytes ?? undefined;
}

/** Takes a file off the queue and notes what became of it, in the transaction that files it. */
export function finishFile(db: WriteDb, id: JobId, place: number, name: string, sha256: Sha256 | undefined, error: string | undefined): void {
  const job = one<{ seq: number }>(db, 'SELECT seq FROM jobs WHERE id = ?', id);
  if (job === undefined) return;
  run(db, 'DELETE FROM job_queue WHERE job_seq = ? AND place = ?', job.seq, place);
  if (sha256 !== undefined) run(db, 'INSERT OR IGNORE INTO job_items (job_seq, sha256, name, error) VALUES (?, ?, ?, ?)', job.seq, sha256, name, error ?? null);
}

/** Lets a marked file wait for a person's word; what was kept of its bytes goes. */
export function markFile(db: WriteDb, id: JobId, place: number, level: SecrecyLevel): void {
  run(db, `UPDATE job_queue SET level = ?, bytes = NULL WHERE ${ofJob} AND place = ?`, level, id, place);
}

/** A file marked as secret that waits for a person's word, and the process that runs its job. */
export interface MarkedFile { readonly jobId: JobId; readonly pid: number; readonly file: WaitingFile }

/** Every marked file that waits, of every job, in order, with the process that ran the job. */
export const markedFiles = (db: ReadDb): MarkedFile[] =>
  all<QueueRow & { id: string; pid: number }>(db, `
    SELECT jobs.id, jobs.pid, ${columns} FROM job_queue JOIN jobs ON jobs.seq = job_seq WHERE level IS NOT NULL ORDER BY job_seq, place`)
    .map(({ id, pid, ...row }) => ({ jobId: JobId.parse(id), pid, file: toFile(row) }));

/** Takes a marked file off its queue; undefined where it does not wait there any more. */
export function takeMarked(db: WriteDb, id: JobId, place: number): WaitingFile | undefined {
  const row = one<QueueRow>(db, `SELECT ${columns} FROM job_queue WHERE ${ofJob} AND place = ? AND level IS NOT NULL`, id, place);
  if (row === undefined) return undefined;
  run(db, `DELETE FROM job_queue WHERE ${ofJob} AND place = ?`, id, place);
  return toFile(row);
}

/** Forgets what is left of a job's queue; marked files wait on unless told otherwise. */
export function clearQueue(db: WriteDb, id: JobId, marked: boolean): void {
  run(db, `DELETE FROM job_queue WHERE ${ofJob}${marked ? '' : ' AND level IS NULL'}`, id);
}
