import type { Job } from '../../shared/contract/desk-calls.ts';
import { err, ok, type Result } from '../../shared/contract/result.ts';
import type { JobId } from '../../shared/domain/ids.ts';
import { markedFiles, queueNamed, takeMarked, type MarkedFile, type QueuedFile } from '../archive/jobs/job-queue.ts';
import { addFailures, adoptJob, getJob, insertJob, listJobs, saveJob, unfinishedImports } from '../archive/jobs/jobs.ts';
import type { WriteDb } from '../archive/sql.ts';
import type { DeskContext } from './desk-context.ts';
import type { SourceReader } from './desk-options.ts';
import type { ImportedFile } from './import/imported-file.ts';
import { HeldFiles } from './import/held-files.ts';
import type { MarkedPolicy } from './import/import-run.ts';
import { OpenContainers } from './import/open-containers.ts';
import { runImport } from './import/run-import.ts';
import { stoppableReader } from './import/stoppable-reader.ts';
import { Supply } from './import/supply.ts';
import { throttle } from './throttle.ts';

/** At most ten progress events a second. */
const eventPause = 100;
/** Jobs a list shows. */
const shown = 50;

export interface Jobs {
  /** Files handed over that are in memory alone until they are read. */
  readonly held: HeldFiles;
  /** Queues files and begins to import them. */
  importFiles(title: string, files: readonly QueuedFile[], how?: HowToImport): Result<{ job: Job; over: Promise<Job> }>;
  /** Puts more files into a job that was told of them; undefined where it does not run here any more. */
  goOn(id: JobId, files: readonly QueuedFile[], coming: number): Result<JobId> | undefined;
  list(): Result<Job[]>;
  cancel(id: JobId): Result<Record<string, never>>;
  /** Takes up imports that failed as a whole, or that another process left when it ended. */
  resume(): Result<undefined>;
  /** Stops after the batch at hand; what is left is taken up by the next `resume`. */
  pause(): Promise<void>;
}
export interface HowToImport {
  /** `ask` unless told. */
  readonly marked?: MarkedPolicy;
  /** Is told what became of files, as they are filed. */
  readonly onFiles?: (files: readonly ImportedFile[]) => void;
  /** Files that are still to follow by `goOn`. */
  readonly coming?: number;
}

interface Live { job: Job; stop: 'cancel' | 'pause' | undefined; over: Promise<Job>; readonly supply: Supply; readonly cutOff: AbortController }

/** Milliseconds a job that is stopped may take to end what it has begun. */
const grace = 2_000;

function tellStop(entry: Live, why: 'cancel' | 'pause'): void {
  entry.stop = why;
  setTimeout(() => entry.cutOff.abort(), grace).unref();
}

export function createJobs(desk: DeskContext, reader: SourceReader): Jobs {
  const live = new Map<JobId, Live>();
  // How jobs of this process ended, for a disk too full to write it into their rows.
  const ended = new Map<JobId, Job>();
  const held = new HeldFiles();
  // One import at a time, for they share one reader and one writer; what was handed over does not wait behind folders of ten thousand files.
  const lines: { handed: Promise<unknown>; named: Promise<unknown> } = { handed: Promise.resolve(), named: Promise.resolve() };

  function begin(job: Job, line: keyof typeof lines, { marked = 'ask', onFiles = () => undefined, coming = 0 }: HowToImport = {}): Promise<Job> {
    const tell = throttle<Job>(eventPause, (data) => desk.events.send({ name: 'job', data }));
    const supply = new Supply(job.total, coming);
    const entry: Live = { job, stop: undefined, over: Promise.resolve(job), supply, cutOff: new AbortController() };
    const run = async (): Promise<Job> => {
      const onProgress = (next: Job): void => {
        entry.job = { ...next, total: next.total + supply.coming };
        tell(entry.job);
      };
      const containers = new OpenContainers();
      try {
        entry.job = await runImport(desk, stoppableReader(reader, entry.cutOff.signal), job, {
          onProgress, onFiles, marked, hands: { held, containers }, stop: () => entry.stop, arrived: () => supply.take(), more: () => supply.more(() => entry.stop !== undefined),
        });
      } catch (bug) {
        onProgress({ ...entry.job, state: 'failed', failures: [...entry.job.failures, desk.reportBug(bug)] });
      }
      await containers.close();
      if (entry.job.state === 'cancelled') held.forget(job.id);
      tell.flush();
      live.delete(job.id);
      if (entry.job.state !== 'running') ended.set(job.id, entry.job);
      return entry.job;
    };
    tell(job);
    entry.over = lines[line].then(run);
    lines[line] = entry.over;
    live.set(job.id, entry);
    return entry.over;
  }

  return {
    held,
    importFiles: (title, files, how) => {
      const job = desk.write(files.some(({ level }) => level !== undefined) ? ['marked'] : [], (db) => ok(insertJob(db, 'import', title, files)));
      if (!job.ok) {
        for (const file of files) held.count(file.held, -1);
        return job;
      }
      held.give(files.map((file) => file.held), job.value.id);
      return ok({ job: job.value, over: begin(job.value, files.every(({ path }) => path === undefined) ? 'handed' : 'named', how) });
    },
    goOn: (id, files, coming) => {
      const entry = live.get(id);
      if (entry === undefined || entry.supply.coming === 0) return undefined;
      const marked = files.filter(({ level }) => level !== undefined).length;
      const queued = desk.write(marked > 0 ? ['marked'] : [], (db) => ok(queueNamed(db, id, files, entry.supply.given)));
      if (queued.ok) held.give(files.map((file) => file.held), id);
      else for (const file of files) held.count(file.held, -1);
      entry.supply.put({ files: queued.ok ? files.length : 0, marked: queued.ok ? marked : 0 }, coming);
      return queued.ok ? ok(id) : queued;
    },
    list: () => desk.read((db) => ok(listJobs(db, shown).map((job) => live.get(job.id)?.job ?? ended.get(job.id) ?? job))),
    cancel: (id) => {
      const entry = live.get(id);
      if (entry !== undefined) tellStop(entry, 'cancel');
      entry?.supply.stir();
      const known = desk.read((db) => ok(getJob(db, id)));
      if (!known.ok) return known;
      return entry === undefined && known.value === undefined ? err({ kind: 'not-found', what: 'job', id }) : ok({});
    },
    resume: () => {
      const isLost = ({ file, pid }: MarkedFile): boolean => file.held !== undefined && held.get(file.held) === undefined && (pid === process.pid || !isAlive(pid));
      const lost = desk.read((db) => ok(markedFiles(db).filter(isLost)));
      if (!lost.ok) return lost;
      const forgotten = lost.value.length === 0 ? ok(undefined) : desk.write(['marked'], (db) => ok(forgetLost(db, lost.value)));
      if (!forgotten.ok) return forgotten;
      const left = desk.write([], (db) => {
        const orphans = unfinishedImports(db).filter(({ job, pid }) => !live.has(job.id) && (pid === process.pid || !isAlive(pid)));
        return ok(orphans.map(({ job }) => adoptJob(db, job)));
      });
      if (!left.ok) return left;
      for (const job of left.value) {
        ended.delete(job.id);
        void begin(job, 'named');
      }
      return ok(undefined);
    },
    pause: async () => {
      for (const entry of live.values()) {
        if (entry.stop === undefined) tellStop(entry, 'pause');
        entry.supply.stir();
      }
      await Promise.all(Object.values(lines));
    },
  };
}

/** Marked files that only the memory of an ended process held are failures of their jobs: they have to be brought in again. */
function forgetLost(db: WriteDb, lost: readonly MarkedFile[]): undefined {
  for (const { jobId, file } of lost) {
    const job = getJob(db, jobId);
    if (job === undefined) continue;
    takeMarked(db, jobId, file.place);
    saveJob(db, addFailures(db, job, [{ kind: 'unreadable', file: file.given ?? file.name, reason: 'interrupted' }]));
  }
}

/** Whether a process of this machine is still there. One of another user's is, too. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}
