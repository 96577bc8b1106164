import { Worker } from 'node:worker_threads';
import type { Result, UnreadableReason } from '../../shared/contract/result.ts';
import type { Progress } from './ocr/sign-of-life.ts';
import type { ReadSource, SourceFile, Unreadable } from './source.ts';

/** What the worker module posts: an outcome, the words of a defect it met, or how far it is. */
interface Answer { readonly outcome?: Result<ReadSource, Unreadable>; readonly defect?: string; readonly progress?: Progress }

/** What goes between a reading and who asked for it. */
export interface Asking {
  /** Stops it: the worker is thrown away, and the document comes out `interrupted`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Megabytes for what a document leaves behind until it is cleared away: with V8's own measure a worker takes nearly twice the memory after a thousand documents, and is hardly faster. */
const youngHeap = 24;

/** Milliseconds a worker with nothing to do is kept that holds the recogniser in its memory. */
const idleTime = 60_000;

/** How a document took the worker down, with the words of the defect where there was one. */
interface Fall { readonly reason: UnreadableReason; readonly defect?: string }

/** What became of a document: its outcome, how it took the worker down, or `unread` where one before it did. */
export type Fate = { readonly outcome: Result<ReadSource, Unreadable> } | Fall | 'unread';

interface Given extends Asking { readonly size: number; readonly deadline: number; readonly tell: (fate: Fate) => void }

/**
 * A worker with the documents it was given: it reads one after the other and answers in their order, so the one it is at is
 * the first. Whatever takes it down is that one's fault.
 */
export class WorkerLine {
  readonly #worker: Worker;
  readonly #given: Given[] = [];
  #clock: NodeJS.Timeout | undefined;
  #fallen = false;
  #heavy = false;

  /** @param heap megabytes */
  constructor(module: URL, heap: number) {
    this.#worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: youngHeap } });
    this.#worker.on('message', (answer: Answer) => this.#hear(answer));
    this.#worker.on('messageerror', (error) => this.#fall({ reason: 'damaged', defect: wordsOf(error) }));
    this.#worker.on('error', (error: unknown) => this.#fall(outOfMemory(error) ? { reason: 'too-much-memory' } : { reason: 'damaged', defect: wordsOf(error) }));
    this.#worker.on('exit', (code) => this.#fall({ reason: 'damaged', defect: `the worker left with code ${code}` }));
  }

  /** Documents given and not answered. */
  get waiting(): number { return this.#given.length; }

  /** Bytes of them. */
  get bytes(): number { return this.#given.reduce((sum, { size }) => sum + size, 0); }

  /** A worker that ended while nobody asked it has no thread any more. */
  get alive(): boolean { return !this.#fallen && this.#worker.threadId >= 0; }

  /** @param deadline milliseconds from when the worker comes to it, and from every sign of life it gives */
  give(file: SourceFile, deadline: number, asking: Asking = {}): Promise<Fate> {
    return new Promise((tell) => {
      const { signal } = asking;
      const stop = (): void => { if (this.#given[0] === given) this.#fall({ reason: 'interrupted' }); };
      // One signal may stand for all the documents of a job: what is over listens to it no longer.
      const over = (fate: Fate): void => {
        signal?.removeEventListener('abort', stop);
        tell(fate);
      };
      const given: Given = { ...asking, size: file.bytes.length, deadline, tell: over };
      this.#given.push(given);
      signal?.addEventListener('abort', stop);
      if (this.#given.length === 1) this.#begin();
      // A copy is handed over: the caller keeps its bytes, and a small view of a large buffer does not drag it along.
      const bytes = new Uint8Array(file.bytes);
      this.#worker.postMessage({ ...file, bytes }, [bytes.buffer]);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Counts the time of the document at the head. A worker with none keeps no process from ending. */
  #begin(): void {
    clearTimeout(this.#clock);
    const [head] = this.#given;
    if (head === undefined) {
      if (this.#heavy) this.#clock = setTimeout(() => this.#fall({ reason: 'interrupted' }), idleTime).unref();
      return this.#worker.unref();
    }
    if (head.signal?.aborted === true) return this.#fall({ reason: 'interrupted' });
    this.#worker.ref();
    // One turn of grace: where this thread was busy, the answer lies behind the timer that fires first.
    this.#clock = setTimeout(() => setImmediate(() => { if (this.#given[0] === head) this.#fall({ reason: 'too-slow' }); }), head.deadline);
  }

  #hear({ outcome, progress, defect = 'no answer' }: Answer): void {
    if (outcome !== undefined) return this.#next({ outcome });
    if (progress === undefined) return this.#fall({ reason: 'damaged', defect });
    this.#heavy = true;
    this.#given[0]?.onProgress?.(progress);
    this.#begin();
  }

  #next(fate: Fate): void {
    const head = this.#given.shift();
    this.#begin();
    head?.tell(fate);
  }

  #fall(fate: Fall): void {
    if (this.#fallen) return;
    this.#fallen = true;
    clearTimeout(this.#clock);
    const [head, ...rest] = this.#given.splice(0);
    void this.#worker.terminate().then(() => {
      head?.tell(fate);
      for (const { tell } of rest) tell('unread');
    });
  }
}

const outOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
const wordsOf = (error: unknown): string => (error instanceof Error ? error.stack ?? error.message : String(error));
