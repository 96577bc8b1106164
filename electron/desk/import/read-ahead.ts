import type { Job } from '../../../shared/contract/desk-calls.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import { waitingFiles, type WaitingFile } from '../../archive/jobs/job-queue.ts';
import type { DeskContext } from '../desk-context.ts';
import type { SourceReader } from '../desk-options.ts';
import type { ImportRun } from './import-run.ts';
import { prepareFile, type PreparedFile } from './prepare-file.ts';
import { isCutOff } from './stoppable-reader.ts';

/** At most so many files, and so many ms, from one commit to the next. */
const batchFiles = 200;
const batchTime = 200;
/**
 * Files in hand at a time: few, for they may be large; as many as the workers read while a batch is filed where those in hand are
 * known to be small, so many bytes in all.
 */
const inFlight = 10;
const smallInFlight = 96;
const smallBytes = 8 * 1024 * 1024;

/** A job's files as they are read, in order, some of them ahead of what is asked for. */
export interface Ahead {
  /** The next files, as many as one commit takes; none when the queue is empty, or when told to stop and what was begun is over. */
  batch(): Promise<Result<readonly PreparedFile[]>>;
  /** When nothing is being read any more. */
  settled(): Promise<unknown>;
}

/** A file that is being read, and how many bytes it is taken to have. */
interface Begun { readonly prepared: Promise<PreparedFile>; readonly taken: { bytes: number } }
/** Until it is loaded a file may be as large as any. */
const unknown = smallBytes / inFlight;

export function readAhead(desk: DeskContext, reader: SourceReader, job: Job, run: Pick<ImportRun, 'stop' | 'hands' | 'marked'>): Ahead {
  const begun: Begun[] = [];
  const next = waitingIn(desk, job);
  const hasRoom = (): boolean => begun.length < inFlight || (begun.length < smallInFlight && begun.reduce((sum, { taken }) => sum + taken.bytes, 0) < smallBytes);

  function fill(): Result<undefined> {
    while (hasRoom() && run.stop() === undefined) {
      const file = next();
      if (!file.ok) return file;
      if (file.value === undefined) break;
      const taken = { bytes: unknown };
      const prepared = prepareFile({ desk, reader, job, hands: run.hands, marked: run.marked, onLoaded: (bytes) => { taken.bytes = bytes; } }, file.value);
      // Looked at when its turn comes; until then a failure is nobody's.
      prepared.catch(() => undefined);
      begun.push({ prepared, taken });
    }
    return ok(undefined);
  }

  async function batch(): Promise<Result<readonly PreparedFile[]>> {
    const files: PreparedFile[] = [];
    const since = performance.now();
    while (files.length < batchFiles && (files.length === 0 || performance.now() - since <= batchTime)) {
      const filled = fill();
      if (!filled.ok) return filled;
      const first = begun.shift();
      if (first === undefined) break;
      const prepared = await first.prepared;
      if (run.stop() === undefined || !isCutOff(prepared)) files.push(prepared);
    }
    // The next ones are read while these are filed.
    const filled = fill();
    return filled.ok ? ok(files) : filled;
  }

  return { batch, settled: () => Promise.allSettled(begun.map(({ prepared }) => prepared)) };
}

/** Hands out the files of a job's queue, each once, in order; undefined when there are no more. */
function waitingIn(desk: DeskContext, job: Job): () => Result<WaitingFile | undefined> {
  let known: WaitingFile[] = [];
  let last = -1;
  return () => {
    if (known.length === 0) {
      const read = desk.read((db) => ok(waitingFiles(db, job.id, last, batchFiles)));
      if (!read.ok) return read;
      known = read.value.toReversed();
    }
    const file = known.pop();
    last = file?.place ?? last;
    return ok(file);
  };
}
