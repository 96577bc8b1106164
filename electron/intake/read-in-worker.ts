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

/** What the worker module posts: an outcome, or the words of a defect it met. */
interface Answer { readonly outcome?: Result<ReadSource, Unreadable>; readonly defect?: string }

/** What became of a document: its outcome, or how it took the worker down. */
type Fate = { readonly outcome: Result<ReadSource, Unreadable> } | { readonly reason: UnreadableReason; readonly defect?: string };

/** A worker and who waits for its answer. Its events are listened to once for all documents it reads. */
interface Hand {
  readonly worker: Worker;
  tell: (fate: Fate) => void;
}

export function createReader(options: ReaderOptions = {}): Reader {
  const module = options.module ?? siblingModule('read-worker', import.meta.url);
  const heap = options.heap ?? workerHeapLimit;
  const deadline = options.deadline ?? deadlineFor;
  const idle: Hand[] = [];
  const busy = new Set<Hand>();
  const queue: (() => void)[] = [];

  async function read(file: SourceFile): Promise<Result<ReadSource, Unreadable>> {
    while (busy.size >= poolSize) await new Promise<void>((resolve) => { queue.push(resolve); });
    const rested = idle.pop();
    // A worker that ended while it was idle has no thread any more.
    const hand = rested !== undefined && rested.worker.threadId >= 0 ? rested : engage(module, heap);
    busy.add(hand);
    const fate = await ask(hand, file, deadline(file.bytes.length));
    busy.delete(hand);
    const fell = 'reason' in fate;
    if (!fell) idle.push(hand);
    // An idle worker keeps no process from ending.
    hand.worker.unref();
    if (fell) await hand.worker.terminate();
    queue.shift()?.();
    if (!fell) return fate.outcome;
    if (fate.defect !== undefined) options.onDefect?.(file.name, fate.defect);
    return err({ kind: 'unreadable', file: file.name, reason: fate.reason });
  }

  async function close(): Promise<void> {
    await Promise.all([...idle.splice(0), ...busy].map((hand) => hand.worker.terminate()));
  }

  return { read, close };
}

function engage(module: URL, heap: number): Hand {
  const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: heap } });
  const hand: Hand = { worker, tell: () => undefined };
  worker.on('message', ({ outcome, defect = 'no answer' }: Answer) => hand.tell(outcome === undefined ? { reason: 'damaged', defect } : { outcome }));
  worker.on('messageerror', (error) => hand.tell({ reason: 'damaged', defect: wordsOf(error) }));
  worker.on('error', (error: unknown) => hand.tell(outOfMemory(error) ? { reason: 'too-much-memory' } : { reason: 'damaged', defect: wordsOf(error) }));
  worker.on('exit', (code) => hand.tell({ reason: 'damaged', defect: `the worker left with code ${code}` }));
  return hand;
}

function ask(hand: Hand, file: SourceFile, deadline: number): Promise<Fate> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => hand.tell({ reason: 'too-slow' }), deadline);
    hand.tell = (fate) => {
      clearTimeout(timer);
      hand.tell = () => undefined;
      resolve(fate);
    };
    hand.worker.ref();
    // A copy is handed over: the caller keeps its bytes, and a small view of a large buffer does not drag it along.
    const bytes = new Uint8Array(file.bytes);
    hand.worker.postMessage({ name: file.name, bytes }, [bytes.buffer]);
  });
}

const outOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
const wordsOf = (error: unknown): string => (error instanceof Error ? error.stack ?? error.message : String(error));
