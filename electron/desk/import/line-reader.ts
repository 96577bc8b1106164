import { Worker } from 'node:worker_threads';
import type { LinePosition } from '../../files/read-lines.ts';
import { siblingModule } from '../../files/sibling-module.ts';
import type { LineSource } from './line-source.ts';
import type { LineAnswer, LineQuestion, ReadyPiece } from './line-pieces.ts';

/** Megabytes for what lines leave behind until it is cleared away. */
const youngHeap = 48;
/** Shards whose pieces are made ready at a time: one that is filed, one that waits, so that neither thread ever stands still for the other, and one that is begun. */
const ahead = 3;

/** A file of lines, what its documents are called that have no name of their own, and the folder of the archive they go to. */
export interface LinesToRead { readonly source: LineSource; readonly file: string; readonly archive: string }

/** The worker is no more: what it had not answered is to be read by another. */
export class LineReaderLost extends Error {}

/** A worker that makes lines ready while this thread files others. */
export class LineReader {
  readonly #worker: Worker;
  #answers: LineAnswer[] = [];
  #reading = 0;
  #wake: () => void = () => undefined;
  #state: 'starting' | 'here' | 'lost' = 'starting';

  constructor(module = siblingModule('line-worker', import.meta.url)) {
    this.#worker = new Worker(module, { resourceLimits: { maxYoungGenerationSizeMb: youngHeap } });
    this.#worker.on('message', (said: LineAnswer | 'here') => {
      if (said === 'here') this.#state = 'here';
      // What was still on its way from a reading before this one is let go of.
      else if (said.reading === this.#reading) this.#answers.push(said);
      this.#wake();
    });
    const lose = (): void => {
      this.#state = 'lost';
      this.#wake();
    };
    this.#worker.on('error', lose);
    this.#worker.on('messageerror', lose);
    this.#worker.on('exit', lose);
  }

  /** Whether it can be asked: it takes a moment to begin, and may end at any. */
  get isHere(): boolean { return this.#state === 'here'; }

  /** The lines of a file from a place on, made ready; the bytes of a piece are gone when the next one is asked for. Throws `LineReaderLost` when it ends before them. */
  async* pieces({ source, file, archive }: LinesToRead, from: LinePosition): AsyncGenerator<ReadyPiece> {
    const reading = this.#reading += 1;
    this.#answers = [];
    this.#ask({ reading, source, file, archive, from });
    for (let i = 0; i < ahead; i++) this.#ask('more');
    for (;;) {
      const { piece, buffers, isLast } = await this.#next();
      if (piece === undefined) return;
      if (isLast) this.#ask('more');
      yield piece;
      // Megabytes that come and go by the hundred keep both threads clearing away: the worker fills them again.
      this.#worker.postMessage({ free: buffers } satisfies LineQuestion, buffers);
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(question: LineQuestion): void {
    this.#worker.postMessage(question);
  }

  async #next(): Promise<LineAnswer> {
    for (;;) {
      const answer = this.#answers.shift();
      if (answer !== undefined) return answer;
      if (this.#state === 'lost') throw new LineReaderLost();
      await new Promise<void>((resolve) => { this.#wake = resolve; });
    }
  }
}
