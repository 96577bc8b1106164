import { Worker } from 'node:worker_threads';
import { err, type Result, type UnreadableReason } from '../../shared/contract/result.ts';
import { siblingModule } from '../files/sibling-module.ts';
import { deadlineFor, workerHeapLimit } from './limits.ts';
import type { ReadSource, SourceFile, Unreadable } from './source.ts';

/** Reads source documents in workers that can be thrown away: nothing a document does to them reaches the desk. */
export interface Reader {
  /** Never rejects for what is in the file: a hang is `too-slow`, running out of memory `too-much-memory`, a crash `damaged`. */
  read(file: SourceFile): Promise<Result<ReadSource, Unreadable>>;
  /** Lets go of the workers; documents still being read come out `damaged`. */
  close(): Promise<void>;
}

export interface ReaderOptions {
  /** The module that answers; a reader of its own in tests. */
  readonly module?: URL;
  /** Milliseconds for a file of so many bytes. */
  readonly deadline?: (size: number) => number;
  /** Megabytes of heap. */
  readonly heap?: number;
  /** Is told the words of a defect that took a document down, for the log. */
  readonly onDefect?: (file: string, words: string) => void;
}

/** Workers kept: a second one reads on while the desk files what the first one read. */
const poolSize = 2;

interface Answer { readonly outcome?: Result<ReadSource, Unreadable>; readonly defect?: string }

export function createReader(options: ReaderOptions = {}): Reader {
  const module = options.module ?? siblingModule('read-worker', import.meta.url);
  const heap = options.heap ?? workerHeapLimit;
  const deadline = options.deadline ?? deadlineFor;
  const idle: Worker[] = [];
  const busy = new Set<Worker>();
  const queue: (() => void)[] = [];

  async function read(file: SourceFile): Promise<Result<ReadSource, Unreadable>> {
    while (busy.size >= poolSize) await new Promise<void>((resolve) => { queue.push(resolve); });
    const worker = idle.pop() ?? new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: heap } });
    busy.add(worker);
    const fate = await ask(worker, file, deadline(file.bytes.length));
    busy.delete(worker);
    if (fate.alive) {
      // An idle worker keeps no process from ending.
      worker.unref();
      idle.push(worker);
    } else {
      await worker.terminate();
    }
    queue.shift()?.();
    if (fate.defect !== undefined) options.onDefect?.(file.name, fate.defect);
    return fate.outcome;
  }

  async function close(): Promise<void> {
    await Promise.all([...idle.splice(0), ...busy].map((worker) => worker.terminate()));
  }

  return { read, close };
}

interface Fate {
  readonly outcome: Result<ReadSource, Unreadable>;
  /** Whether the worker may read the next one. */
  readonly alive: boolean;
  readonly defect?: string;
}

function ask(worker: Worker, file: SourceFile, deadline: number): Promise<Fate> {
  const failed = (reason: UnreadableReason, defect?: string): Fate => ({
    outcome: err({ kind: 'unreadable', file: file.name, reason }), alive: false, ...(defect === undefined ? {} : { defect }),
  });
  return new Promise((resolve) => {
    const finish = (fate: Fate): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      // A worker thrown away may still report why it ended; that is heard and needs no answer.
      worker.on('error', () => undefined);
      resolve(fate);
    };
    const timer = setTimeout(() => finish(failed('too-slow')), deadline);
    worker.once('message', (answer: Answer) => {
      finish(answer.outcome === undefined ? failed('damaged', answer.defect) : { outcome: answer.outcome, alive: true });
    });
    worker.once('messageerror', (error) => finish(failed('damaged', error.message)));
    worker.once('error', (error: unknown) => finish(outOfMemory(error) ? failed('too-much-memory') : failed('damaged', wordsOf(error))));
    worker.once('exit', (code) => finish(failed('damaged', `the worker left with code ${code}`)));
    worker.ref();
    // A copy is handed over: the caller keeps its bytes, and a small view of a large buffer does not drag it along.
    const bytes = new Uint8Array(file.bytes);
    worker.postMessage({ name: file.name, bytes }, [bytes.buffer]);
  });
}

const outOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
const wordsOf = (error: unknown): string => (error instanceof Error ? error.stack ?? error.message : String(error));
