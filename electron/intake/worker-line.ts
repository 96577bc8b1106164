import type { Result } from '../../shared/contract/result.ts';
import type { Progress } from './ocr/sign-of-life.ts';
import type { Answer, Fall, FromReader, ReaderProcess, StartReader } from './reader-messages.ts';
import type { ReadSource, SourceFile, Unreadable } from './source.ts';

/** What goes between a reading and who asked for it. */
export interface Asking {
  /** Stops it: the worker is thrown away, and the document comes out `interrupted`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Milliseconds a reader with nothing to do is kept: it holds word lists and what recognises print in its memory, and is there again in half a second. */
const idleTime = 60_000;

/**
 * Milliseconds a worker may take besides until it is there: a second of work, which a machine under load makes many of. A document is not to
 * blame for it, and each that were would begin another worker, which loses the next document in the same way.
 */
const startTime = 100_000;

/** What became of a document: its outcome, how it took the worker down, or `unread` where one before it did. */
export type Fate = { readonly outcome: Result<ReadSource, Unreadable> } | Fall | 'unread';

interface Given extends Asking { readonly size: number; readonly deadline: number; readonly tell: (fate: Fate) => void }

/**
 * A worker, in a process of its own, with the documents it was given: it reads one after the other and answers in their order, so the one it is at
 * is the first. Whatever takes it down is that one's fault.
 */
export class WorkerLine {
  readonly #process: ReaderProcess;
  readonly #given: Given[] = [];
  #clock: NodeJS.Timeout | undefined;
  #fallen = false;
  #here = false;

  /** @param heap megabytes */
  constructor(start: StartReader, module: URL, heap: number) {
    this.#process = start({ onSaid: (said) => this.#hear(said), onEnd: (fall) => this.#fall(fall) });
    this.#process.send({ begin: { module: module.href, heap } });
  }

  /** Documents given and not answered. */
  get waiting(): number { return this.#given.length; }

  /** Bytes of them. */
  get bytes(): number { return this.#given.reduce((sum, { size }) => sum + size, 0); }

  get alive(): boolean { return !this.#fallen; }

  /** @param deadline milliseconds from when the worker is there and comes to it, and from every sign of life it gives */
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
      this.#process.send({ read: file });
    });
  }

  /** What it has not answered comes out `damaged`. */
  async end(): Promise<void> {
    this.#fall({ reason: 'damaged' });
    await this.#process.end();
  }

  /** Counts the time of the document at the head. A worker with none keeps no process from ending. */
  #begin(): void {
    clearTimeout(this.#clock);
    const [head] = this.#given;
    if (head === undefined) {
      this.#clock = setTimeout(() => this.#fall({ reason: 'interrupted' }), idleTime).unref();
      return this.#process.hold(false);
    }
    if (head.signal?.aborted === true) return this.#fall({ reason: 'interrupted' });
    this.#process.hold(true);
    // One turn of grace: where this thread was busy, the answer lies behind the timer that fires first.
    const end = (): void => { if (this.#given[0] === head) this.#fall({ reason: 'too-slow' }); };
    this.#clock = setTimeout(() => setImmediate(end), head.deadline + (this.#here ? 0 : startTime));
  }

  #hear(said: FromReader): void {
    if (this.#fallen) return;
    if ('fell' in said) this.#fall(said.fell);
    else this.#take(said.answer);
  }

  #take({ here, outcome, progress, defect = 'no answer' }: Answer): void {
    if (here === true) {
      this.#here = true;
      return this.#begin();
    }
    if (outcome !== undefined) return this.#next({ outcome });
    if (progress === undefined) return this.#fall({ reason: 'damaged', defect });
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
    void this.#process.end().then(() => {
      head?.tell(fate);
      for (const { tell } of rest) tell('unread');
    });
  }
}
